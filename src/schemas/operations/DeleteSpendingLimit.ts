import * as z from "zod/v4";
import { text } from "../shapes.js";
import { operation, required } from "../vocabulary.js";

export const DeleteSpendingLimit = operation("DeleteSpendingLimit", {
  asked: "Somebody deleted a spending limit, so the device has no limit from then on.",
  request: {
    spendingLimitArn: required(z.string(), text.spendingLimitArn, "arn"),
  },
  response: {},
});
