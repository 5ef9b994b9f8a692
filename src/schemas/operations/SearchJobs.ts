import * as z from "zod/v4";
import { JobPrimaryStatus, searchFilter, text } from "../shapes.js";
import { operation, optional, StringMap, shape, Timestamp } from "../vocabulary.js";

const SearchJobsFilter = searchFilter("SearchJobsFilter", "hybrid jobs", [
  "LT",
  "LTE",
  "EQUAL",
  "GT",
  "GTE",
  "BETWEEN",
  "CONTAINS",
]);

const JobSummary = shape("JobSummary", "The summary of a hybrid job.", {
  jobArn: optional(z.string(), text.jobArn, "arn"),
  jobName: optional(z.string(), "The name of the job.", "names"),
  status: optional(JobPrimaryStatus, "The status of the job.", "code"),
  device: optional(z.string(), "The ARN of the device, or `local:provider/name`.", "arn"),
  createdAt: optional(Timestamp, "The time at which the job was created, UTC unless it has a time zone.", "time"),
  startedAt: optional(Timestamp, "The time at which the job started to run, UTC unless it has a time zone.", "time"),
  endedAt: optional(Timestamp, "The time at which the job ended, UTC unless it has a time zone.", "time"),
  tags: optional(StringMap, text.tags, "tags"),
});

export const SearchJobs = operation("SearchJobs", {
  asked: "Somebody searched for hybrid jobs.",
  request: {
    filters: optional(z.array(SearchJobsFilter), "The conditions that all results meet, at most 10."),
    maxResults: optional(z.number(), text.maxResults, "quantity"),
    nextToken: optional(z.string(), text.nextToken, "tokens"),
  },
  response: {
    jobs: optional(z.array(JobSummary), "The hybrid jobs found."),
    nextToken: optional(z.string(), text.nextToken, "tokens"),
  },
});
