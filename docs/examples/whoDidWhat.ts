import { readFileSync } from "node:fs";
import { byTime, errorOf, parseBraketEvents, principalOf } from "braket-cloudtrail";

const { events, rejected } = parseBraketEvents(readFileSync(process.argv[2] ?? 0)); // 0 is standard input
const rows = events.sort(byTime).map((event) => {
  const result = errorOf(event)?.category ?? "done";
  return { time: event.eventTime, who: principalOf(event).label, call: event.eventName, result };
});
console.table(rows);
for (const { message } of rejected) console.error(message);
