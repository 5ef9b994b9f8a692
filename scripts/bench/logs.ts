import { exampleLog, exampleRecords } from "../../src/entries/testing.js";

export const SEED = 5;

/** A log file with this number of records has some megabytes, like CloudTrail's larger ones. */
export const RECORDS = 3000;

/** Returns the log for all questions about Braket records. */
export function benchLog(): string {
  return exampleLog(RECORDS, SEED);
}

/** Returns the note before each table about this log. */
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

/** Returns the text of a record with the name of another service in place of Braket's. */
function foreign(record: object, index: number): string {
  return JSON.stringify(record).replaceAll("braket", SERVICES[index % SERVICES.length] ?? "s3");
}

/** Returns a log file in which one record of `oneIn` is Braket's; none for `Infinity`. */
export function mixedLog(records: number, oneIn: number): string {
  const texts = Array.from(exampleRecords(records, SEED), (record, index) =>
    index % oneIn === Math.floor(oneIn / 2) ? JSON.stringify(record) : foreign(record, index),
  );
  // Encoded and decoded, like text from a file: the first reader of joined text would flatten it.
  return new TextDecoder().decode(new TextEncoder().encode(`{"Records":[${texts.join(",")}]}`));
}

/** Returns the records as EventBridge events, as a Lambda function gets them. */
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
