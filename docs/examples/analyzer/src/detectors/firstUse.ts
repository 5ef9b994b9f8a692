import { type BraketEvent, byTime, deviceOf, isReadOnly } from "braket-cloudtrail";
import type { Detector, Observation } from "./detector.js";
import type { Settings } from "./settings.js";

/** Something that an account used, and the call that used it first. */
export interface Use {
  /** The same for each use of one device, or of one region, in one account. */
  readonly key: string;
  /** What was used, in words: `device Garnet`. */
  readonly what: string;
  readonly kind: "device" | "region";
  readonly event: BraketEvent;
}

/** The calls that make something on a device. */
const ON_DEVICE: ReadonlySet<string> = new Set(["CreateQuantumTask", "CreateJob", "CreateSpendingLimit"]);

/** The first use of each device and each region in a log, also where it was refused. Reads do not count. */
export function usesIn(events: readonly BraketEvent[]): Use[] {
  const uses = new Map<string, Use>();
  for (const event of [...events].sort(byTime)) {
    if (isReadOnly(event)) continue;
    const { recipientAccountId: account = "", awsRegion } = event;
    const add = (kind: Use["kind"], id: string, name: string) => {
      const key = `${account} ${kind} ${id}`;
      if (!uses.has(key)) uses.set(key, { key, kind, what: `${kind} ${name}`, event });
    };
    add("region", awsRegion, awsRegion);
    const device = deviceOf(event);
    if (device !== undefined && device.kind !== "local") {
      add("device", device.known?.arn ?? device.arn ?? device.name, device.known?.name ?? device.name);
    }
  }
  return [...uses.values()];
}

function firstUse({ key, kind, what, event }: Use, known: Settings["known"]): Observation[] {
  if (known === undefined)
    return [{ level: "unknown", what: `first use of ${what} in this log; earlier uses are not known`, event }];
  return known.has(key) ? [] : [{ level: kind === "region" ? "alarm" : "notice", what: `first use of ${what}`, event }];
}

function withoutDevice(event: BraketEvent): Observation[] {
  if (!ON_DEVICE.has(event.eventName) || event.errorCode !== undefined || deviceOf(event) !== undefined) return [];
  return [{ level: "unknown", what: `the device of ${event.eventName} was not logged`, event }];
}

export const firstUseDetector: Detector = {
  tells: "A device or a region was used for the first time, or tried. A region is an alarm, a device a notice.",
  cannotSee: "Uses before the log, unless `known` of the settings has them. Simulators inside the container of a job.",
  unknownWhen: "Nothing is known from before the log, or the device was omitted or hidden.",
  needs: "the log",
  detect: ({ events }, { known }) => [...usesIn(events).flatMap((use) => firstUse(use, known)), ...events.flatMap(withoutDevice)],
};
