import * as library from "../../src/entries/index.js";
import * as largeLogs from "../../src/entries/largeLogs.js";
import * as rows from "../../src/entries/rows.js";
import * as standardSchema from "../../src/entries/standardSchema.js";
import * as stateChanges from "../../src/entries/stateChanges.js";
import * as zod from "../../src/entries/zod.js";

/** How an exported function of unknown input is called, and what it may do with input that it does not like. */
export interface UnknownInput {
  readonly call: (value: never) => unknown;
  /** Whether it throws a BraketParseError, or rejects with one; the others say that they never throw. */
  readonly mayThrow: boolean;
}

const throws = (call: UnknownInput["call"]): UnknownInput => ({ call, mayThrow: true });
const never = (call: UnknownInput["call"]): UnknownInput => ({ call, mayThrow: false });

async function drained(value: unknown, stream: TransformStream<never, unknown>): Promise<void> {
  const source = new ReadableStream({
    start(controller) {
      controller.enqueue(value);
      controller.close();
    },
  });
  const reader = source.pipeThrough(stream as TransformStream).getReader();
  while (!(await reader.read()).done);
}

/** A rejected item at each place at which a container has its items. */
const batch = {
  rejected: [["Records", 0], ["records", "t-0", 0], []].map((path) => ({
    path,
    record: undefined,
    code: "invalid-json" as const,
    message: "",
    issues: [],
  })),
};

/** Every export that takes unknown input. The names of streams and of Standard Schemas stand for what reads in them. */
export const TAKE_UNKNOWN_INPUT: Readonly<Record<string, UnknownInput>> = {
  BraketEventSchema: never((value) => zod.BraketEventSchema.safeParse(value)),
  BraketParseError: never(library.BraketParseError.isInstance),
  BraketStateChangeSchema: never((value) => zod.BraketStateChangeSchema.safeParse(value)),
  batchItemFailures: never((value) => library.batchItemFailures(value, batch)),
  braketDeliveryStream: throws((value) => drained(value, stateChanges.braketDeliveryStream() as never)),
  braketEvent: never((value) => standardSchema.braketEvent["~standard"].validate(value)),
  braketEventStream: throws((value) => drained(value, largeLogs.braketEventStream() as never)),
  braketStateChange: never((value) => stateChanges.braketStateChange["~standard"].validate(value)),
  canonicalJson: throws(library.canonicalJson),
  isBraketEvent: never(library.isBraketEvent),
  isBraketEventName: never(library.isBraketEventName),
  isBraketStateChange: never(stateChanges.isBraketStateChange),
  mentionsBraket: never(largeLogs.mentionsBraket),
  mentionsBraketDelivery: never(stateChanges.mentionsBraketDelivery),
  parseBraketArn: never(library.parseBraketArn),
  parseBraketDelivery: throws(stateChanges.parseBraketDelivery),
  parseBraketEvent: throws(library.parseBraketEvent),
  parseBraketEvents: throws(library.parseBraketEvents),
  parseBraketStateChange: throws(stateChanges.parseBraketStateChange),
  parseCompressedBraketDelivery: throws(stateChanges.parseCompressedBraketDelivery),
  parseCompressedBraketEvents: throws(library.parseCompressedBraketEvents),
  recordOfRow: throws(rows.recordOfRow),
  recordsIn: throws((value) => [...library.recordsIn(value)]),
  recordsOfRows: never(rows.recordsOfRows),
  safeParseBraketEvent: never(library.safeParseBraketEvent),
  safeParseBraketStateChange: never(stateChanges.safeParseBraketStateChange),
  safeRecordOfRow: never(rows.safeRecordOfRow),
  scanBraketEvents: never(largeLogs.scanBraketEvents),
};

/** Those of them that give a promise. To ask any other result whether it is one would read the input. */
export const ASYNC: ReadonlySet<string> = new Set([
  "braketDeliveryStream",
  "braketEventStream",
  "parseCompressedBraketDelivery",
  "parseCompressedBraketEvents",
]);

/** The other exports that ask nothing of events, and why they take no unknown input. */
export const TAKE_TYPED_INPUT: readonly (readonly [reason: string, names: RegExp])[] = [
  ["a fact, not a function", /^(?:BRAKET_[A-Z_]+|braketOperations|braketAwsAccounts|braketDevices|braketStateChanges)$/],
  ["a zod schema of a part: zod reads the members, so a member that throws, throws", /^[A-Z]\w+Schema$/],
  [
    "a guard of one type of parsed events: it compares a name",
    /^is(?:Insight|Service|NetworkActivity)Event$|^is[A-Z]\w+(?:State|Status|Spend)Change$/,
  ],
  ["it makes text or patterns of typed parts", /^(?:format(?:Path|Issues|BraketArn)|(?:event|stateChange)PatternFor)$/],
  [
    "it makes examples",
    /^(?:EXAMPLE_CALLERS|example(?:Log|Records?|Event|OtherEvent|StateChange)|in[A-Z][A-Za-z]+|cloudWatchLogsPayload|gzipped)$/,
  ],
];
