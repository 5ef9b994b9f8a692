/**
 * How well something is known, from best to worst. `documented`: AWS writes it or shows it in a sample record. `observed`:
 * published code that reads real records relies on it. `inferred`: it follows from the API model. `uncertain`: sources are
 * silent or disagree.
 */
export type Evidence = "documented" | "observed" | "inferred" | "uncertain";

/** The errors that the Braket API declares. */
export type BraketErrorName =
  | "AccessDeniedException"
  | "ConflictException"
  | "DeviceOfflineException"
  | "DeviceRetiredException"
  | "InternalServiceException"
  | "ResourceNotFoundException"
  | "ServiceQuotaExceededException"
  | "ThrottlingException"
  | "ValidationException";

/** The kinds of resource that a Braket call can name. `tagged-resource` is a task, a job or a limit: its ARN tells. */
export type ResourceLocatorKind =
  | "quantum-task"
  | "hybrid-job"
  | "device"
  | "spending-limit"
  | "reservation"
  | "iam-role"
  | "s3"
  | "kms-key"
  | "ecr-image"
  | "tagged-resource";

/** Where in a record a resource is named, and what the call does with it. */
export interface ResourceLocator {
  readonly kind: ResourceLocatorKind;
  /** What the call does with the resource: it is about it, makes it, uses it, reads from it or writes to it. */
  readonly relation: "subject" | "created" | "uses" | "reads" | "writes";
  /** The path from the record; `[]` stands for every item of a list. */
  readonly at: string;
  /** The path of the key prefix that belongs to a bucket's name. */
  readonly prefixAt?: string;
  /** The services to which the call passes the role: the values of `iam:PassedToService` that its caller needs. */
  readonly passedTo?: readonly string[];
}

/** What one operation of the Braket API is. */
export interface BraketOperation {
  /** The day on which the operation first stood in a published API model, `YYYY-MM-DD`. */
  readonly since: string;
  /** The access level in AWS's Service Authorization Reference. */
  readonly accessLevel: "Read" | "List" | "Write" | "Tagging";
  /** Whether the call changes nothing; a record's own `readOnly` goes before it. */
  readonly readOnly: boolean;
  /** The request on the wire, and the status of a success. */
  readonly http: { readonly method: string; readonly path: string; readonly status: number };
  /** The IAM actions that a caller needs. */
  readonly iamActions: readonly string[];
  /** Where the record names resources. */
  readonly resources: readonly ResourceLocator[];
  /** The path of the quantum program, where the call carries one. */
  readonly program?: string;
  /** The path of the number of shots, where the call asks for some. */
  readonly shots?: string;
  /** The members that every successful call has, by path, and on what evidence. */
  readonly required: Readonly<Record<string, Evidence>>;
  /** Whether the call makes something that costs money, stops such a thing, or limits spending. */
  readonly cost: "creates" | "stops" | "limits" | "none";
  /** What the call does to guardrails: spending limits, and tags on which policies may rest. */
  readonly guardrail: "sets" | "weakens" | "may-weaken" | "none";
  /** The errors that the API declares for the operation. */
  readonly errors: readonly BraketErrorName[];
  /** How well the record as a whole, and its `readOnly`, are known. */
  readonly evidence: { readonly record: Evidence; readonly readOnly: Evidence };
}
