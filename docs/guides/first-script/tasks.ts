import { readFileSync } from "node:fs";
import { byTime, deviceOf, errorOf, isCreateQuantumTaskEvent, parseBraketEvents } from "braket-cloudtrail";

const { events } = parseBraketEvents(readFileSync(process.argv[2] ?? 0));
for (const event of events.filter(isCreateQuantumTaskEvent).sort(byTime)) {
  const device = deviceOf(event)?.name ?? "an unknown device";
  if (event.errorCode) {
    console.log(`${event.eventTime} refused on ${device}: ${errorOf(event)?.category}`);
  } else if (event.requestParameters.omitted) {
    console.log(`${event.eventTime} created; its parameters were not logged`);
  } else {
    console.log(`${event.eventTime} created on ${device}: ${event.requestParameters.shots} shots`);
  }
}
