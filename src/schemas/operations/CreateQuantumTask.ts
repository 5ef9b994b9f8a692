import * as z from "zod/v4";
import { Association, ExperimentalCapabilities, text } from "../shapes.js";
import { absent, JsonDocument, openEnum, operation, optional, required, StringMap } from "../vocabulary.js";

const CreatedQuantumTaskStatus = openEnum("CreatedQuantumTaskStatus", "The statuses of a new quantum task.", ["INITIALIZED"]);

export const CreateQuantumTask = operation("CreateQuantumTask", {
  asked: "Somebody sent a quantum program to a device.",
  large: true,
  request: {
    deviceArn: required(z.string(), text.deviceArn, "arn"),
    shots: required(
      z.number(),
      "The number of times that the program runs; 0 requests exact results from a simulator.",
      "quantity",
    ),
    clientToken: optional(z.string(), text.clientToken, "tokens"),
    deviceParameters: optional(
      JsonDocument,
      "The parameters of the device; `braketSchemaHeader` in them names their schema.",
      "programs",
    ),
    outputS3Bucket: optional(z.string(), "The name of the S3 bucket for the results.", "names"),
    outputS3KeyPrefix: optional(z.string(), "The key prefix of the results in that bucket.", "names"),
    action: optional(JsonDocument, "The quantum program; whether CloudTrail logs, hides or omits it is uncertain.", "programs"),
    tags: optional(StringMap, text.tags, "tags"),
    jobToken: optional(z.string(), "The token of the hybrid job that sent the task, which must be kept secret.", "tokens"),
    associations: optional(z.array(Association), text.associations),
    experimentalCapabilities: optional(ExperimentalCapabilities, "The experimental capabilities that are enabled."),
    omitted: absent("The member is absent, because the request was not omitted."),
  },
  response: {
    quantumTaskArn: required(z.string(), "The ARN of the new quantum task.", "arn"),
    status: optional(
      CreatedQuantumTaskStatus,
      "The status of the new task: the API model does not have it, but AWS's own cost-control code reads it (observed).",
      "code",
    ),
  },
});
