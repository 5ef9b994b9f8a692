import { exampleRecords } from "../../src/testing.js";
import { library } from "./built.js";
import { type Answer, alternate, assert, named, rowOf, times } from "./harness.js";
import { SEED } from "./logs.js";

const EVENTS = 1e5;

/** What is asked of many events at once, against writing them out. */
export async function manyEvents(): Promise<Answer> {
  const { canonicalJson, dedupe, parseBraketEvent, summarize } = await library();
  // As if they came from a file: through text, so that objects have the shapes that JSON.parse gives.
  const events = Array.from(exampleRecords(EVENTS, SEED), (record) => parseBraketEvent(JSON.stringify(record)));
  assert(dedupe(events).events.length === EVENTS && summarize(events).events === EVENTS, "an event is lost");
  const written = (write: (value: unknown) => string) => () => {
    let length = 0;
    for (const event of events) length += write(event).length;
    return length;
  };
  const measured = alternate([
    { name: "JSON.stringify", run: written(JSON.stringify) },
    { name: "canonicalJson", run: written(canonicalJson) },
    { name: "dedupe", run: () => dedupe(events) },
    { name: "summarize", run: () => summarize(events) },
  ]);
  const target = (name: string, most: number) => {
    const { ratio } = named(measured, name);
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
    notes: [`${EVENTS.toLocaleString("en-US")} events of \`exampleLog\`'s generator, none of them twice.`],
    head: ["", "time", "× JSON.stringify", "quartiles"],
    rows: measured.map(rowOf),
    targets: [target("canonicalJson", 3), target("dedupe", 0.5), target("summarize", 0.5)],
  };
}
