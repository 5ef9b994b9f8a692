import type { CloudWatchLogsHandler } from "aws-lambda";
import { type BraketEvent, deviceOf, errorOf, parseCompressedBraketEvents, principalOf, timeOf } from "braket-cloudtrail";
import { reasonOf } from "../../examples/analyzer/src/detectors/reasonOf.js";

/**
 * A refused call as a line in CloudWatch's embedded metric format: CloudWatch counts it by call and by reason, and Logs Insights
 * finds the rest. Undefined for a call that succeeded.
 */
export function refusalMetric(event: BraketEvent): object | undefined {
  const error = errorOf(event);
  if (error === undefined) return undefined;
  return {
    _aws: {
      Timestamp: timeOf(event)?.getTime() ?? Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: "Braket",
          Dimensions: [["call", "reason"]],
          Metrics: [{ Name: "RefusedCalls", Unit: "Count" }],
        },
      ],
    },
    RefusedCalls: 1,
    call: event.eventName,
    reason: reasonOf(error),
    who: principalOf(event).label,
    device: deviceOf(event)?.name,
    // A refusal by a spending limit says what the task would have cost.
    estimatedCost: error.category === "spending-limit" ? error.refusal.estimatedCost : undefined,
  };
}

/** Makes the handler; `print` writes a line to the function's log. */
export function countRefusals(print: (line: string) => void): CloudWatchLogsHandler {
  return async (payload) => {
    const { events, rejected } = await parseCompressedBraketEvents(payload);
    for (const event of events) {
      const metric = refusalMetric(event);
      if (metric !== undefined) print(JSON.stringify(metric));
    }
    for (const { message } of rejected) print(message);
  };
}

/** The function's entry point. Not `console.log`, because Lambda adds words before each line of it. */
export const handler = countRefusals((line) => process.stdout.write(`${line}\n`));
