import * as z from "zod";
import { TimePeriod, text } from "../shapes.js";
import { operation, optional, required, StringMap } from "../vocabulary.js";

export const CreateSpendingLimit = operation("CreateSpendingLimit", {
  asked: "Somebody set a spending limit on a device.",
  request: {
    deviceArn: required(z.string(), text.deviceArn, "arn"),
    clientToken: optional(z.string(), text.clientToken, "tokens"),
    spendingLimit: optional(
      z.string(),
      "The limit in US dollars, as text with up to two decimals; `0` blocks every task on the device.",
      "quantity",
    ),
    timePeriod: optional(TimePeriod, "The time during which the limit holds; without it from now on."),
    tags: optional(StringMap, text.tags, "tags"),
  },
  response: {
    spendingLimitArn: required(z.string(), "The ARN of the spending limit that was made.", "arn"),
  },
});
