import * as z from "zod/v4";
import { TimePeriod, text } from "../shapes.js";
import { operation, optional, required, StringMap } from "../vocabulary.js";

export const CreateSpendingLimit = operation("CreateSpendingLimit", {
  asked: "Somebody created a spending limit for a device.",
  request: {
    deviceArn: required(z.string(), text.deviceArn, "arn"),
    clientToken: optional(z.string(), text.clientToken, "tokens"),
    spendingLimit: optional(
      z.string(),
      "The amount in US dollars, as text with up to two decimals; `0` blocks all tasks on the device.",
      "quantity",
    ),
    timePeriod: optional(TimePeriod, "The time period of the limit; if absent, the limit starts at once and has no end."),
    tags: optional(StringMap, text.tags, "tags"),
  },
  response: {
    spendingLimitArn: required(z.string(), "The ARN of the new spending limit.", "arn"),
  },
});
