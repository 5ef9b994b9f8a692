import { exampleLog, exampleRecords } from "../../src/entries/testing.js";

export const SEED = 5;

/** A log file of this many Braket records is some megabytes long, as CloudTrail's larger ones are. */
export const RECORDS = 3000;

/** The log that all questions about Braket records are asked of. */
export function benchLog(): string {
  return exampleLog(RECORDS, SEED);
}

/** What is written in front of every table about that log. */
export function aboutLog(text: string): string {
  const { Records } = JSON.parse(text) as { Records: readonly object[] };
  const shapes = new Set(Records.map((record) => Object.keys(record).join()));
  const names = new Set(Records.map((record) => (record as { eventName: string }).eventName));
  const refused = Records.filter((record) => "errorCode" in record).length;
  return (
    `The log: \`exampleLog(${RECORDS}, ${SEED})\`, ${(text.length / 1e6).toFixed(1)} MB, ${names.size} event names, ` +
    `${shapes.size} envelope shapes, ${refused} refusals.`
  );
}

const SERVICES = ["s3", "ec2", "sts", "kms", "dynamodb", "logs", "lambda", "sqs"] as const;

/** The text of a record, with another service's name wherever it has Braket's. */
function foreign(record: object, index: number): string {
  return JSON.stringify(record).replaceAll("braket", SERVICES[index % SERVICES.length] ?? "s3");
}

/** A log file of an account in which one record of so many is Braket's; of none at `Infinity`. */
export function mixedLog(records: number, oneIn: number): string {
  const texts = Array.from(exampleRecords(records, SEED), (record, index) =>
    index % oneIn === Math.floor(oneIn / 2) ? JSON.stringify(record) : foreign(record, index),
  );
  // Through bytes, as text comes from a file: joined text would be flattened by whoever reads it first.
  return new TextDecoder().decode(new TextEncoder().encode(`{"Records":[${texts.join(",")}]}`));
}

/** Records as a Lambda function gets them, one EventBridge event each. */
export function eventBridgeText(log: string): string {
  const { Records } = JSON.parse(log) as { Records: readonly Readonly<Record<string, unknown>>[] };
  const events = Records.map((detail) => ({
    version: "0",
    id: detail.eventID,
    "detail-type": "AWS API Call via CloudTrail",
    source: "aws.braket",
    account: "111122223333",
    time: detail.eventTime,
    region: detail.awsRegion,
    resources: [],
    detail,
  }));
  return JSON.stringify(events);
}
