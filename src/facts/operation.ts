/**
 * The evidence of a fact, from the strongest to the weakest.
 *
 * - `documented`: AWS states it, or shows it in a sample record.
 * - `observed`: published code that reads real records relies on it.
 * - `inferred`: it follows from the API model.
 * - `uncertain`: no source states it, or sources disagree.
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

/** The kinds of resource that a Braket call can name. A `tagged-resource` is a task, a job or a limit; its ARN has the kind. */
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

/** The place of a resource in a record, and the use that the call makes of it. */
export interface ResourceLocator {
  readonly kind: ResourceLocatorKind;
  /** The use of the resource: the call is about it, creates it, uses it, reads from it or writes to it. */
  readonly relation: "subject" | "created" | "uses" | "reads" | "writes";
  /** The path from the record. `[]` means every item of a list. */
  readonly at: string;
  /** The path of the key prefix in the bucket. */
  readonly prefixAt?: string;
  /** The services to which the call passes the role: the values of `iam:PassedToService` that its caller needs. */
  readonly passedTo?: readonly string[];
}

/** The facts about one operation of the Braket API. */
export interface BraketOperation {
  /** The day on which a published API model first had the operation, `YYYY-MM-DD`. */
  readonly since: string;
  /** The access level in AWS's Service Authorization Reference. */
  readonly accessLevel: "Read" | "List" | "Write" | "Tagging";
  /** Whether the call changes nothing. The `readOnly` of a record takes precedence. */
  readonly readOnly: boolean;
  /** The HTTP request, and the status of a successful response. */
  readonly http: { readonly method: string; readonly path: string; readonly status: number };
  /** The IAM actions that a caller needs. */
  readonly iamActions: readonly string[];
  /** The places of resources in the record. */
  readonly resources: readonly ResourceLocator[];
  /** The path of the quantum program; absent if the call has none. */
  readonly program?: string;
  /** The path of the number of shots; absent if the call has none. */
  readonly shots?: string;
  /** The paths of the members that every successful call has, with the evidence. */
  readonly required: Readonly<Record<string, Evidence>>;
  /** The effect on cost: the call creates something that costs money, stops it, or limits spending. */
  readonly cost: "creates" | "stops" | "limits" | "none";
  /** The effect on guardrails: spending limits, and tags that policies may refer to. */
  readonly guardrail: "sets" | "weakens" | "may-weaken" | "none";
  /** The errors that the API declares for the operation. */
  readonly errors: readonly BraketErrorName[];
  /** The evidence for the record as a whole, and for its `readOnly`. */
  readonly evidence: { readonly record: Evidence; readonly readOnly: Evidence };
}
