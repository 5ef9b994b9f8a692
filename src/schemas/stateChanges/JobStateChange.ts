import * as z from "zod/v4";
import { JobPrimaryStatus } from "../shapes.js";
import { stateChange } from "../stateChange.js";
import { optional, required, Timestamp } from "../vocabulary.js";

export const JobStateChange = stateChange("JobStateChange", {
  type: "Braket Job State Change",
  summary: "A hybrid job changed its state.",
  detail: {
    jobArn: required(z.string(), "The ARN of the hybrid job.", "arn"),
    status: required(JobPrimaryStatus, "The new state of the job.", "code"),
    startedAt: optional(Timestamp, "The time at which the job started; its format is uncertain.", "time"),
    endedAt: optional(Timestamp, "The time at which the job ended; its format is uncertain.", "time"),
  },
});
