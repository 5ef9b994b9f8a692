import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BraketEvent, safeParseBraketEvent } from "../../src/entries/index.js";
import { type BraketStreamItem, braketEventStream, mentionsBraket } from "../../src/entries/largeLogs.js";
import { fixtures } from "../support/fixtures.js";
import { runs } from "../support/runs.js";

const encoder = new TextEncoder();
const records = fixtures().map(({ record }) => record);

const line = fc.oneof(
  fc.constantFrom(...records).map((record) => JSON.stringify(record)),
  fc
    .tuple(fc.constantFrom(...records), fc.string({ unit: "grapheme" }))
    .map(([record, userAgent]) => JSON.stringify({ ...record, userAgent })),
  fc.constantFrom(...records).map((record) => JSON.stringify({ ...record, eventTime: null })),
  fc.tuple(fc.constantFrom(...records), fc.nat(2000)).map(([record, length]) => JSON.stringify(record).slice(0, length)),
  fc.json().map((text) => text.replaceAll("\n", " ")),
  fc.constantFrom(
    "",
    " ",
    "braket.amazonaws.com",
    '{"eventVersion":"1.11","eventSource":"s3.amazonaws.com","eventName":"GetObject"}',
  ),
);

const lines = fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n")), { maxLength: 12 });

/** The bytes of a text in chunks, or the text; cut at the given places. */
function chunked(text: string, places: readonly number[], asText: boolean): (string | Uint8Array)[] {
  const whole = asText ? text : encoder.encode(text);
  const cuts = places.map((place) => place % (whole.length + 1)).sort((a, b) => a - b);
  return [0, ...cuts].map((from, i) => whole.slice(from, cuts[i] ?? whole.length));
}

async function itemsOf(chunks: readonly (string | Uint8Array)[]): Promise<BraketStreamItem[]> {
  const source = new ReadableStream<string | Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const items: BraketStreamItem[] = [];
  for await (const item of source.pipeThrough(braketEventStream())) items.push(item);
  return items;
}

describe("braketEventStream", () => {
  it("gives of every line what parsing that line alone gives, wherever the chunks are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.boolean(),
        fc.array(fc.nat(20_000), { maxLength: 30 }),
        fc.boolean(),
        async (parts, ends, places, asText) => {
          const joined = parts.map(([text, end]) => text + end).join("");
          const items = await itemsOf(chunked(ends ? joined : joined.trimEnd(), places, asText));
          const expected = parts.flatMap(([text], i): (BraketEvent | string)[] => {
            if (!mentionsBraket(text)) return [];
            const { data, error } = safeParseBraketEvent(text);
            if (data !== undefined) return [data];
            return error.code === "not-braket" || error.code === "not-an-api-call" ? [] : [`line ${i + 1}`];
          });
          expect(items.map(({ event, rejected }) => event ?? rejected?.path.join(" "))).toEqual(expected);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
