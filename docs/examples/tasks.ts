import { readFileSync } from "node:fs";
import { parseBraketEvents } from "braket-cloudtrail";

for (const event of parseBraketEvents(readFileSync(process.argv[2] ?? 0)).events) {
  if (event.eventName !== "CreateQuantumTask") continue;
  if (event.errorCode) {
    // The call failed. Its parameters may be missing: string | null | undefined.
    console.log("refused", event.errorCode, event.requestParameters?.deviceArn);
  } else if (event.requestParameters.omitted) {
    // CloudTrail omits parameters of more than 100 KB.
    console.log("created", event.responseElements.quantumTaskArn, "its parameters were not logged");
  } else {
    // The call succeeded, so both members exist: string, number.
    console.log("created", event.responseElements.quantumTaskArn, event.requestParameters.shots);
  }
}
