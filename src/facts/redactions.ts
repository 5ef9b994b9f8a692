/**
 * What can be taken out of an event.
 *
 * - `programs`: quantum programs, and parameters and capabilities of devices that are JSON documents.
 * - `hyperParameters`: the parameters of a hybrid job's script.
 * - `tokens`: idempotency, job and page tokens, ids of bearer tokens.
 * - `accessKeys`: ids of access keys.
 * - `addresses`: IP addresses, VPC endpoints, host names; those of AWS services stay.
 * - `people`: names and ids of users and roles, names of sessions, e-mail addresses.
 * - `accounts`: account ids.
 * - `names`: what the customer named: roles, jobs, buckets, keys, images, values of search filters; names of devices
 *   outside their ARNs.
 * - `tags`: keys and values of tags.
 * - `texts`: texts for people, such as error messages.
 * - `clients`: user agents.
 * - `unmodelled`: members that no schema of this version describes, and texts that do not have the form of their place.
 */
export type RedactionCategory =
  | "programs"
  | "hyperParameters"
  | "tokens"
  | "accessKeys"
  | "addresses"
  | "people"
  | "accounts"
  | "names"
  | "tags"
  | "texts"
  | "clients"
  | "unmodelled";

/**
 * What a member that is shared looks like; any other text in its place is taken out.
 *
 * - `arn`: an ARN; it is rewritten, and its form stays.
 * - `action`: the schema of a program, such as `braket.ir.openqasm.program`.
 * - `code`: the name of a call, an error, or a value of an open enum, to which AWS may add; or an HTTP status.
 * - `cryptography`: a cipher suite or a key exchange.
 * - `flag`: `true` or `false`.
 * - `id`: an id that AWS made, such as a UUID.
 * - `instance`: an instance type.
 * - `members`: names of modelled members.
 * - `quantity`: a number.
 * - `region`: an AWS Region.
 * - `resource`: a type of resource, such as `AWS::S3::Bucket`.
 * - `service`: the name of an AWS service.
 * - `time`: a point in time.
 * - `version`: a version, such as `1.11`, `TLSv1.3` or a date.
 */
export type RedactionForm =
  | "arn"
  | "action"
  | "code"
  | "cryptography"
  | "flag"
  | "id"
  | "instance"
  | "members"
  | "quantity"
  | "region"
  | "resource"
  | "service"
  | "time"
  | "version";

/** What `redact` does with a member: it belongs to a category, or it stays if it has its form. */
export type Redaction = RedactionCategory | RedactionForm;

/** All redactions, in the order of the numbers by which the generated table names them. */
export const REDACTIONS = [
  "programs",
  "hyperParameters",
  "tokens",
  "accessKeys",
  "addresses",
  "people",
  "accounts",
  "names",
  "tags",
  "texts",
  "clients",
  "unmodelled",
  "arn",
  "action",
  "code",
  "cryptography",
  "flag",
  "id",
  "instance",
  "members",
  "quantity",
  "region",
  "resource",
  "service",
  "time",
  "version",
] as const satisfies readonly Redaction[];
