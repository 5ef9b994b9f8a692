import * as z from "zod/v4";
import { Association, ExperimentalCapabilities, QueueName, QueuePriority, quantumTaskMembers, text } from "../shapes.js";
import { JsonDocument, openEnum, operation, optional, queryList, required, shape } from "../vocabulary.js";

const QuantumTaskAdditionalAttributeName = openEnum(
  "QuantumTaskAdditionalAttributeName",
  "The optional attributes of a quantum task.",
  ["QueueInfo"],
);

const QuantumTaskQueueInfo = shape("QuantumTaskQueueInfo", "The place of a quantum task in its queue.", {
  queue: optional(QueueName, "The queue.", "code"),
  position: optional(z.string(), "The position in the queue, as text.", "quantity"),
  queuePriority: optional(QueuePriority, "The priority within the queue.", "code"),
  message: optional(z.string(), "The reason for which there is no position.", "texts"),
});

const ActionMetadata = shape("ActionMetadata", "The type and the size of a quantum program.", {
  actionType: optional(z.string(), "The schema of the program, such as `braket.ir.openqasm.program_set`.", "action"),
  programCount: optional(z.number(), "The number of programs in a program set.", "quantity"),
  executableCount: optional(z.number(), "The number of executables in a program set.", "quantity"),
});

export const GetQuantumTask = operation("GetQuantumTask", {
  asked: "Somebody read a quantum task. SDKs poll a task in this way until it ends.",
  request: {
    quantumTaskArn: required(z.string(), text.quantumTaskArn, "arn"),
    additionalAttributeNames: optional(
      queryList(QuantumTaskAdditionalAttributeName),
      "The optional attributes to return.",
      "code",
    ),
  },
  response: {
    ...quantumTaskMembers,
    failureReason: optional(z.string(), "The reason of the failure.", "texts"),
    deviceParameters: optional(JsonDocument, "The parameters of the device.", "programs"),
    jobArn: optional(z.string(), "The ARN of the hybrid job that sent the task.", "arn"),
    queueInfo: optional(QuantumTaskQueueInfo, "The place of the task in its queue."),
    associations: optional(z.array(Association), text.associations),
    numSuccessfulShots: optional(z.number(), "The number of shots with a result.", "quantity"),
    actionMetadata: optional(ActionMetadata, "The type and the size of the program."),
    experimentalCapabilities: optional(ExperimentalCapabilities, "The experimental capabilities that are enabled."),
  },
});
