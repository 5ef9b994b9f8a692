/**
 * The categories of values that `redact` removes from an event.
 *
 * - `programs`: quantum programs, and device parameters and capabilities that are JSON documents.
 * - `hyperParameters`: the parameters of a hybrid job's script.
 * - `tokens`: idempotency, job and page tokens, ids of bearer tokens.
 * - `accessKeys`: ids of access keys.
 * - `addresses`: IP addresses, VPC endpoints and host names, except those of AWS services.
 * - `people`: names and ids of users and roles, names of sessions, e-mail addresses.
 * - `accounts`: account ids.
 * - `names`: names that the customer chose: of roles, jobs, buckets, keys and images; values of search filters; names of devices
 *   outside their ARNs.
 * - `tags`: keys and values of tags.
 * - `texts`: texts for people, such as error messages.
 * - `clients`: user agents.
 * - `unmodelled`: members that no schema of this version has, and texts without the form of their member.
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
 * The forms of members that `redact` keeps. Text in another form is removed.
 *
 * - `arn`: an ARN. It is rewritten, and keeps its form.
 * - `action`: the schema of a program, such as `braket.ir.openqasm.program`.
 * - `code`: the name of a call or an error, a value of an open enum, or an HTTP status.
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

/** The rule of `redact` for a member: its category, or the form that it must have to be kept. */
export type Redaction = RedactionCategory | RedactionForm;

/** All redactions. The generated table refers to them by their index. */
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
