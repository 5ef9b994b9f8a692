import type { BraketEvent } from "../events/event.js";
import { type BraketDevice, knownDevice } from "../facts/devices.js";
import { operationOf } from "../facts/operations.js";
import { readDevice } from "../readers/device.js";
import { locate, textAt } from "../readers/path.js";
import { isVisibleText } from "../readers/visibleText.js";

/** The device that an event names. */
export interface EventDevice {
  /** The kind of device; `local` for a simulator in a hybrid job's container, `unknown` for text that no rule reads. */
  readonly kind: "qpu" | "simulator" | "local" | "unknown";
  /** The provider as the event spells it, in an ARN in lower case; absent where the text has none. */
  readonly provider?: string;
  /** The name as the event spells it; the whole text where no rule reads it. */
  readonly name: string;
  /** The region of the device; absent for a `local` one, and where nothing tells it. */
  readonly region?: string;
  /** The ARN as the event spells it, decoded if it was percent-encoded; absent where the text is none. */
  readonly arn?: string;
  /** The facts about it from `braketDevices`; absent for a device that the table does not know. */
  readonly known?: BraketDevice;
}

/**
 * Which device a call named: of a quantum task, a hybrid job or a spending limit, or the one asked about.
 *
 * ARNs are read in every spelling: without a region, with one, with an account, and with wildcards; device names are case
 * sensitive (documented). A hybrid job may name `local:provider/name` instead; `local:none/none` is how the SDK says that the job
 * needs no device. The region is that of the ARN; without one, the known device's only region; without that, the region of the
 * event, which for Braket is the device's (documented), if the device is known to be there or the call succeeded.
 *
 * Undefined when the event names none: searches, calls about a task, job or limit by its own ARN, parameters too large to be
 * logged. An unrecognized event names one only in `resources`.
 *
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

function deviceTextOf(event: BraketEvent): string | undefined {
  for (const { kind, at } of operationOf(event)?.resources ?? []) {
    const text = kind === "device" ? textAt(event, at) : undefined;
    if (text !== undefined) return text;
  }
  const listed = locate(event, "resources[].ARN").map(({ value }) => value);
  return listed.filter(isVisibleText).find((arn) => readDevice(arn).arn !== undefined);
}

function regionOf({ awsRegion, errorCode }: BraketEvent, known: BraketDevice | undefined): string | undefined {
  if (known?.regions.length === 1) return known.regions[0];
  return known?.regions.includes(awsRegion) || errorCode === undefined ? awsRegion : undefined;
}
