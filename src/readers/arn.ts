/** What all ARNs of Braket have, besides the resource. */
interface ArnPlace {
  /** The partition, such as `aws`. */
  readonly partition: string;
  /** The region; absent where the ARN leaves it empty, as the ARNs of simulators do. */
  readonly region?: string;
  /** The account, 12 digits; absent where the ARN leaves it empty, as the ARNs of devices do. */
  readonly accountId?: string;
}

/** The parts of a device's ARN. */
export interface BraketDeviceArnParts extends ArnPlace {
  /** The kind of resource. */
  readonly kind: "device";
  /** The type of the device: `qpu`, `quantum-simulator`, or what AWS may add. */
  readonly deviceType: string;
  /** The provider as the ARN spells it, in lower case; absent in a pattern that ends before it. */
  readonly provider?: string;
  /** The name of the device, upper and lower case matter; absent in a pattern that ends before it. */
  readonly name?: string;
}

/** The parts of the ARN of something that has an id. */
export interface BraketIdArnParts extends ArnPlace {
  /** The kind of resource; `hybrid-job` is spelled `job` in the ARN. */
  readonly kind: "quantum-task" | "hybrid-job" | "spending-limit" | "reservation";
  /** The id, a UUID; that of a hybrid job was its name until early 2024. */
  readonly id: string;
}

/** The parts of a Braket ARN whose resource type this version does not know. */
export interface OtherBraketArnParts extends ArnPlace {
  /** The kind of resource. */
  readonly kind: "other";
  /** The resource up to the first slash. */
  readonly resourceType: string;
  /** The resource after the first slash; absent without one. */
  readonly id?: string;
}

/** What a Braket ARN is made of, by kind of resource. */
export type BraketArnParts = BraketDeviceArnParts | BraketIdArnParts | OtherBraketArnParts;

/** A parsed Braket ARN. */
export type BraketArn = BraketArnParts & {
  /** The text as it came in, perhaps percent-encoded. */
  readonly raw: string;
  /** Whether it has `*` or `?`, as the ARNs in policies do, and so may stand for many resources. */
  readonly hasWildcard: boolean;
};

/** The five parts of any service's ARN. */
export interface ArnFields {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  readonly resource: string;
}

/** The kinds with an id, by their spelling in an ARN. */
const KINDS = {
  "quantum-task": "quantum-task",
  job: "hybrid-job",
  "spending-limit": "spending-limit",
  reservation: "reservation",
} as const;

/**
 * Takes the ARN of a Braket resource apart; undefined for any other text, and for no text. It never throws.
 *
 * ARNs travel in URLs, and some services log them percent-encoded as a whole or in part; which of them Braket does is
 * uncertain. So an encoded ARN is decoded, once; `raw` keeps the text as it came.
 *
 * @example
 * const arn = parseBraketArn("arn%3Aaws%3Abraket%3Aus-east-1%3A111122223333%3Ajob%2Fvqe");
 * arn?.kind; // => "hybrid-job"
 * arn?.kind === "hybrid-job" && arn.id; // => "vqe"
 * parseBraketArn("foobar"); // => undefined
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_braket.html
 */
export function parseBraketArn(text: string | null | undefined): BraketArn | undefined {
  if (typeof text !== "string") return undefined;
  const decoded = decodeOnce(text);
  const fields = splitArn(decoded);
  if (fields === undefined || fields.service !== "braket") return undefined;
  const { partition, region, accountId, resource } = fields;
  // Assigned, not spread: this runs for every resource of every event.
  const arn: Partial<Mutable<BraketArn>> = partsOfResource(resource);
  arn.partition = partition;
  if (region !== "") arn.region = region;
  if (accountId !== "") arn.accountId = accountId;
  arn.raw = text;
  arn.hasWildcard = decoded.includes("*") || decoded.includes("?");
  return arn as BraketArn;
}

/**
 * Writes a Braket ARN from its parts: the inverse of `parseBraketArn`, but that nothing is percent-encoded.
 *
 * @example
 * const device = { kind: "device", partition: "aws", region: "eu-north-1", deviceType: "qpu", provider: "iqm", name: "Garnet" } as const;
 * formatBraketArn(device); // => "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet"
 */
export function formatBraketArn(parts: BraketArnParts): string {
  return `arn:${parts.partition}:braket:${parts.region ?? ""}:${parts.accountId ?? ""}:${resourceOfParts(parts)}`;
}

function partsOfResource(resource: string): DistributiveOmit<BraketArnParts, keyof ArnPlace> {
  const slash = resource.indexOf("/");
  if (slash === -1) return { kind: "other", resourceType: resource };
  const resourceType = resource.slice(0, slash);
  const id = resource.slice(slash + 1);
  const kind = Object.hasOwn(KINDS, resourceType) ? KINDS[resourceType as keyof typeof KINDS] : undefined;
  if (kind !== undefined && id !== "") return { kind, id };
  return (resourceType === "device" && deviceParts(id)) || { kind: "other", resourceType, id };
}

/** Undefined for a device with an empty part, which could not be written back. */
function deviceParts(id: string): Omit<BraketDeviceArnParts, keyof ArnPlace> | undefined {
  const parts = id.split("/");
  const [deviceType = "", provider, name] = parts;
  if (parts.includes("")) return undefined;
  if (provider === undefined) return { kind: "device", deviceType };
  if (name === undefined) return { kind: "device", deviceType, provider };
  return { kind: "device", deviceType, provider, name: parts.length === 3 ? name : parts.slice(2).join("/") };
}

function resourceOfParts(parts: BraketArnParts): string {
  switch (parts.kind) {
    case "device":
      return ["device", parts.deviceType, parts.provider, parts.name].filter((part) => part !== undefined).join("/");
    case "other":
      return parts.id === undefined ? parts.resourceType : `${parts.resourceType}/${parts.id}`;
    default:
      return `${parts.kind === "hybrid-job" ? "job" : parts.kind}/${parts.id}`;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Splits the ARN of any service; undefined for text that is none. */
export function splitArn(text: string): ArnFields | undefined {
  const [arn, partition, service, region, accountId, ...rest] = text.split(":");
  const resource = rest.join(":");
  if (arn !== "arn" || !partition || !service || region === undefined || accountId === undefined || resource === "")
    return undefined;
  return { partition, service, region, accountId, resource };
}

/** A percent-encoded ASCII character, or a run of encoded bytes above ASCII. */
const ENCODED = /%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi;

/** Decodes what is percent-encoded once. A malformed run stays as it is: the record's text may be anything. */
export function decodeOnce(text: string): string {
  if (!text.includes("%")) return text;
  return text.replace(ENCODED, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
