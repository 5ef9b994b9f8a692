import * as z from "zod/v4";
import { TimePeriod, text } from "../shapes.js";
import { operation, optional, required } from "../vocabulary.js";

export const UpdateSpendingLimit = operation("UpdateSpendingLimit", {
  asked:
    "Somebody changed a spending limit. The record has the new values only, so it does not show whether the limit was raised.",
  request: {
    spendingLimitArn: required(z.string(), text.spendingLimitArn, "arn"),
    clientToken: optional(z.string(), text.clientToken, "tokens"),
    spendingLimit: optional(z.string(), "The new amount in US dollars, as text with up to two decimals.", "quantity"),
    timePeriod: optional(TimePeriod, "The new time period of the limit."),
  },
  response: {},
});
