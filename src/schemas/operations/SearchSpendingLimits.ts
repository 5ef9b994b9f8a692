import * as z from "zod/v4";
import { searchFilter, TimePeriod, text } from "../shapes.js";
import { operation, optional, StringMap, shape, Timestamp } from "../vocabulary.js";

const SearchSpendingLimitsFilter = searchFilter("SearchSpendingLimitsFilter", "spending limits", ["EQUAL"]);

const SpendingLimitSummary = shape("SpendingLimitSummary", "The summary of a spending limit, with the amounts spent.", {
  spendingLimitArn: optional(z.string(), text.spendingLimitArn, "arn"),
  deviceArn: optional(z.string(), text.deviceArn, "arn"),
  timePeriod: optional(TimePeriod, "The time period of the limit."),
  spendingLimit: optional(z.string(), "The amount in US dollars, as text.", "quantity"),
  queuedSpend: optional(z.string(), "The estimated cost of queued and running tasks, in US dollars, as text.", "quantity"),
  totalSpend: optional(z.string(), "The cost of completed tasks, in US dollars, as text.", "quantity"),
  createdAt: optional(Timestamp, "The time at which the limit was created, UTC unless it has a time zone.", "time"),
  updatedAt: optional(Timestamp, "The time at which the limit was last changed, UTC unless it has a time zone.", "time"),
  tags: optional(StringMap, text.tags, "tags"),
});

export const SearchSpendingLimits = operation("SearchSpendingLimits", {
  asked: "Somebody searched for spending limits.",
  request: {
    filters: optional(z.array(SearchSpendingLimitsFilter), "The conditions that all results meet, at most 10."),
    maxResults: optional(z.number(), text.maxResults, "quantity"),
    nextToken: optional(z.string(), text.nextToken, "tokens"),
  },
  response: {
    spendingLimits: optional(z.array(SpendingLimitSummary), "The spending limits found."),
    nextToken: optional(z.string(), text.nextToken, "tokens"),
  },
});
