import type { EventBridgeHandler, S3Event, SQSBatchItemFailure, SQSHandler } from "aws-lambda";
import { parseBraketEvents, parseCompressedBraketEvents } from "braket-cloudtrail";
import { analyze } from "./analyze.js";
import type { FindingInLog, Settings } from "./detectors/index.js";
import type { Memory } from "./memory.js";

/** What both handlers need. */
export interface Analyzer {
  readonly memory: Memory;
  readonly settings: Settings;
  /** Passes a finding on. It may get one twice: both have the same `key`. */
  readonly send: (finding: FindingInLog) => Promise<void>;
}

/** The part of the S3 client that is used. `new S3()` from `@aws-sdk/client-s3` has it. */
export interface LogBucket {
  getObject(file: LogFile): Promise<{ Body?: unknown }>;
}

/** Where a log file is. */
export interface LogFile {
  readonly Bucket: string;
  readonly Key: string;
}

/** Makes the handler behind EventBridge rules. If it fails, Lambda tries again, and then uses the dead-letter queue. */
export function onEvent(analyzer: Analyzer): EventBridgeHandler<"AWS API Call via CloudTrail", unknown, void> {
  return async (delivery) => {
    const batch = parseBraketEvents(delivery);
    for (const finding of await analyze(batch, `event ${delivery.id}`, analyzer)) await analyzer.send(finding);
    if (batch.rejected.length > 0) throw new Error(batch.rejected.map(({ message }) => message).join("\n"));
  };
}

/** Makes the handler behind a queue to which S3 sends the names of new log files. Only messages that fail come again. */
export function onLogFiles(bucket: LogBucket, analyzer: Analyzer): SQSHandler {
  async function read(file: LogFile): Promise<void> {
    const { Body } = await bucket.getObject(file); // a stream, which is inflated on the way
    const batch = await parseCompressedBraketEvents(Body);
    // An invalid record stays invalid, so the file does not fail. The log says where the record is, without its values.
    for (const { message } of batch.rejected) console.error(`${file.Key}: ${message}`);
    for (const finding of await analyze(batch, `s3://${file.Bucket}/${file.Key}`, analyzer)) await analyzer.send(finding);
  }

  return async ({ Records }) => {
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const { messageId, body } of Records) {
      try {
        for (const file of logFilesIn(body)) await read(file);
      } catch (error) {
        console.error(`${messageId}: ${error instanceof Error ? error.message : "failed"}`);
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}

/** The files that a notification names. S3's test event, which it sends when notifications are set up, names none. */
function logFilesIn(body: string): LogFile[] {
  const { Records = [] } = JSON.parse(body) as Partial<S3Event>;
  return Records.map(({ s3 }) => ({
    Bucket: s3.bucket.name,
    Key: decodeURIComponent(s3.object.key.replaceAll("+", " ")), // S3 encodes keys as forms do
  }));
}
