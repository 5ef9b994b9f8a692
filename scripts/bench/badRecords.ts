import { library } from "./built.js";
import { type Answer, alternate, assert, named, rowOf, times } from "./harness.js";
import { aboutLog, benchLog, RECORDS } from "./logs.js";

type Json = Readonly<Record<string, unknown>>;

/** The damages. Each record has one of them. */
const DAMAGES: readonly ((record: Json) => Json)[] = [
  (record) => ({ ...record, awsRegion: 7 }),
  ({ eventTime: _, ...record }) => record,
  (record) => ({ ...record, userIdentity: "somebody" }),
  (record) => ({ ...record, userIdentity: { ...(record.userIdentity as Json), accountId: 1 } }),
  (record) => ({ ...record, requestParameters: [] }),
  (record) => ({ ...record, errorCode: null }),
  (record) => ({ ...record, tlsDetails: { tlsVersion: 1.3 } }),
  (record) => ({ ...record, resources: [{ ARN: 1 }, {}] }),
];

/** Measures text → batch: every record invalid, against every record valid. */
export async function badRecords(): Promise<Answer> {
  const { parseBraketEvents } = await library();
  const good = benchLog();
  const { Records } = JSON.parse(good) as { Records: readonly Json[] };
  const bad = JSON.stringify({ Records: Records.map((record, i) => DAMAGES[i % DAMAGES.length]?.(record)) });
  assert(parseBraketEvents(bad).rejected.length === RECORDS, "a damaged record is accepted");
  const measured = await alternate([
    { name: "parseBraketEvents, every record good", run: () => parseBraketEvents(good) },
    { name: "parseBraketEvents, every record bad", run: () => parseBraketEvents(bad) },
    { name: "JSON.parse of the bad text, for scale", run: () => JSON.parse(bad) },
  ]);
  const ratio = named(measured, "parseBraketEvents, every record bad").ratio;
  return {
    title: "Bad records",
    notes: [
      aboutLog(good),
      `Every record is damaged in one of ${DAMAGES.length} ways; each result has a path, a message and issues.`,
    ],
    head: ["", "time", "× good", "quartiles"],
    rows: measured.map(rowOf),
    targets: [
      {
        question: "text → batch, every record bad",
        against: "text → batch, every record good",
        target: "≤ 2 ×",
        measured: times(ratio),
        met: ratio <= 2,
      },
    ],
  };
}
