import { type BraketEvent, principalOf } from "braket-cloudtrail";
import { textOf } from "../../examples/analyzer/src/detectors/finding.js";
import { unexpectedDevice } from "../../examples/analyzer/src/detectors/unexpectedDevice.js";

const allowed = new Set(["amazon/sv1", "amazon/dm1", "iqm/Garnet", "rigetti/Cepheus-1-108Q"]);

/** Who used, or tried to use, a device outside the allowed ones. */
export function unexpectedDevices(events: readonly BraketEvent[]): string[] {
  return events.flatMap((event) =>
    unexpectedDevice(event, allowed).map(
      (finding) => `${event.eventTime} ${textOf(finding)}: ${event.eventName} by ${principalOf(event).label}`,
    ),
  );
}
