import { type BraketEvent, deviceOf, isReadOnly, principalOf } from "braket-cloudtrail";

const allowed = new Set(["amazon/sv1", "amazon/dm1", "iqm/Garnet", "rigetti/Cepheus-1-108Q"]);

/** Who used, or tried to use, a device outside the allowed ones. */
export function unexpectedDevices(events: readonly BraketEvent[]): string[] {
  return events.flatMap((event) => {
    const device = deviceOf(event);
    if (device === undefined || device.kind === "local" || isReadOnly(event)) return [];
    const name = `${device.provider}/${device.name}`;
    return allowed.has(name) ? [] : `${event.eventTime} ${name}: ${event.eventName} by ${principalOf(event).label}`;
  });
}
