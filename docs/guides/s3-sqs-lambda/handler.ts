import type { S3Event, SQSBatchItemFailure, SQSHandler } from "aws-lambda";
import {
  type BraketEvent,
  type CostRates,
  costBasisOf,
  costBoundOf,
  eventKey,
  parseCompressedBraketEvents,
  principalOf,
} from "braket-cloudtrail";
import { networkDenial } from "../../examples/analyzer/src/detectors/networkDenial.js";

/** The part of the S3 client that is used. `new S3()` from `@aws-sdk/client-s3` has it. */
export interface LogBucket {
  getObject(file: LogFile): Promise<{ Body?: unknown }>;
}

/** Where a log file is. */
export interface LogFile {
  readonly Bucket: string;
  readonly Key: string;
}

/** What a quantum task or a hybrid job may cost, and who sent it. */
export interface SpendRow {
  /** The same for the same call. Write rows by it, because SQS and CloudTrail may deliver a record twice. */
  readonly key: string;
  readonly time: string;
  readonly who: string;
  readonly made: "quantum-task" | "hybrid-job";
  readonly device: string;
  /** The most it may cost; absent where that is unknown. */
  readonly atMost?: number;
  /** Why the cost is unknown: a simulator, for example, is paid by running time. */
  readonly reason?: string;
}

/** Made-up prices in US dollars. Take yours from Braket's pricing page. */
const RATES: CostRates = { currency: "USD", devices: { "iqm/Garnet": { task: 0.25, shot: 0.5 } } };

function spendOf(event: BraketEvent): SpendRow | undefined {
  const basis = costBasisOf(event);
  if (basis === undefined) return undefined; // a read, a failed call: nothing to pay
  const { amount, reason } = costBoundOf(basis, RATES);
  return {
    key: eventKey(event),
    time: event.eventTime,
    who: principalOf(event).label,
    made: basis.kind,
    device: basis.device?.name ?? "(not logged)",
    ...(reason === undefined ? { atMost: amount } : { reason }),
  };
}

/** The objects that a notification names. S3's test event, which it sends when notifications are set up, names none. */
function logFilesIn(body: string): LogFile[] {
  const { Records = [] } = JSON.parse(body) as Partial<S3Event>;
  return Records.map(({ s3 }) => ({
    Bucket: s3.bucket.name,
    Key: decodeURIComponent(s3.object.key.replaceAll("+", " ")), // S3 encodes keys as forms do
  }));
}

/** Makes the handler; `write` takes the rows of one log file. */
export function spendRows(bucket: LogBucket, write: (rows: SpendRow[]) => Promise<void>): SQSHandler {
  async function readFile(file: LogFile): Promise<void> {
    const { Body } = await bucket.getObject(file); // a stream, which is inflated on the way
    const { events, others, rejected } = await parseCompressedBraketEvents(Body);
    // An invalid record stays invalid, so the file does not fail. The log of the function says where the record is.
    for (const { message } of rejected) console.error(`${file.Key}: ${message}`);
    // Records that are no API call: a VPC endpoint may have denied a call before it reached Braket.
    for (const { what } of others.flatMap(networkDenial)) console.warn(`${file.Key}: ${what}`);
    const rows = events.map(spendOf).filter((row) => row !== undefined);
    if (rows.length > 0) await write(rows);
  }

  return async ({ Records }) => {
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const { messageId, body } of Records) {
      try {
        for (const file of logFilesIn(body)) await readFile(file);
      } catch (error) {
        console.error(`${messageId}: ${error instanceof Error ? error.message : "failed"}`);
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
