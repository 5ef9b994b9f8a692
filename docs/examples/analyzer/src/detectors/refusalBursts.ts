import { type BraketEvent, errorOf, principalOf } from "braket-cloudtrail";
import { type Burst, burstsOf } from "braket-cloudtrail/timelines";
import type { Detector } from "./detector.js";
import { type Reason, reasonOf } from "./reasonOf.js";
import type { Settings } from "./settings.js";

/** What a program causes that works as it should: it polls too often, its session ends, a device rests, the service fails. */
const USUAL: readonly Reason[] = ["throttled", "expired-credentials", "device-offline", "device-retired", "server"];

/** The key of all callers that were not logged. */
const NOBODY = "unknown";

/** Who had many calls refused in a short time? */
export function refusalBursts(events: readonly BraketEvent[], { burst }: Pick<Settings, "burst">): Burst[] {
  const refused = events.filter((event) => {
    const error = errorOf(event);
    return error !== undefined && !USUAL.includes(reasonOf(error));
  });
  return burstsOf(refused, { ...burst, by: callerOf });
}

function callerOf(event: BraketEvent): string {
  const { kind, key } = principalOf(event);
  return kind === "unknown" ? NOBODY : key;
}

export const refusalBurstsDetector: Detector = {
  tells: "One caller had many calls refused in a short time. Throttling, expired credentials and devices at rest do not count.",
  cannotSee: "Refusals that are spread over a longer time, or over several callers.",
  unknownWhen: "The callers of such calls were not logged, so they may be many.",
  needs: "the log",
  detect: ({ events }, settings) =>
    refusalBursts(events, settings).flatMap(({ key, events: refused, from, to }) => {
      const [event] = refused;
      const names = [...new Set(refused.map(({ eventName }) => eventName))].join(", ");
      const seconds = (to.getTime() - from.getTime()) / 1000;
      const what = `had ${refused.length} calls refused within ${seconds} seconds: ${names}`;
      // A burst that goes on is the same finding for an hour, though a Lambda function may not see its beginning.
      const id = `${event?.recipientAccountId ?? ""}/${key}/${to.toISOString().slice(0, 13)}`;
      return event ? [{ event, id, level: key === NOBODY ? "unknown" : "alarm", what }] : [];
    }),
};
