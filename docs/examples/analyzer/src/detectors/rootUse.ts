import { type BraketEvent, principalOf } from "braket-cloudtrail";
import { type Detector, onEachEvent } from "./detector.js";
import { alarm, type Finding, notice, unknown } from "./finding.js";

/** Did the root user call? */
export function rootUse(event: BraketEvent): Finding[] {
  const principal = principalOf(event);
  if (principal.kind === "unknown") return [unknown(`the kind of the caller of ${event.eventName} was not logged`)];
  if (principal.kind !== "root" || principal.invokedBy !== undefined) return []; // a service acts in the name of root
  if (principal.assumedRoot) return [notice(`called ${event.eventName} as root, in a central session for one task`)];
  return [alarm(`called ${event.eventName} as root`)];
}

export const rootUseDetector: Detector = {
  tells: "The root user of an account called Braket. A central root session is a notice.",
  cannotSee: "Who used the root user's credentials.",
  unknownWhen: "The record does not have the kind of its caller.",
  needs: "one event",
  detect: onEachEvent(rootUse),
};
