import * as z from "zod/v4";
import { CancellationStatus, text } from "../shapes.js";
import { operation, optional, required } from "../vocabulary.js";

export const CancelJob = operation("CancelJob", {
  asked: "Somebody asked to stop a hybrid job.",
  request: {
    jobArn: required(z.string(), text.jobArn, "arn"),
  },
  response: {
    jobArn: optional(z.string(), text.jobArn, "arn"),
    cancellationStatus: optional(CancellationStatus, "The progress of the cancellation.", "code"),
  },
});
