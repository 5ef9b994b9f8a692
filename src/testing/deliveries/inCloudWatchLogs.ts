import { ACCOUNT } from "../account.js";
import { REGION } from "../usual.js";
import { base64Of, type ExampleContent, outlineOf, textOf } from "./content.js";
import { gzipped } from "./gzipped.js";

/** The event that Lambda gets from a subscription of CloudWatch Logs. */
export interface ExampleCloudWatchLogsEvent {
  awslogs: { data: string };
}

/** The decoded data of a CloudWatch Logs subscription. */
export interface ExampleCloudWatchLogsPayload {
  messageType: string;
  owner: string;
  logGroup: string;
  logStream: string;
  subscriptionFilters: string[];
  logEvents: { id: string; timestamp: number; message: string }[];
}

/**
 * Returns records in the event that Lambda gets from a subscription of CloudWatch Logs: compressed, in base64.
 *
 * `gzipped` compresses them, so the function is synchronous. `parseCompressedBraketEvents` reads them.
 *
 * @example
 * const delivery = inCloudWatchLogs([exampleEvent("CreateJob", { outcome: "failed" })]);
 * (await parseCompressedBraketEvents(delivery)).events.map(isFailed); // => [true]
 */
export function inCloudWatchLogs(contents: readonly ExampleContent[]): ExampleCloudWatchLogsEvent {
  return { awslogs: { data: base64Of(gzipped(cloudWatchLogsPayload(contents))) } };
}

/**
 * Returns records in the decoded payload of a CloudWatch Logs subscription. Kinesis and Firehose deliver it compressed.
 *
 * @example
 * const payload = cloudWatchLogsPayload([exampleEvent("CreateJob")]);
 * parseBraketEvents(payload).events.length; // => 1
 * (await parseCompressedBraketEvents(inKinesis([gzipped(payload)]))).events.length; // => 1
 */
export function cloudWatchLogsPayload(contents: readonly ExampleContent[]): ExampleCloudWatchLogsPayload {
  return {
    messageType: "DATA_MESSAGE",
    owner: ACCOUNT,
    logGroup: "trail",
    logStream: `${ACCOUNT}_CloudTrail_${REGION}`,
    subscriptionFilters: ["braket"],
    logEvents: contents.map((content, index) => ({
      id: String(index).padStart(56, "0"),
      timestamp: outlineOf(content).time,
      message: textOf(content),
    })),
  };
}
