import type { BraketEvent } from "../events/event.js";
import { type BraketDevice, knownDevice } from "../facts/devices.js";
import { operationOf } from "../facts/operations.js";
import { readDevice } from "../readers/device.js";
import { locate, textAt } from "../readers/path.js";
import { isVisibleText } from "../readers/visibleText.js";

/** The device that an event names. */
export interface EventDevice {
  /** The kind of device; `local` is a simulator in the container of a hybrid job, `unknown` is text that no rule recognizes. */
  readonly kind: "qpu" | "simulator" | "local" | "unknown";
  /** The provider as logged, in lower case if it comes from an ARN; absent if the text names none. */
  readonly provider?: string;
  /** The name as logged; the whole text if no rule recognizes it. */
  readonly name: string;
  /** The Region of the device; absent for a `local` device, and if the event does not determine it. */
  readonly region?: string;
  /** The ARN as logged, percent-decoded; absent if the text is no ARN. */
  readonly arn?: string;
  /** The facts from `braketDevices`; absent if the table does not have the device. */
  readonly known?: BraketDevice;
}

/**
 * Returns the device that a call names: that of a task, job or spending limit, or the device itself.
 *
 * - An ARN may have a Region, an account and wildcards, or none of them. Device names are case sensitive (documented).
 * - A hybrid job may name `local:provider/name`. The SDK sends `local:none/none` if the job needs no device (observed).
 * - `region` is that of the ARN, else the only Region of a known device. Otherwise it is the Region of the event, if the device
 *   is known to be there or the call succeeded (documented).
 * - An unrecognized event can only name a device in the record's `resources`.
 *
 * @returns undefined if the event names no device: searches, calls that name a task, job or limit by its own ARN, and
 *   parameters that were too large to be logged.
 * @example
 * const { kind, provider, name, region } = deviceOf(event) ?? {};
 * [kind, provider, name, region]; // => ["qpu", "iqm", "Garnet", "eu-north-1"]
 * deviceOf(event)?.known?.from; // => "2024-05-22"
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-devices.html
 */
export function deviceOf(event: BraketEvent): EventDevice | undefined {
  const text = deviceTextOf(event);
  if (text === undefined) return undefined;
  const device = readDevice(text);
  const known = device.arn === undefined ? undefined : knownDevice(device.arn);
  const region = device.region ?? (device.arn === undefined ? undefined : regionOf(event, known));
  return { ...device, ...(region && { region }), ...(known && { known }) };
}

/** Returns the text that names the device of a call; undefined if it names none. */
export function deviceTextOf(event: BraketEvent, operation = operationOf(event)): string | undefined {
  for (const { kind, at } of operation?.resources ?? []) {
    const text = kind === "device" ? textAt(event, at) : undefined;
    if (text !== undefined) return text;
  }
  // Few records of Braket list resources.
  if (!event.resources) return undefined;
  const listed = locate(event, "resources[].ARN").map(({ value }) => value);
  return listed.filter(isVisibleText).find((arn) => readDevice(arn).arn !== undefined);
}

function regionOf({ awsRegion, errorCode }: BraketEvent, known: BraketDevice | undefined): string | undefined {
  if (known?.regions.length === 1) return known.regions[0];
  return known?.regions.includes(awsRegion) || errorCode === undefined ? awsRegion : undefined;
}
