import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BraketBatch, BraketParseError, parseBraketEvents } from "../../src/entries/index.js";
import { scanBraketEvents } from "../../src/entries/largeLogs.js";
import { exampleRecords } from "../../src/entries/testing.js";
import { minimalRecord, type TestRecord } from "../support/records.js";
import { runs } from "../support/runs.js";

const pool = [...exampleRecords(300, 11)] as readonly unknown[] as readonly TestRecord[];

const braket = fc.constantFrom(...pool);
const broken = braket.map((record): TestRecord => ({ ...record, awsRegion: 7 }));
const noCall = braket.map((record): TestRecord => ({ ...record, eventType: "AwsServiceEvent" }));

/** Text that a careless search stumbles over. */
const trap = fc.constantFrom(
  "braket.amazonaws.com",
  '"eventSource":"braket.amazonaws.com"',
  '{"eventVersion":"1.08","eventSource":"braket.amazonaws.com"}',
  '},{"eventVersion":',
  "]}",
  '\\"',
  '\\u0062raket.amazonaws.com","',
  "\u0000\u2028\u{1F600}",
  "",
);

const foreign = fc.record({ note: trap, invokedBy: trap, length: fc.nat(4000) }).map(({ note, invokedBy, length }) => {
  const record = { ...minimalRecord("PutObject"), eventSource: "s3.amazonaws.com" };
  return { ...record, userIdentity: { invokedBy }, note, filler: "x".repeat(length), eventID: note };
});

/** Records of Braket inside those of others: as objects, in lists of several kinds, and as text. */
const nesting = fc
  .record({ record: foreign, inside: fc.array(fc.oneof(braket, foreign), { minLength: 1, maxLength: 4 }), how: fc.nat(5) })
  .map(({ record, inside, how }): TestRecord => {
    const nested = [
      { copy: inside[0] },
      { copies: inside },
      { copies: [{ a: {} }, ...inside] },
      { copies: [1, ...inside, "text"] },
      { text: JSON.stringify(inside[0]) },
      { log: { Records: inside } },
    ];
    return { ...record, requestParameters: nested[how] };
  });

/** Items of a list that are no records. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, 7, "text", [], {}),
  braket.map((record) => JSON.stringify(record)),
  braket.map((detail) => ({ version: "0", "detail-type": "AWS API Call via CloudTrail", source: "aws.braket", detail })),
);

const shuffled = (record: TestRecord, order: readonly number[]): TestRecord =>
  Object.fromEntries(
    Object.entries(record)
      .map((entry, i) => ({ entry, rank: order[i % order.length] ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry),
  );

const orders = fc.array(fc.nat(), { minLength: 3, maxLength: 3 });
const other = fc.oneof({ weight: 12, arbitrary: foreign }, { weight: 2, arbitrary: nesting });
const rare = fc.oneof(
  { weight: 12, arbitrary: braket },
  { weight: 1, arbitrary: broken },
  { weight: 1, arbitrary: noCall },
  { weight: 1, arbitrary: fc.tuple(braket, orders).map(([record, order]) => shuffled(record, order)) },
  { weight: 1, arbitrary: odd },
);

/** A list in which Braket's records are rare, as in an account-wide trail, and once in a while not. */
const list = fc
  .record({
    others: fc.array(other, { minLength: 20, maxLength: 200 }),
    few: fc.array(fc.tuple(rare, fc.nat()), { maxLength: 5 }),
  })
  .map(({ others, few }) => {
    const items: unknown[] = [...others];
    for (const [item, at] of few) items.splice(at % (items.length + 1), 0, item);
    return items;
  });

const write = fc.constantFrom<(items: readonly unknown[]) => string>(
  (items) => JSON.stringify({ Records: items }),
  (items) => JSON.stringify({ Records: items }),
  (items) => JSON.stringify({ Records: items }),
  (items) => JSON.stringify(items),
  (items) => `\uFEFF ${JSON.stringify({ Records: items })}\r\n`,
  (items) => JSON.stringify({ Records: items }, null, 1),
  (items) => `{"Records": [${items.map((item) => JSON.stringify(item)).join(",\n ")} ]}`,
  (items) => items.map((item) => JSON.stringify(item)).join("\n"),
  (items) => JSON.stringify({ Records: items }).replaceAll('"braket.', '"\\u0062raket.'),
  (items) => JSON.stringify({ messages: items, Records: items, more: [] }),
);

const log = fc.tuple(write, list).map(([text, items]) => text(items));

function parsed(text: string): BraketBatch | BraketParseError {
  try {
    return parseBraketEvents(text);
  } catch (error) {
    if (error instanceof BraketParseError) return error;
    throw error;
  }
}

/** Whether a rejected item is a Braket record: other damage is what the scan may not see. */
const isBrakets = ({ record }: { readonly record: unknown }) =>
  (record as { readonly eventSource?: unknown } | null)?.eventSource === "braket.amazonaws.com";

describe("scanBraketEvents", () => {
  it("finds what parseBraketEvents finds", () => {
    fc.assert(
      fc.property(log, (text) => {
        const batch = parsed(text);
        const scan = scanBraketEvents(text);
        if (batch instanceof BraketParseError) {
          expect(scan.events).toEqual([]);
          return;
        }
        // Items that are text or containers may hide among records; the scan sees them only when it comes upon them.
        const mayMiss = text.includes('\\"eventSource\\"') || text.includes("detail-type");
        if (!mayMiss || scan.rejected.length > 0) expect(scan.events).toEqual(batch.events);
        expect(batch.events).toEqual(expect.arrayContaining(scan.events));
        expect(scan.rejected.filter(isBrakets)).toEqual(batch.rejected.filter(isBrakets));
        if (scan.rejected.length > 0) expect(scan.rejected).toEqual(batch.rejected);
      }),
      { numRuns: runs(300) },
    );
  });

  it("ends on a text that is cut anywhere, and finds nothing that the whole text has not", () => {
    fc.assert(
      fc.property(log, fc.nat(), fc.nat(), (text, from, to) => {
        const cut = text.slice(from % 3 === 0 ? from % text.length : 0, text.length - (to % text.length));
        const { events, rejected } = scanBraketEvents(cut);
        const batch = parsed(cut);
        if (!(batch instanceof BraketParseError)) expect(batch.events).toEqual(expect.arrayContaining(events));
        else if (rejected.length > 0) expect(rejected).toMatchObject([{ path: [], code: batch.code, message: batch.message }]);
      }),
      { numRuns: runs(200) },
    );
  });

  it("ends on any text", () => {
    const pieces = fc.oneof(
      trap,
      fc.constantFrom('{"Records":[', '{"eventVersion":', '"', "\\", "{", "}", "[", "]", ",", "ket.a"),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const { events } = scanBraketEvents(parts.join(""));
        expect(events).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });
});
