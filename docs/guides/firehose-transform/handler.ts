import type {
  FirehoseTransformationEventRecord,
  FirehoseTransformationHandler,
  FirehoseTransformationResultRecord,
} from "aws-lambda";
import {
  type BraketEvent,
  costBasisOf,
  deviceOf,
  errorOf,
  eventKey,
  isReadOnly,
  parseCompressedBraketEvents,
  principalOf,
  timeOf,
} from "braket-cloudtrail";
import { type Reason, reasonOf } from "../../examples/analyzer/src/detectors/reasonOf.js";

/** A row of the table. Its column names are in lower case, as Athena and Glue have them. */
export interface BraketRow {
  readonly key: string;
  readonly time: string;
  readonly call: string;
  readonly read_only: boolean;
  readonly account: string | null;
  readonly region: string;
  readonly who: string;
  readonly person: string | null;
  readonly device: string | null;
  readonly shots: number | null;
  readonly refused_for: Reason | null;
}

export function rowOf(event: BraketEvent): BraketRow {
  const principal = principalOf(event);
  const basis = costBasisOf(event);
  const error = errorOf(event);
  return {
    key: eventKey(event),
    time: timeOf(event)?.toISOString() ?? event.eventTime,
    call: event.eventName,
    read_only: isReadOnly(event),
    account: event.recipientAccountId ?? null,
    region: event.awsRegion,
    who: principal.key,
    person: principal.human?.value ?? null,
    device: deviceOf(event)?.arn ?? null,
    shots: basis?.kind === "quantum-task" ? (basis.shots ?? null) : null,
    refused_for: error === undefined ? null : reasonOf(error),
  };
}

async function transform(item: FirehoseTransformationEventRecord): Promise<FirehoseTransformationResultRecord> {
  const { recordId, data } = item;
  const { events, rejected } = await parseCompressedBraketEvents(item);
  for (const { message } of rejected) console.error(`${recordId}: ${message}`);
  if (events.length > 0) {
    // Firehose puts results one after the other: each row ends its own line.
    const lines = events.map((event) => `${JSON.stringify(rowOf(event))}\n`).join("");
    return { recordId, result: "Ok", data: Buffer.from(lines).toString("base64") };
  }
  // What cannot be read goes back as it came, and Firehose keeps it under the prefix for errors; other services' records go.
  return { recordId, result: rejected.length > 0 ? "ProcessingFailed" : "Dropped", data };
}

/** The function's entry point: every item comes back, under its own id. */
export const handler: FirehoseTransformationHandler = async ({ records }) => ({
  records: await Promise.all(records.map(transform)),
});
