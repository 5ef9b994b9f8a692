import * as z from "zod/v4";
import { QuantumTaskStatus } from "../shapes.js";
import { stateChange } from "../stateChange.js";
import { openEnum, optional, required } from "../vocabulary.js";

const StateChangeEventName = openEnum("StateChangeEventName", "The kinds of change of a quantum task.", ["INSERT", "MODIFY"]);

export const TaskStateChange = stateChange("TaskStateChange", {
  type: "Braket Task State Change",
  summary: "A quantum task was created, or changed its state.",
  detail: {
    quantumTaskArn: required(z.string(), "The ARN of the quantum task.", "arn"),
    status: required(QuantumTaskStatus, "The new state of the task.", "code"),
    deviceArn: optional(z.string(), "The ARN of the device on which the task runs.", "arn"),
    shots: optional(
      z.union([z.number(), z.string()]),
      "The number of shots: AWS documents a number and shows text. `shotsOf` gives a number.",
      "quantity",
    ),
    outputS3Bucket: optional(z.string(), "The name of the S3 bucket for the results.", "names"),
    outputS3Directory: optional(z.string(), "The directory of the results in that bucket.", "names"),
    createdAt: optional(z.string(), "The time at which the task was created, ISO 8601, UTC, to the millisecond.", "time"),
    endedAt: optional(
      z.string(),
      "The time at which the task ended, ISO 8601, UTC, to the millisecond; absent before its end.",
      "time",
    ),
    eventName: optional(StateChangeEventName, "The kind of change: `INSERT` with the status `CREATED`, else `MODIFY`.", "code"),
  },
});
