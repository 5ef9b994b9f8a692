/** The parts of every Braket ARN before the resource. */
interface ArnPlace {
  /** The partition, such as `aws`. */
  readonly partition: string;
  /** The region; absent if the ARN has none, like the ARNs of simulators. */
  readonly region?: string;
  /** The account, 12 digits; absent if the ARN has none, like the ARNs of devices. */
  readonly accountId?: string;
}

/** The parts of the ARN of a device. */
export interface BraketDeviceArnParts extends ArnPlace {
  /** The kind of resource. */
  readonly kind: "device";
  /** The type of the device: `qpu`, `quantum-simulator`, or a type that AWS may add. */
  readonly deviceType: string;
  /** The provider in the spelling of the ARN, in lower case; absent in a pattern that ends before it. */
  readonly provider?: string;
  /** The name of the device, case-sensitive; absent in a pattern that ends before it. */
  readonly name?: string;
}

/** The parts of the ARN of a resource with an id. */
export interface BraketIdArnParts extends ArnPlace {
  /** The kind of resource. The ARN has `job` for `hybrid-job`. */
  readonly kind: "quantum-task" | "hybrid-job" | "spending-limit" | "reservation";
  /** The id, a UUID. For a hybrid job until early 2024, its name. */
  readonly id: string;
}

/** The parts of a Braket ARN whose resource type this version does not know. */
export interface OtherBraketArnParts extends ArnPlace {
  /** The kind of resource. */
  readonly kind: "other";
  /** The resource up to the first slash. */
  readonly resourceType: string;
  /** The resource after the first slash; absent without a slash. */
  readonly id?: string;
}

/** The parts of a Braket ARN, by kind of resource. */
export type BraketArnParts = BraketDeviceArnParts | BraketIdArnParts | OtherBraketArnParts;

/** A parsed Braket ARN. */
export type BraketArn = BraketArnParts & {
  /** The input text. It may be percent-encoded. */
  readonly raw: string;
  /** Whether it has `*` or `?`, as in policies, and so may match many resources. */
  readonly hasWildcard: boolean;
};

/** The five parts of an ARN of any service. */
export interface ArnFields {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  readonly resource: string;
}

/** The kinds of resource with an id, by their type in an ARN. */
const KINDS = {
  "quantum-task": "quantum-task",
  job: "hybrid-job",
  "spending-limit": "spending-limit",
  reservation: "reservation",
} as const;

/**
 * Returns the parts of a Braket ARN; undefined for another text, and without a text. It never throws.
 *
 * A percent-encoded ARN is decoded once, because some services log ARNs from URLs, encoded as a whole or in part. Whether Braket does
 * so is uncertain. `raw` has the input text.
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
  // Assignments, because a spread is slower, and this runs for every resource of every event.
  const arn: Partial<Mutable<BraketArn>> = partsOfResource(resource);
  arn.partition = partition;
  if (region !== "") arn.region = region;
  if (accountId !== "") arn.accountId = accountId;
  arn.raw = text;
  arn.hasWildcard = decoded.includes("*") || decoded.includes("?");
  return arn as BraketArn;
}

/**
 * Returns the Braket ARN with the given parts. It is the inverse of `parseBraketArn`, without percent-encoding.
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

/** Returns the parts of a device; undefined if one is empty, because `formatBraketArn` could not write it. */
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

/** Splits an ARN of any service; undefined for other text. */
export function splitArn(text: string): ArnFields | undefined {
  const [arn, partition, service, region, accountId, ...rest] = text.split(":");
  const resource = rest.join(":");
  if (arn !== "arn" || !partition || !service || region === undefined || accountId === undefined || resource === "")
    return undefined;
  return { partition, service, region, accountId, resource };
}

/** A percent-encoded ASCII character, or a run of encoded bytes above ASCII. */
const ENCODED = /%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi;

/** Decodes percent-encoded characters once. It keeps malformed ones unchanged. */
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
