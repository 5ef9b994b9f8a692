import * as z from "zod/v4";
import { CancellationStatus, text } from "../shapes.js";
import { operation, optional, required } from "../vocabulary.js";

export const CancelQuantumTask = operation("CancelQuantumTask", {
  asked: "Somebody asked to stop a quantum task.",
  request: {
    quantumTaskArn: required(z.string(), text.quantumTaskArn, "arn"),
    clientToken: optional(z.string(), text.clientToken, "tokens"),
  },
  response: {
    quantumTaskArn: optional(z.string(), text.quantumTaskArn, "arn"),
    cancellationStatus: optional(CancellationStatus, "The progress of the cancellation.", "code"),
  },
});
