import { exampleRecords } from "../../src/entries/testing.js";
import { library } from "./built.js";
import { type Answer, alternate, assert, type Measured, named, rowOf, times } from "./harness.js";
import { SEED } from "./logs.js";

const EVENTS = 1e5;

/** Measures the functions over many events, against `JSON.stringify` of the events. */
export async function manyEvents(): Promise<Answer> {
  const { canonicalJson, dedupe, parseBraketEvent, summarize } = await library();
  // Written and parsed, so that objects have the shapes of JSON.parse, like objects from a file.
  const events = Array.from(exampleRecords(EVENTS, SEED), (record) => parseBraketEvent(JSON.stringify(record)));
  assert(dedupe(events).events.length === EVENTS && summarize(events).events === EVENTS, "an event is lost");
  const written = (some: readonly unknown[], write: (value: unknown) => string) => () => {
    let length = 0;
    for (const event of some) length += write(event).length;
    return length;
  };
  // Each event is written separately, so a fifth of them gives the same ratio.
  const some = events.slice(0, EVENTS / 5);
  const texts = await alternate([
    { name: "JSON.stringify, a fifth", run: written(some, JSON.stringify) },
    { name: "canonicalJson, a fifth", run: written(some, canonicalJson) },
  ]);
  const lists = await alternate([
    { name: "JSON.stringify", run: written(events, JSON.stringify) },
    { name: "dedupe", run: () => dedupe(events) },
    { name: "summarize", run: () => summarize(events) },
  ]);
  const target = (name: string, { ratio }: Measured, most: number) => {
    return {
      question: `\`${name}\` on 10⁵ events`,
      against: "`JSON.stringify`",
      target: `≤ ${most} ×`,
      measured: times(ratio),
      met: ratio <= most,
    };
  };
  return {
    title: "Many events",
    notes: [
      `${EVENTS.toLocaleString("en-US")} events of \`exampleLog\`'s generator, without duplicates; a fifth of them for the functions that write each event.`,
    ],
    head: ["", "time", "× JSON.stringify", "quartiles"],
    rows: [...texts, ...lists].map(rowOf),
    targets: [
      target("canonicalJson", named(texts, "canonicalJson, a fifth"), 3),
      target("dedupe", named(lists, "dedupe"), 0.5),
      target("summarize", named(lists, "summarize"), 0.5),
    ],
  };
}
