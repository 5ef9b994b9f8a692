import type { Members } from "../../readers/recordKind.js";
import { cloudWatchLogsHint } from "./cloudWatchLogs.js";
import type { Hint } from "./container.js";
import { dynamoDbHint } from "./dynamoDb.js";
import { eventBridgeHint } from "./eventBridge.js";
import { firehoseHint } from "./firehose.js";
import { kafkaHint } from "./kafka.js";
import { kinesisHint } from "./kinesis.js";
import { logEventsHint } from "./logEvents.js";
import { lookupEventsHint } from "./lookupEvents.js";
import { recordsHint } from "./records.js";
import { snsHint } from "./sns.js";
import { sqsHint } from "./sqs.js";

/** The hints, in the order in which they are tried. */
const hints: readonly Hint[] = [
  eventBridgeHint,
  recordsHint,
  cloudWatchLogsHint,
  lookupEventsHint,
  logEventsHint,
  sqsHint,
  snsHint,
  kinesisHint,
  firehoseHint,
  kafkaHint,
  dynamoDbHint,
];

/** Returns what an object is that was passed as a record, and the fix; undefined if no hint fits. */
export function hintFor(value: Members): string | undefined {
  const [, what, advice = "use parseBraketEvents"] = hints.find(([members]) => members.some((name) => name in value)) ?? [];
  if (what !== undefined) return `this is ${what}; ${advice}`;
  if ("useridentity" in value || "eventsource" in value) return "this looks like a row of a table; pass it to recordOfRow";
  if (typeof value.then === "function") return "this is a promise; await it";
  return undefined;
}
