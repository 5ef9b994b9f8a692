import * as z from "zod";
import { text } from "../shapes.js";
import { operation, required } from "../vocabulary.js";

export const DeleteSpendingLimit = operation("DeleteSpendingLimit", {
  asked: "Somebody removed a spending limit; the device may be used without one from then on.",
  request: {
    spendingLimitArn: required(z.string(), text.spendingLimitArn, "arn"),
  },
  response: {},
});
