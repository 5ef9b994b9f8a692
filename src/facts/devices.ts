import { decodeOnce, parseBraketArn } from "../readers/arn.js";

/** A device that Braket offers or offered. */
export interface BraketDevice {
  /** The ARN, as the device's own documentation spells it. */
  readonly arn: string;
  /** The company that runs the device. */
  readonly provider: string;
  /** The name of the device. */
  readonly name: string;
  /** Whether it is a quantum processor or a simulator run by AWS. */
  readonly kind: "qpu" | "simulator";
  /** The regions in which the device takes work, or took it. */
  readonly regions: readonly string[];
  /** Whether the device was offered at the date of the table. */
  readonly status: "current" | "retired";
  /** The day from which it was offered, `YYYY-MM-DD`; absent where no source tells. */
  readonly from?: string;
  /** The day on which it was retired, `YYYY-MM-DD`; absent for a current one, and where no source tells. */
  readonly until?: string;
}

/** The day of which `braketDevices` tells the truth, `YYYY-MM-DD`. */
export const BRAKET_DEVICES_AS_OF = "2026-08-03";

/** ARN, provider, name, regions, and the days from which and until which it was offered, empty where no source tells. */
type Row = readonly [arn: string, provider: string, name: string, regions: string, from?: string, until?: string];

const CURRENT: readonly Row[] = [
  ["arn:aws:braket:::device/quantum-simulator/amazon/sv1", "Amazon", "SV1", "us-east-1 us-west-1 us-west-2 eu-west-2"],
  [
    "arn:aws:braket:::device/quantum-simulator/amazon/dm1",
    "Amazon",
    "DM1",
    "us-east-1 us-west-1 us-west-2 eu-west-2",
    "2021-05-25",
  ],
  ["arn:aws:braket:eu-north-1::device/qpu/aqt/Ibex-Q1", "AQT", "IBEX-Q1", "eu-north-1", "2025-11-18"],
  ["arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet", "IQM", "Garnet", "eu-north-1", "2024-05-22"],
  ["arn:aws:braket:eu-north-1::device/qpu/iqm/Emerald", "IQM", "Emerald", "eu-north-1", "2025-07-21"],
  ["arn:aws:braket:us-east-1::device/qpu/ionq/Forte-1", "IonQ", "Forte-1", "us-east-1"],
  ["arn:aws:braket:us-east-1::device/qpu/ionq/Forte-Enterprise-1", "IonQ", "Forte-Enterprise-1", "us-east-1", "2025-03-17"],
  ["arn:aws:braket:us-east-1::device/qpu/quera/Aquila", "QuEra", "Aquila", "us-east-1", "2022-10-31"],
  ["arn:aws:braket:us-west-1::device/qpu/rigetti/Cepheus-1-108Q", "Rigetti", "Cepheus-1-108Q", "us-west-1", "2026-04-07"],
];

const RETIRED: readonly Row[] = [
  ["arn:aws:braket:::device/quantum-simulator/amazon/tn1", "Amazon", "TN1", "us-east-1 us-west-2 eu-west-2", "", "2026-06-23"],
  ["arn:aws:braket:us-east-1::device/qpu/ionq/Aria-1", "IonQ", "Aria-1", "us-east-1", "2023-05-16", "2026-03-02"],
  ["arn:aws:braket:us-east-1::device/qpu/ionq/Aria-2", "IonQ", "Aria-2", "us-east-1", "2023-09-08", "2025-10-27"],
  ["arn:aws:braket:us-east-1::device/qpu/ionq/Harmony", "IonQ", "Harmony", "us-east-1", "", "2024-08-29"],
  ["arn:aws:braket:::device/qpu/ionq/ionQdevice", "IonQ", "IonQ Device", "us-east-1"],
  ["arn:aws:braket:us-west-1::device/qpu/rigetti/Ankaa-3", "Rigetti", "Ankaa-3", "us-west-1", "2025-01-14", "2026-04-17"],
  ["arn:aws:braket:us-west-1::device/qpu/rigetti/Ankaa-2", "Rigetti", "Ankaa-2", "us-west-1", "2024-08-26", "2025-01-14"],
  ["arn:aws:braket:us-west-1::device/qpu/rigetti/Aspen-M-3", "Rigetti", "Aspen-M-3", "us-west-1", "2023-01-17", "2024-09-27"],
  ["arn:aws:braket:us-west-1::device/qpu/rigetti/Aspen-M-2", "Rigetti", "Aspen-M-2", "us-west-1", "2022-08-12", "2023-05-02"],
  ["arn:aws:braket:us-west-1::device/qpu/rigetti/Aspen-M-1", "Rigetti", "Aspen-M-1", "us-west-1", "2022-02-15"],
  ["arn:aws:braket:::device/qpu/rigetti/Aspen-11", "Rigetti", "Aspen-11", "us-west-1", "2021-12-20"],
  ["arn:aws:braket:::device/qpu/rigetti/Aspen-10", "Rigetti", "Aspen-10", "us-west-1", "2021-11-20", "2021-12-20"],
  ["arn:aws:braket:::device/qpu/rigetti/Aspen-9", "Rigetti", "Aspen-9", "us-west-1"],
  ["arn:aws:braket:::device/qpu/rigetti/Aspen-8", "Rigetti", "Aspen-8", "us-west-1"],
  ["arn:aws:braket:eu-west-2::device/qpu/oqc/Lucy", "OQC", "Lucy", "eu-west-2", "2022-02-28", "2024-06-28"],
  ["arn:aws:braket:us-east-1::device/qpu/xanadu/Borealis", "Xanadu", "Borealis", "us-east-1", "2022-06-02", "2023-06-02"],
  ["arn:aws:braket:::device/qpu/d-wave/DW_2000Q_6", "D-Wave", "DW_2000Q_6", "us-west-2", "", "2022-11-17"],
  ["arn:aws:braket:::device/qpu/d-wave/Advantage_system3", "D-Wave", "Advantage_system3", "us-west-2", "", "2022-11-17"],
  [
    "arn:aws:braket:::device/qpu/d-wave/Advantage_system4",
    "D-Wave",
    "Advantage_system4",
    "us-west-2",
    "2021-10-05",
    "2022-11-17",
  ],
  ["arn:aws:braket:::device/qpu/d-wave/Advantage_system1", "D-Wave", "Advantage_system1", "us-west-2", "", "2021-11-04"],
  [
    "arn:aws:braket:us-west-2::device/qpu/d-wave/Advantage_system6",
    "D-Wave",
    "Advantage_system6",
    "us-west-2",
    "2022-05-12",
    "2022-11-17",
  ],
];

/**
 * The devices of Braket, current and retired, as known on `BRAKET_DEVICES_AS_OF`. Braket adds and retires devices: an event may name
 * others, and a missing one means nothing. From the device list of Braket's Python SDK and the history of its developer guide; some
 * dates are in no source.
 *
 * @example
 * braketDevices.filter(({ kind, status }) => kind === "qpu" && status === "current").length; // => 7
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-devices.html
 */
export const braketDevices: readonly BraketDevice[] = /* @__PURE__ */ toDevices();

function toDevices(): BraketDevice[] {
  return [...CURRENT.map((row) => toDevice(row, "current")), ...RETIRED.map((row) => toDevice(row, "retired"))];
}

function toDevice([arn, provider, name, regions, from, until]: Row, status: BraketDevice["status"]): BraketDevice {
  const kind = arn.includes(":device/qpu/") ? "qpu" : "simulator";
  return { arn, provider, name, kind, regions: regions.split(" "), status, ...(from && { from }), ...(until && { until }) };
}

/** What a text that names a device tells by itself. */
export interface DeviceText {
  readonly kind: "qpu" | "simulator" | "local" | "unknown";
  readonly provider?: string;
  readonly name: string;
  readonly region?: string;
  /** The ARN, decoded. */
  readonly arn?: string;
}

/** Reads a device's ARN, or the `local:provider/name` of a simulator in a job's container; any other text is a name. */
export function readDevice(text: string): DeviceText {
  const arn = parseBraketArn(text);
  if (arn?.kind === "device") {
    const { deviceType, provider, region, name = provider ?? deviceType } = arn;
    const kind = deviceType === "qpu" ? "qpu" : deviceType === "quantum-simulator" ? "simulator" : "unknown";
    const device: { -readonly [K in keyof DeviceText]: DeviceText[K] } = { kind, name, arn: decodeOnce(text) };
    if (provider !== undefined) device.provider = provider;
    if (region !== undefined && region !== "*") device.region = region;
    return device;
  }
  if (!text.startsWith("local:")) return { kind: "unknown", name: text };
  const [provider = "", ...name] = text.slice("local:".length).split("/");
  return name.length === 0 ? { kind: "local", name: provider } : { kind: "local", provider, name: name.join("/") };
}

/** The device of the table that an ARN names, however the ARN spells region and account; undefined for an unknown one. */
export function knownDevice(arn: string): BraketDevice | undefined {
  const at = arn.indexOf(":device/");
  if (at === -1) return undefined;
  const resource = arn.slice(at);
  return braketDevices.find((device) => device.arn.endsWith(resource));
}
