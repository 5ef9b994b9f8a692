import type { BraketEvent } from "../events/event.js";
import { operationOf, type ResourceLocator, type ResourceLocatorKind } from "../facts/operations.js";
import { type ArnFields, type BraketArn, decodeOnce, parseBraketArn, splitArn } from "../readers/arn.js";
import { readEcrUri } from "../readers/ecrUri.js";
import { locate, memberOf, textAt } from "../readers/path.js";
import { formatS3Uri, readS3Uri, type S3Place } from "../readers/s3Uri.js";
import { isVisibleText } from "../readers/visibleText.js";

/** What every resource that an event names may have. */
export interface NamedResource {
  /** What tells the resource apart: an id, the name of a device or a role, an `s3://` URI, a key id or alias, the URI of an image; the whole text where no rule reads it. */
  readonly name: string;
  /** The ARN, decoded if it was percent-encoded, or the prefix of ARNs that `resources` may give; absent where the event has none. */
  readonly arn?: string;
  /** The account that owns the resource, 12 digits; absent where nothing tells it. */
  readonly accountId?: string;
  /** The region of the resource; absent where nothing tells it. */
  readonly region?: string;
}

/** A resource of Braket. */
export interface BraketResource extends NamedResource {
  /** The kind of resource. */
  readonly kind: "quantum-task" | "hybrid-job" | "device" | "spending-limit" | "reservation";
}

/** A role of IAM. */
export interface IamRoleResource extends NamedResource {
  /** The kind of resource. */
  readonly kind: "iam-role";
  /** The path of the role, such as `/service-role/`; absent where the text is no ARN. */
  readonly path?: string;
}

/** A place in S3. */
export interface S3Resource extends NamedResource {
  /** The kind of resource: an object, a prefix or a whole bucket; S3 does not tell the first two apart by name. */
  readonly kind: "s3";
  /** The name of the bucket; absent where the text is no S3 URI. */
  readonly bucket?: string;
  /** The key or the prefix; empty for the whole bucket. */
  readonly key?: string;
}

/** A key of KMS. */
export interface KmsKeyResource extends NamedResource {
  /** The kind of resource; the name of an alias begins with `alias/`. */
  readonly kind: "kms-key";
}

/** A container image. */
export interface EcrImageResource extends NamedResource {
  /** The kind of resource. */
  readonly kind: "ecr-image";
  /** The repository; absent where the image is in no private registry of Amazon ECR. */
  readonly repository?: string;
  /** The tag of the image. */
  readonly tag?: string;
  /** The digest of the image, `sha256:…`. */
  readonly digest?: string;
}

/** A resource of another kind. */
export interface OtherResource extends NamedResource {
  /** The kind of resource: none of the others, or text that does not tell. */
  readonly kind: "other";
  /** The type that the record's `resources` give, such as `AWS::S3::Bucket`. */
  readonly type?: string;
}

/** What tells a resource: `kind` says which of them it is. */
export type ResourceDescription =
  | BraketResource
  | IamRoleResource
  | S3Resource
  | KmsKeyResource
  | EcrImageResource
  | OtherResource;

/** A resource that an event names. */
export type EventResource = ResourceDescription & {
  /** What the call does with it: is about it, makes it, uses it, reads from it, writes to it; `listed`: the record's `resources` have it and do not tell. */
  readonly relation: ResourceLocator["relation"] | "listed";
  /** Where the event names it: `requestParameters.associations[0].arn`. */
  readonly at: string;
};

/**
 * Every resource that an event names, and what the call does with it: the quantum task, hybrid job or spending limit it is about or
 * makes, the device, the reservation, the IAM role, S3 places, the KMS key, the container image, the target of tags. It is what was
 * asked: whether the call succeeded, its `errorCode` tells. A resource named twice in one relation comes once.
 *
 * It reads the places that `braketOperations` lists, then the record's `resources`. Those places follow from the API model
 * (inferred); no public Braket record has `resources`. A `local:` device is part of the job's own container, so no resource. What
 * CloudTrail hid or left out is not there.
 *
 * Always a list; empty when the event names none. Of an unrecognized event only `resources` are read.
 *
 * @example
 * resourcesOf(event).map(({ relation, kind, name }) => `${relation} ${kind} ${name}`); // => ["created quantum-task 8b437be2-cf3c-4f51-982e-e7b9792f68dd", "uses device Garnet", "writes s3 s3://amazon-braket-eu-north-1-123456789012/tasks"]
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbraket.html
 */
export function resourcesOf(event: BraketEvent): EventResource[] {
  const found: EventResource[] = [];
  const seen = new Set<string>();
  const add = (resource: ResourceDescription | undefined, relation: EventResource["relation"], at: string) => {
    if (resource === undefined) return;
    const identity = `${resource.kind} ${resource.kind === "s3" ? resource.name : (resource.arn ?? resource.name)}`;
    if (seen.has(`${relation} ${identity}`) || (relation === "listed" && seen.has(identity))) return;
    seen.add(identity).add(`${relation} ${identity}`);
    found.push({ ...resource, relation, at });
  };
  for (const { kind, relation, at, prefixAt } of operationOf(event)?.resources ?? []) {
    const prefix = prefixAt === undefined ? undefined : (textAt(event, prefixAt) ?? "");
    for (const { value, at: where } of locate(event, at)) {
      if (isVisibleText(value))
        add(prefix === undefined ? READERS[kind](value) : s3(value, { bucket: value, key: prefix }), relation, where);
    }
  }
  for (const { value, at } of locate(event, "resources[]")) add(listed(value), "listed", at);
  return found;
}

/** How the text of each kind of locator is read. */
const READERS: Readonly<Record<ResourceLocatorKind, (text: string) => ResourceDescription | undefined>> = {
  "quantum-task": (text) => braket(text, "quantum-task"),
  "hybrid-job": (text) => braket(text, "hybrid-job"),
  "spending-limit": (text) => braket(text, "spending-limit"),
  reservation: (text) => braket(text, "reservation"),
  device: (text) => braket(text, "device"),
  "iam-role": iamRole,
  s3: (text) => s3(text, readS3Uri(text)),
  "kms-key": kmsKey,
  "ecr-image": (text) => ({ kind: "ecr-image", name: text, ...readEcrUri(text) }),
  "tagged-resource": (text) => braket(text, "other"),
};

/** A Braket resource. Its own ARN tells the kind; text that is no ARN has the kind of the place at which it stands. */
function braket(text: string, expected: BraketResource["kind"] | "other"): ResourceDescription | undefined {
  if (text.startsWith("local:")) return undefined;
  const arn = parseBraketArn(text);
  if (arn === undefined) return { kind: expected, name: text };
  const name = nameOf(arn);
  return placed({ kind: arn.kind, name, arn: decodeOnce(text) }, arn);
}

function nameOf(arn: BraketArn): string {
  switch (arn.kind) {
    case "device":
      return arn.name ?? arn.provider ?? arn.deviceType;
    case "other":
      return arn.id ?? arn.resourceType;
    default:
      return arn.id;
  }
}

function iamRole(text: string): ResourceDescription {
  const arn = arnOf(text);
  if (arn === undefined) return { kind: "iam-role", name: text };
  const parts = arn.fields.resource.split("/");
  const path = `/${parts
    .slice(1, -1)
    .map((part) => `${part}/`)
    .join("")}`;
  return placed({ kind: "iam-role", name: parts.at(-1) || text, path, arn: arn.text }, arn.fields);
}

function kmsKey(text: string): ResourceDescription {
  const arn = arnOf(text);
  if (arn === undefined) return { kind: "kms-key", name: text };
  return placed({ kind: "kms-key", name: arn.fields.resource.replace(/^key\//, ""), arn: arn.text }, arn.fields);
}

function s3(text: string, place: S3Place | undefined): ResourceDescription {
  return place === undefined ? { kind: "s3", name: text } : { kind: "s3", name: formatS3Uri(place), ...place };
}

/** An item of the record's `resources`. Athena and Lake spell `ARN` in lower case. */
function listed(item: unknown): ResourceDescription | undefined {
  const text = [memberOf(item, "ARN"), memberOf(item, "arn"), memberOf(item, "ARNPrefix")].find(isVisibleText);
  if (text === undefined) return undefined;
  const owner = memberOf(item, "accountId");
  const type = memberOf(item, "type");
  const resource = byArn(text) ?? { kind: "other", name: text };
  return {
    ...resource,
    ...(isVisibleText(owner) && { accountId: owner }),
    ...(resource.kind === "other" && isVisibleText(type) && { type }),
  };
}

/** A resource of any service, of the kind that its ARN tells. */
function byArn(text: string): ResourceDescription | undefined {
  const arn = arnOf(text);
  if (arn === undefined) return undefined;
  const { service, resource } = arn.fields;
  if (service === "braket") return braket(text, "other");
  if (service === "iam" && resource.startsWith("role/")) return iamRole(text);
  if (service === "kms") return kmsKey(text);
  if (service !== "s3") return placed({ kind: "other", name: resource, arn: arn.text }, arn.fields);
  const [bucket = "", ...key] = resource.split("/");
  return placed({ ...s3(text, { bucket, key: key.join("/") }), arn: arn.text }, arn.fields);
}

function arnOf(text: string): { readonly text: string; readonly fields: ArnFields } | undefined {
  const decoded = decodeOnce(text);
  const fields = splitArn(decoded);
  return fields && { text: decoded, fields };
}

/** Adds the account and the region, where there are any. Assigned, not spread: this runs for every resource of every event. */
function placed(
  resource: ResourceDescription,
  { accountId, region }: { accountId?: string; region?: string },
): ResourceDescription {
  const draft: { accountId?: string; region?: string } = resource;
  if (accountId) draft.accountId = accountId;
  if (region) draft.region = region;
  return resource;
}
