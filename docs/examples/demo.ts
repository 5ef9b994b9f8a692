// Who did what, with what result? Reads the log file beside it and prints an answer. Run it with `npm run demo`.
import { readFileSync } from "node:fs";
import { type BraketEvent, deviceOf, errorOf, isReadOnly, isUnrecognized, parseBraketEvents, principalOf, resourcesOf, timeOf } from "braket-cloudtrail";
import { table } from "./table.js";

const { events, rejected, skipped } = parseBraketEvents(readFileSync(new URL("a-week.json", import.meta.url), "utf8"));

/** What the call was about, in a few words: the device and its shots, or the name of the resource. */
function subjectOf(event: BraketEvent): string {
  const device = deviceOf(event)?.name;
  if (event.eventName === "CreateQuantumTask") return `${device ?? "a device"}, ${event.requestParameters?.shots ?? "?"} shots`;
  if (event.eventName === "CreateJob") return `${event.requestParameters?.jobName ?? "a job"} on ${device ?? "a device"}`;
  const subject = resourcesOf(event).find(({ relation }) => relation === "subject" || relation === "created");
  return device ?? (subject ? `${subject.kind} ${subject.name.slice(0, 8)}` : "");
}

/** What came of it, in a few words; the reason of a refusal comes from its code and its message. */
function resultOf(event: BraketEvent): string {
  const error = errorOf(event);
  if (error === undefined) return "done";
  if (error.category !== "spending-limit") return `refused: ${error.category}`;
  return `refused: $${error.refusal.estimatedCost?.toFixed(2)} is over the limit of $${error.refusal.limit}`;
}

const told = events.filter((event) => !isReadOnly(event) || event.errorCode !== undefined);
const inOrder = told.sort((a, b) => (timeOf(a)?.getTime() ?? 0) - (timeOf(b)?.getTime() ?? 0));

console.log("A week of Amazon Braket in account 111122223333: what changed, and what was refused\n");
console.log(
  table(
    ["time (UTC)", "who", "call", "about", "result"],
    inOrder.map((event) => [
      timeOf(event)?.toISOString().slice(5, 16).replace("T", " ") ?? event.eventTime,
      principalOf(event).label,
      event.eventName,
      subjectOf(event),
      resultOf(event),
    ]),
  ),
);

const reads = events.length - told.length;
const unmodelled = events.filter(isUnrecognized).map((event) => event.eventName);
console.log(`\n${events.length} Braket events: the ${told.length} above, and ${reads} reads that succeeded.`);
console.log(`${skipped} records of other services were skipped.`);
console.log(`Not modelled by this version, and kept: ${unmodelled.join(", ")}.`);
console.log(`Rejected, with the reason:\n${rejected.map(({ message }) => `  ${message}`).join("\n")}`);
