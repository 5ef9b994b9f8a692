import * as z from "zod/v4";
import { stateChange } from "../stateChange.js";
import { optional, required, shape } from "../vocabulary.js";

const SpendTimePeriod = shape("SpendTimePeriod", "The time period of a spending limit, in milliseconds since 1970.", {
  startAt: optional(z.number(), "The start, UTC, in milliseconds since 1970; the API uses seconds.", "time"),
  endAt: optional(z.number(), "The end, UTC, in milliseconds since 1970; the API uses seconds.", "time"),
});

export const SpendingLimitSpendChange = stateChange("SpendingLimitSpendChange", {
  type: "Braket Spending Limit Spend Change",
  summary: "The spend under a spending limit changed, because of a quantum task.",
  detail: {
    spendingLimitArn: required(z.string(), "The ARN of the spending limit.", "arn"),
    quantumTaskArn: optional(z.string(), "The ARN of the quantum task that changed the spend.", "arn"),
    deviceArn: optional(z.string(), "The ARN of the device of the limit.", "arn"),
    spendingLimit: optional(z.string(), "The limit in US dollars, as text with two decimals.", "quantity"),
    totalSpend: optional(z.string(), "The spend so far in US dollars, as text.", "quantity"),
    queuedSpend: optional(z.string(), "The estimated spend of tasks that have not ended, in US dollars, as text.", "quantity"),
    timePeriod: optional(SpendTimePeriod, "The time period of the limit."),
  },
});
