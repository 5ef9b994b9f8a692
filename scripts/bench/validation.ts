import { library } from "./built.js";
import { type Answer, alternate, assert, fastest, named, rowOf, times } from "./harness.js";
import { aboutLog, benchLog, eventBridgeText, RECORDS } from "./logs.js";
import { assertFair, peers } from "./peers.js";

/** Measures the validation of parsed records by each library. */
export async function validation(): Promise<Answer> {
  const { isBraketEvent } = await library();
  const text = benchLog();
  const { Records } = JSON.parse(text) as { Records: readonly object[] };
  const events = JSON.parse(eventBridgeText(text)) as readonly { readonly detail: object }[];
  const all = peers();
  assertFair(all, Records, events);
  const count = (values: readonly unknown[], accepts: (value: unknown) => boolean) => () => {
    let valid = 0;
    for (const value of values) if (accepts(value)) valid++;
    assert(valid === RECORDS, "a record is refused");
    return valid;
  };
  const measured = alternate([
    { name: "isBraketEvent", run: count(Records, isBraketEvent) },
    ...all.map(({ name, reads, accepts }) => ({ name, run: count(reads === "records" ? Records : events, accepts) })),
    { name: "JSON.parse of the same, for scale", run: () => JSON.parse(text) },
  ]);
  const best = fastest(measured.slice(1, -1));
  const share = named(measured, "isBraketEvent").ms / named(measured, "JSON.parse of the same, for scale").ms;
  return {
    title: "Validation alone",
    notes: [
      aboutLog(text),
      "zod and valibot build a copy of each record; `isBraketEvent` and ajv do not. Powertools takes EventBridge events. ajv selects the schema by `if` and `discriminator`.",
      `\`isBraketEvent\` takes ${(share * 100).toFixed(0)} % of the time of \`JSON.parse\`.`,
    ],
    head: ["", "time", "× isBraketEvent", "quartiles"],
    rows: measured.map(rowOf),
    targets: [
      {
        question: "validation alone, `isBraketEvent`",
        against: `the fastest of the same (${best.name})`,
        target: "≥ 5 × faster",
        measured: `${times(best.ratio)} faster`,
        met: best.ratio >= 5,
      },
    ],
  };
}
