import { type BraketEvent, type BraketOperation, braketOperations, deviceOf, isReadOnly } from "braket-cloudtrail";
import { alarm, type Finding, unknown } from "./finding.js";

const operations: Readonly<Record<string, BraketOperation>> = braketOperations;

/**
 * Was a device used, or tried, that is not among the allowed ones (`iqm/Garnet`)? Reads and simulators in a job's own container
 * are usual.
 *
 * It cannot know: the device of a call that this version does not model, and of a task or job whose parameters were not logged.
 */
export function unexpectedDevice(event: BraketEvent, allowed: ReadonlySet<string>): Finding[] {
  if (isReadOnly(event)) return [];
  const device = deviceOf(event);
  if (device === undefined) {
    const operation = operations[event.eventName];
    const names = operation === undefined || operation.resources.some(({ kind }) => kind === "device");
    return names ? [unknown("its device was not logged")] : [];
  }
  const name = `${device.provider}/${device.name}`;
  return device.kind === "local" || allowed.has(name) ? [] : [alarm(name)];
}
