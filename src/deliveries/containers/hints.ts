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
  const [, what, advice = "use parseBraketEvents"] =
    hints.find(([members]) => members.some((name) => Object.hasOwn(value, name))) ?? [];
  if (what !== undefined) return `this is ${what}; ${advice}`;
  if (typeof value.then === "function") return "this is a promise; await it";
  return tableRowAdvice(value);
}

/**
 * What the names of the members look like, with commas between them: of a page of rows by Athena or CloudTrail Lake, of a row with
 * names in lower case, and of a cell of CloudTrail Lake, which is an object with one member.
 */
const ROWS = /ResultSet|QueryResultRows|useridentity|eventsource|^event(Source|Name)$/;

/** Returns what to do with a row, a page of rows or a cell of a table of CloudTrail records; undefined for any other object. */
export function tableRowAdvice(value: Members): string | undefined {
  return ROWS.test(Object.keys(value).join()) ? "for rows of a table use recordOfRow of braket-cloudtrail/rows" : undefined;
}
