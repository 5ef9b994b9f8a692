import type { ResourceLocatorKind } from "../facts/operation.js";
import { type ArnFields, type BraketArn, decodeOnce, parseBraketArn, splitArn } from "./arn.js";
import { readEcrUri } from "./ecrUri.js";
import { memberOf } from "./path.js";
import { formatS3Uri, readS3Place, type S3Place } from "./s3Place.js";
import { isHidden, isVisibleText } from "./visibleText.js";

/** The common members of all resources that an event names. */
export interface NamedResource {
  /**
   * The identifier of the resource: an id, the name of a device or a role, an `s3://` URI, a key id or alias, or the URI of an image.
   * The whole text if it has another form.
   */
  readonly name: string;
  /** The ARN, without percent-encoding, or the prefix of ARNs that `resources` may have; absent if the event has none. */
  readonly arn?: string;
  /** The account that owns the resource, 12 digits; absent if it is not known. */
  readonly accountId?: string;
  /** The region of the resource; absent if it is not known. */
  readonly region?: string;
  /** True if CloudTrail hid the resource. `name` is then the mark of CloudTrail. Otherwise absent. */
  readonly hidden?: true;
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
  /** The path of the role, such as `/service-role/`; absent if the text is not an ARN. */
  readonly path?: string;
}

/** A bucket, a prefix or an object in S3. */
export interface S3Resource extends NamedResource {
  /** The kind of resource: a bucket, a prefix or an object. The name alone does not distinguish a prefix from an object. */
  readonly kind: "s3";
  /** The name of the bucket; absent if the text has none. */
  readonly bucket?: string;
  /** The key or the prefix; empty for the whole bucket. */
  readonly key?: string;
}

/** A key of KMS. */
export interface KmsKeyResource extends NamedResource {
  /** The kind of resource. The name of an alias begins with `alias/`. */
  readonly kind: "kms-key";
}

/** A container image. */
export interface EcrImageResource extends NamedResource {
  /** The kind of resource. */
  readonly kind: "ecr-image";
  /** The repository; absent if the image is not in a private registry of Amazon ECR. */
  readonly repository?: string;
  /** The tag of the image. */
  readonly tag?: string;
  /** The digest of the image, `sha256:…`. */
  readonly digest?: string;
}

/** A resource of another kind. */
export interface OtherResource extends NamedResource {
  /** The kind of resource: another one, or unknown. */
  readonly kind: "other";
  /** The type in the `resources` of the record, such as `AWS::S3::Bucket`. */
  readonly type?: string;
}

/** A resource, by its `kind`. */
export type ResourceDescription =
  | BraketResource
  | IamRoleResource
  | S3Resource
  | KmsKeyResource
  | EcrImageResource
  | OtherResource;

/** Reads the text that names a resource of a kind; undefined for a simulator in the container of a job. */
export function readResource(text: string, kind: ResourceLocatorKind): ResourceDescription | undefined {
  const described = kind === "tagged-resource" ? "other" : kind;
  if (isHidden(text)) return { kind: described, name: text, hidden: true };
  switch (described) {
    case "iam-role":
      return iamRole(text);
    case "s3":
      return s3(text, readS3Place(text));
    case "kms-key":
      return kmsKey(text);
    case "ecr-image":
      return { kind: described, name: text, ...readEcrUri(text) };
    default:
      return braket(text, described);
  }
}

/** Reads a bucket and its key prefix. A request may have a URI or an ARN in place of the name. */
export function readBucket(text: string, prefix: string): ResourceDescription {
  if (isHidden(text)) return { kind: "s3", name: text, hidden: true };
  const place = readS3Place(text) ?? (BUCKET_NAME.test(text) ? { bucket: text, key: "" } : undefined);
  if (place === undefined) return s3(text, undefined);
  return s3(text, { ...place, key: [place.key.replace(/(?<!\/)\/+$/, ""), prefix].filter((part) => part !== "").join("/") });
}

/** Wider than the current rules of S3, because buckets from before 2018 may have other names. */
const BUCKET_NAME = /^[\w.-]+$/;

/** Reads an item of the `resources` of a record. Athena and CloudTrail Lake write `ARN` in lower case. */
export function readListedResource(item: unknown): ResourceDescription | undefined {
  const texts = [memberOf(item, "ARN"), memberOf(item, "arn"), memberOf(item, "ARNPrefix")];
  const text = texts.find(isVisibleText) ?? texts.find(isHidden);
  if (text === undefined) return undefined;
  const owner = memberOf(item, "accountId");
  const type = memberOf(item, "type");
  const resource = byArn(text) ?? { kind: "other", name: text, ...(isHidden(text) && { hidden: true }) };
  return {
    ...resource,
    ...(isVisibleText(owner) && { accountId: owner }),
    ...(resource.kind === "other" && isVisibleText(type) && { type }),
  };
}

/** Reads a Braket resource. Its ARN has the kind. Text that is not an ARN has the expected kind of its member. */
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

/** Describes a place in S3. If the text is an ARN, the resource has its account and region too. */
function s3(text: string, place: S3Place | undefined): ResourceDescription {
  const resource: ResourceDescription =
    place === undefined ? { kind: "s3", name: text } : { kind: "s3", name: formatS3Uri(place), ...place };
  const arn = arnOf(text);
  return arn === undefined ? resource : placed({ ...resource, arn: arn.text }, arn.fields);
}

/** Reads a resource of any service by its ARN. */
function byArn(text: string): ResourceDescription | undefined {
  const arn = arnOf(text);
  if (arn === undefined) return undefined;
  const { service, resource } = arn.fields;
  if (service === "braket") return braket(text, "other");
  if (service === "iam" && resource.startsWith("role/")) return iamRole(text);
  if (service === "kms") return kmsKey(text);
  const place = readS3Place(text);
  return place === undefined ? placed({ kind: "other", name: resource, arn: arn.text }, arn.fields) : s3(text, place);
}

function arnOf(text: string): { readonly text: string; readonly fields: ArnFields } | undefined {
  const decoded = decodeOnce(text);
  const fields = splitArn(decoded);
  return fields && { text: decoded, fields };
}

/** Adds the account and the region, if they are not empty. Assignments, because a spread is slower, and this runs for every resource. */
function placed(
  resource: ResourceDescription,
  { accountId, region }: { accountId?: string; region?: string },
): ResourceDescription {
  const draft: { accountId?: string; region?: string } = resource;
  if (accountId) draft.accountId = accountId;
  if (region) draft.region = region;
  return resource;
}
