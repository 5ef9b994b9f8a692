import { type BraketEvent, isUnrecognized } from "braket-cloudtrail";

/** What a call did, in a few words. A new call reaches the `default`, and causes no exception. */
export function describeCall(event: BraketEvent): string {
  switch (event.eventName) {
    case "CreateQuantumTask":
      return "sent a quantum task";
    case "CreateJob":
      return "started a hybrid job";
    default: {
      const name: string = event.eventName; // the string that AWS logged
      return isUnrecognized(event) ? `called ${name}, which is new` : `called ${name}`;
    }
  }
}
