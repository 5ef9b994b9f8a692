import { decodeOnce, parseBraketArn } from "./arn.js";

/** The facts about a device that its text has. */
export interface DeviceText {
  readonly kind: "qpu" | "simulator" | "local" | "unknown";
  readonly provider?: string;
  readonly name: string;
  readonly region?: string;
  /** The ARN, decoded. */
  readonly arn?: string;
}

/** Reads the ARN of a device, or `local:provider/name` of a simulator in the container of a job. Other text is a name. */
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
