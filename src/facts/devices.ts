import { DEVICE_ROWS } from "./deviceRows.js";

/** A device that Braket offers or offered. */
export interface BraketDevice {
  /** The ARN, as AWS's documentation spells it. */
  readonly arn: string;
  /** The company that runs the device. */
  readonly provider: string;
  /** The name of the device. */
  readonly name: string;
  /** The kind of device: a quantum processor, or a simulator that AWS runs. */
  readonly kind: "qpu" | "simulator";
  /** The regions in which the device accepts or accepted quantum tasks. */
  readonly regions: readonly string[];
  /** The status of the device at the date of the table. */
  readonly status: "current" | "retired";
  /** The first day of the device, `YYYY-MM-DD`; absent if no source has it. */
  readonly from?: string;
  /** The day on which the device was retired, `YYYY-MM-DD`; absent for a current device, or if no source has it. */
  readonly until?: string;
}

/** The day up to which `braketDevices` is complete, `YYYY-MM-DD`. */
export const BRAKET_DEVICES_AS_OF = "2026-08-03";

/**
 * The devices of Braket, current and retired, as known on `BRAKET_DEVICES_AS_OF`.
 *
 * Braket adds and retires devices, so an event may name a device that is not in this list. The sources are the device list of
 * Braket's Python SDK and the document history of its developer guide. Some dates are in no source.
 *
 * @example
 * braketDevices.filter(({ kind, status }) => kind === "qpu" && status === "current").length; // => 7
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-devices.html
 */
export const braketDevices: readonly BraketDevice[] = /* @__PURE__ */ readRows();

function readRows(): BraketDevice[] {
  const [current = "", retired = ""] = DEVICE_ROWS.split("\n\n");
  return [
    ...current.split("\n").map((row) => toDevice(row, "current")),
    ...retired.split("\n").map((row) => toDevice(row, "retired")),
  ];
}

function toDevice(row: string, status: BraketDevice["status"]): BraketDevice {
  const [place = "", from, until, regions, name] = row.split(",");
  const [region = "", provider = "", end = ""] = place.split("/");
  // AWS runs all simulators. Other companies run all quantum processors.
  const kind = provider === "Amazon" ? "simulator" : "qpu";
  return {
    arn: `arn:aws:braket:${region}::device/${kind === "qpu" ? kind : "quantum-simulator"}/${provider.toLowerCase()}/${end}`,
    provider,
    name: name || end,
    kind,
    regions: (regions || region).split(" "),
    status,
    ...(from && { from }),
    ...(until && { until }),
  };
}

let byResource: ReadonlyMap<string, BraketDevice> | undefined;

/** Returns the device of the table for an ARN with any region and account; undefined for an unknown device. */
export function knownDevice(arn: string): BraketDevice | undefined {
  byResource ??= new Map(braketDevices.map((device) => [resourceIn(device.arn), device]));
  return byResource.get(resourceIn(arn));
}

function resourceIn(arn: string): string {
  return arn.slice(arn.indexOf(":device/"));
}
