// Who did what, with what result? Reads the log file beside it and prints an answer. Run it with `npm run demo`.
import { readFileSync } from "node:fs";
import {
  type BraketEvent,
  byTime,
  deviceOf,
  errorOf,
  historiesOf,
  isReadOnly,
  isUnrecognized,
  parseBraketEvents,
  principalOf,
  resourcesOf,
  summarize,
  timeOf,
} from "braket-cloudtrail";
import { table } from "./table.js";

const { events, rejected, skipped } = parseBraketEvents(readFileSync(new URL("a-week.json", import.meta.url), "utf8"));

/** What the call was about, in a few words: the device and its shots, or the name of the resource. */
function subjectOf(event: BraketEvent): string {
  const named = deviceOf(event);
  const device = named?.known?.name ?? named?.name;
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

const inOrder = events.filter((event) => !isReadOnly(event) || event.errorCode !== undefined).sort(byTime);

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

const { byPrincipal, byDevice, shots } = summarize(events);
console.log(`\nWho ran how much: ${shots} shots\n`);
console.log(
  table(
    ["who", "calls", "shots"],
    byPrincipal.map((row) => [row.label, `${row.events}`, `${row.shots}`]),
  ),
);
console.log("\nOn which device\n");
console.log(
  table(
    ["device", "calls", "shots"],
    byDevice.map((row) => [row.name, `${row.events}`, `${row.shots}`]),
  ),
);

const tasks = historiesOf(events).filter(({ kind }) => kind === "quantum-task");
const polls = Math.max(...tasks.map((task) => task.polls));
const unmodelled = events.filter(isUnrecognized).map((event) => event.eventName);
console.log(`
${events.length} Braket events: the ${inOrder.length} of the first table, and ${events.length - inOrder.length} reads that succeeded.
${tasks.length} quantum tasks; the most polled one was looked at ${polls} times.
${skipped} records of other services were skipped.
Not modelled by this version, and kept: ${unmodelled.join(", ")}.
Rejected, with the reason:
${rejected.map(({ message }) => `  ${message}`).join("\n")}`);
