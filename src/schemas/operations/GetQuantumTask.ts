import * as z from "zod";
import { Association, ExperimentalCapabilities, QueueName, QueuePriority, quantumTaskMembers, text } from "../shapes.js";
import { JsonDocument, openEnum, operation, optional, queryList, required, shape } from "../vocabulary.js";

const QuantumTaskAdditionalAttributeName = openEnum(
  "QuantumTaskAdditionalAttributeName",
  "The attributes of a quantum task that are returned on demand.",
  ["QueueInfo"],
);

const QuantumTaskQueueInfo = shape("QuantumTaskQueueInfo", "The place of a quantum task in its queue.", {
  queue: optional(QueueName, "The queue.", "code"),
  position: optional(z.string(), "The position in the queue, as text.", "quantity"),
  queuePriority: optional(QueuePriority, "The priority within the queue.", "code"),
  message: optional(z.string(), "The text about the position, where there is none.", "texts"),
});

const ActionMetadata = shape("ActionMetadata", "The kind and the size of a quantum program.", {
  actionType: optional(z.string(), "The schema of the program, such as `braket.ir.openqasm.program_set`.", "action"),
  programCount: optional(z.number(), "The number of programs in a program set.", "quantity"),
  executableCount: optional(z.number(), "The number of executables in a program set.", "quantity"),
});

export const GetQuantumTask = operation("GetQuantumTask", {
  asked: "Somebody looked at a quantum task; SDKs do so again and again until the task has ended.",
  request: {
    quantumTaskArn: required(z.string(), text.quantumTaskArn, "arn"),
    additionalAttributeNames: optional(
      queryList(QuantumTaskAdditionalAttributeName),
      "The attributes to return in addition.",
      "code",
    ),
  },
  response: {
    ...quantumTaskMembers,
    failureReason: optional(z.string(), "The reason for which the task failed.", "texts"),
    deviceParameters: optional(JsonDocument, "The parameters for the device.", "programs"),
    jobArn: optional(z.string(), "The ARN of the hybrid job that sent the task.", "arn"),
    queueInfo: optional(QuantumTaskQueueInfo, "The place of the task in its queue."),
    associations: optional(z.array(Association), text.associations),
    numSuccessfulShots: optional(z.number(), "The number of shots that gave a result.", "quantity"),
    actionMetadata: optional(ActionMetadata, "The kind and the size of the program."),
    experimentalCapabilities: optional(ExperimentalCapabilities, "The experimental capabilities that were switched on."),
  },
});
