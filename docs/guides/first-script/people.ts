import { readFileSync } from "node:fs";
import { parseBraketEvents, principalOf } from "braket-cloudtrail";

const { events, rejected } = parseBraketEvents(readFileSync(process.argv[2] ?? 0)); // 0 is standard input
const calls = new Map<string, number>();
for (const event of events) {
  const call = `${principalOf(event).actorLabel}: ${event.eventName}`;
  calls.set(call, (calls.get(call) ?? 0) + 1);
}
for (const [call, count] of [...calls].sort()) console.log(`${call} × ${count}`);
for (const { message } of rejected) console.error(message);
