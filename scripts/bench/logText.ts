import { library } from "./built.js";
import { type Answer, alternate, assert, fastest, named, rowOf, times } from "./harness.js";
import { aboutLog, benchLog, eventBridgeText, RECORDS } from "./logs.js";
import { assertFair } from "./peers/assertFair.js";
import { peers } from "./peers/peers.js";

/** Measures the text of a log file → typed events, against `JSON.parse` of the same text and against other libraries. */
export async function logText(): Promise<Answer> {
  const { parseBraketEvents } = await library();
  const text = benchLog();
  const enveloped = eventBridgeText(text);
  const records = recordsOf(text);
  const all = await peers();
  assert(parseBraketEvents(text).events.length === RECORDS, "a record of the bench log is invalid");
  assert(parseBraketEvents(enveloped).events.length === RECORDS, "an EventBridge event is not read");
  assertFair(all, records, JSON.parse(enveloped));
  const measured = await alternate([
    { name: "JSON.parse", run: () => JSON.parse(text) },
    { name: "parseBraketEvents", run: () => parseBraketEvents(text) },
    ...all
      .filter(({ reads }) => reads === "records")
      .map(({ name, accepts }) => ({ name: `JSON.parse + ${name}`, run: () => recordsOf(text).filter(accepts) })),
  ]);
  // Powertools reads EventBridge events. The text differs, so it is a separate comparison.
  const bridged = await alternate([
    { name: "JSON.parse of EventBridge events", run: () => JSON.parse(enveloped) },
    { name: "parseBraketEvents of EventBridge events", run: () => parseBraketEvents(enveloped) },
    ...all
      .filter(({ reads }) => reads === "EventBridge")
      .map(({ name, accepts }) => ({
        name: `JSON.parse + ${name}`,
        run: () => (JSON.parse(enveloped) as unknown[]).filter(accepts),
      })),
  ]);
  const ours = named(measured, "parseBraketEvents");
  const oursBridged = named(bridged, "parseBraketEvents of EventBridge events");
  const best = fastest(measured.slice(2));
  const lead = Math.min(best.ratio / ours.ratio, fastest(bridged.slice(2)).ratio / oursBridged.ratio);
  return {
    title: "From the text of a log file to typed events",
    notes: [aboutLog(text), "EventBridge events: the same records, one in each, as a list."],
    head: ["", "time", "× JSON.parse", "quartiles"],
    rows: [...measured, ...bridged].map(rowOf),
    targets: [
      {
        question: "text of a log file → typed events, `parseBraketEvents`",
        against: "`JSON.parse` of the same text",
        target: "≤ 1.12 ×",
        measured: times(ours.ratio),
        met: ours.ratio <= 1.12,
      },
      {
        question: "text of EventBridge events → typed events, `parseBraketEvents`",
        against: "`JSON.parse` of the same text",
        target: "≤ 1.20 ×",
        measured: times(oursBridged.ratio),
        met: oursBridged.ratio <= 1.2,
      },
      {
        question: "the same, end to end",
        against: `the fastest of zod 4, \`z.compile\`, ajv, valibot, TypeBox, typia, powertools (${best.name.replace("JSON.parse + ", "")})`,
        target: "≥ 1.6 × faster",
        measured: `${times(lead)} faster`,
        met: lead >= 1.6,
      },
    ],
  };
}

function recordsOf(text: string): readonly object[] {
  return (JSON.parse(text) as { Records: readonly object[] }).Records;
}
