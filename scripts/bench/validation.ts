import { library } from "./built.js";
import { type Answer, alternate, assert, fastest, named, rowOf, times } from "./harness.js";
import { aboutLog, benchLog, eventBridgeText, RECORDS } from "./logs.js";
import { assertFair } from "./peers/assertFair.js";
import { peers } from "./peers/peers.js";

/** Measures the validation of parsed records by each library. */
export async function validation(): Promise<Answer> {
  const { isBraketEvent } = await library();
  const text = benchLog();
  const { Records } = JSON.parse(text) as { Records: readonly object[] };
  const events = JSON.parse(eventBridgeText(text)) as readonly { readonly detail: object }[];
  const all = await peers();
  assertFair(all, Records, events);
  const count = (values: readonly unknown[], accepts: (value: unknown) => boolean) => () => {
    let valid = 0;
    for (const value of values) if (accepts(value)) valid++;
    assert(valid === RECORDS, "a record is refused");
    return valid;
  };
  const measured = await alternate([
    { name: "isBraketEvent", run: count(Records, isBraketEvent) },
    ...all.map(({ name, reads, accepts }) => ({ name, run: count(reads === "records" ? Records : events, accepts) })),
    { name: "JSON.parse of the same, for scale", run: () => JSON.parse(text) },
  ]);
  const best = fastest(measured.slice(1, -1));
  const share = 1 / named(measured, "JSON.parse of the same, for scale").ratio;
  return {
    title: "Validation alone",
    notes: [
      aboutLog(text),
      "zod and valibot build a copy of each record; the others do not. Powertools takes EventBridge events. A map from the name and the outcome selects the validator of each library.",
      `\`isBraketEvent\` takes ${(share * 100).toFixed(0)} % of the time of \`JSON.parse\`.`,
    ],
    head: ["", "time", "× isBraketEvent", "quartiles"],
    rows: measured.map(rowOf),
    targets: [
      {
        question: "validation alone, `isBraketEvent`",
        against: "`JSON.parse` of the same text",
        target: "≤ 0.15 ×",
        measured: times(share),
        met: share <= 0.15,
      },
      {
        question: "the same",
        against: `the fastest of the same peers (${best.name})`,
        target: "≥ 5 × faster",
        measured: `${times(best.ratio)} faster`,
        met: best.ratio >= 5,
      },
    ],
  };
}
