import * as z from "zod";
import { Association, ExperimentalCapabilities, text } from "../shapes.js";
import { absent, JsonDocument, openEnum, operation, optional, required, StringMap } from "../vocabulary.js";

const CreatedQuantumTaskStatus = openEnum("CreatedQuantumTaskStatus", "The status of a quantum task just made.", ["INITIALIZED"]);

export const CreateQuantumTask = operation("CreateQuantumTask", {
  asked: "Somebody sent a quantum program to a device.",
  large: true,
  request: {
    deviceArn: required(z.string(), text.deviceArn, "arn"),
    shots: required(z.number(), "The number of times that the program runs; 0 asks a simulator for exact results.", "quantity"),
    clientToken: optional(z.string(), text.clientToken, "tokens"),
    deviceParameters: optional(
      JsonDocument,
      "The parameters for the device; their `braketSchemaHeader` names the schema.",
      "programs",
    ),
    outputS3Bucket: optional(z.string(), "The name of the S3 bucket for the results.", "names"),
    outputS3KeyPrefix: optional(z.string(), "The prefix of the results' keys in that bucket.", "names"),
    action: optional(
      JsonDocument,
      "The quantum program; whether CloudTrail shows, hides or leaves it out is uncertain.",
      "programs",
    ),
    tags: optional(StringMap, text.tags, "tags"),
    jobToken: optional(z.string(), "The token of the hybrid job that sent the task; treat it as a secret.", "tokens"),
    associations: optional(z.array(Association), text.associations),
    experimentalCapabilities: optional(ExperimentalCapabilities, "The experimental capabilities that were switched on."),
    omitted: absent("Absent: the request is here, and no omission marker in its place."),
  },
  response: {
    quantumTaskArn: required(z.string(), "The ARN of the quantum task that was made.", "arn"),
    status: optional(
      CreatedQuantumTaskStatus,
      "The status of the new task. The API does not return it; AWS's own cost-control code relies on it.",
      "code",
    ),
  },
});
