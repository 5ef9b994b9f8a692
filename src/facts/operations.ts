import type { BraketEvent, BraketEventName } from "../events/event.js";

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

/**
 * Facts about each operation, from the API model of 2019-09-01 (as of 2026-04-07), AWS's Service Authorization Reference and
 * the public records.
 *
 * @example
 * braketOperations.CreateJob.iamActions; // => ["braket:CreateJob", "iam:PassRole"]
 */
export const braketOperations = {
  CancelJob: {
    since: "2021-11-22",
    accessLevel: "Write",
    readOnly: false,
    http: { method: "PUT", path: "/job/{jobArn}/cancel", status: 200 },
    iamActions: ["braket:CancelJob"],
    resources: [{ kind: "hybrid-job", relation: "subject", at: "requestParameters.jobArn" }],
    required: { "requestParameters.jobArn": "inferred" },
    cost: "stops",
    guardrail: "none",
    errors: [
      "AccessDeniedException",
      "ConflictException",
      "InternalServiceException",
      "ResourceNotFoundException",
      "ThrottlingException",
      "ValidationException",
    ],
    evidence: { record: "inferred", readOnly: "inferred" },
  },
  CancelQuantumTask: {
    since: "2020-08-13",
    accessLevel: "Write",
    readOnly: false,
    http: { method: "PUT", path: "/quantum-task/{quantumTaskArn}/cancel", status: 200 },
    iamActions: ["braket:CancelQuantumTask"],
    resources: [{ kind: "quantum-task", relation: "subject", at: "requestParameters.quantumTaskArn" }],
    required: { "requestParameters.quantumTaskArn": "inferred" },
    cost: "stops",
    guardrail: "none",
    errors: [
      "AccessDeniedException",
      "ConflictException",
      "InternalServiceException",
      "ResourceNotFoundException",
      "ThrottlingException",
      "ValidationException",
    ],
    evidence: { record: "inferred", readOnly: "inferred" },
  },
  CreateJob: {
    since: "2021-11-22",
    accessLevel: "Write",
    readOnly: false,
    http: { method: "POST", path: "/job", status: 201 },
    iamActions: ["braket:CreateJob", "iam:PassRole"],
    resources: [
      { kind: "hybrid-job", relation: "created", at: "responseElements.jobArn" },
      { kind: "device", relation: "uses", at: "requestParameters.deviceConfig.device" },
      { kind: "iam-role", relation: "uses", at: "requestParameters.roleArn" },
      { kind: "s3", relation: "reads", at: "requestParameters.algorithmSpecification.scriptModeConfig.s3Uri" },
      { kind: "ecr-image", relation: "uses", at: "requestParameters.algorithmSpecification.containerImage.uri" },
      { kind: "s3", relation: "reads", at: "requestParameters.inputDataConfig[].dataSource.s3DataSource.s3Uri" },
      { kind: "s3", relation: "writes", at: "requestParameters.outputDataConfig.s3Path" },
      { kind: "kms-key", relation: "uses", at: "requestParameters.outputDataConfig.kmsKeyId" },
      { kind: "s3", relation: "writes", at: "requestParameters.checkpointConfig.s3Uri" },
      { kind: "reservation", relation: "uses", at: "requestParameters.associations[].arn" },
    ],
    required: {
      "requestParameters.jobName": "inferred",
      "requestParameters.roleArn": "observed",
      "requestParameters.deviceConfig": "inferred",
      "requestParameters.deviceConfig.device": "inferred",
      "responseElements.jobArn": "inferred",
    },
    cost: "creates",
    guardrail: "none",
    errors: [
      "AccessDeniedException",
      "ConflictException",
      "DeviceOfflineException",
      "DeviceRetiredException",
      "InternalServiceException",
      "ServiceQuotaExceededException",
      "ThrottlingException",
      "ValidationException",
    ],
    evidence: { record: "inferred", readOnly: "inferred" },
  },
  CreateQuantumTask: {
    since: "2020-08-13",
    accessLevel: "Write",
    readOnly: false,
    http: { method: "POST", path: "/quantum-task", status: 201 },
    iamActions: ["braket:CreateQuantumTask"],
    resources: [
      { kind: "quantum-task", relation: "created", at: "responseElements.quantumTaskArn" },
      { kind: "device", relation: "uses", at: "requestParameters.deviceArn" },
      { kind: "s3", relation: "writes", at: "requestParameters.outputS3Bucket", prefixAt: "requestParameters.outputS3KeyPrefix" },
      { kind: "reservation", relation: "uses", at: "requestParameters.associations[].arn" },
    ],
    program: "requestParameters.action",
    required: {
      "requestParameters.deviceArn": "observed",
      "requestParameters.shots": "inferred",
      "responseElements.quantumTaskArn": "observed",
    },
    cost: "creates",
    guardrail: "none",
    errors: [
      "AccessDeniedException",
      "DeviceOfflineException",
      "DeviceRetiredException",
      "InternalServiceException",
      "ServiceQuotaExceededException",
      "ThrottlingException",
      "ValidationException",
    ],
    evidence: { record: "observed", readOnly: "inferred" },
  },
  CreateSpendingLimit: {
    since: "2025-11-20",
    accessLevel: "Write",
    readOnly: false,
    http: { method: "POST", path: "/spending-limit", status: 201 },
    iamActions: ["braket:CreateSpendingLimit"],
    resources: [
      { kind: "spending-limit", relation: "created", at: "responseElements.spendingLimitArn" },
      { kind: "device", relation: "uses", at: "requestParameters.deviceArn" },
    ],
    required: { "requestParameters.deviceArn": "inferred", "responseElements.spendingLimitArn": "inferred" },
    cost: "limits",
    guardrail: "sets",
    errors: [
      "AccessDeniedException",
      "DeviceRetiredException",
      "InternalServiceException",
      "ThrottlingException",
      "ValidationException",
    ],
    evidence: { record: "inferred", readOnly: "documented" },
  },
  DeleteSpendingLimit: {
    since: "2025-11-20",
    accessLevel: "Write",
    readOnly: false,
    http: { method: "DELETE", path: "/spending-limit/{spendingLimitArn}/delete", status: 200 },
    iamActions: ["braket:DeleteSpendingLimit"],
    resources: [{ kind: "spending-limit", relation: "subject", at: "requestParameters.spendingLimitArn" }],
    required: { "requestParameters.spendingLimitArn": "inferred" },
    cost: "limits",
    guardrail: "weakens",
    errors: [
      "AccessDeniedException",
      "InternalServiceException",
      "ResourceNotFoundException",
      "ThrottlingException",
      "ValidationException",
    ],
    evidence: { record: "inferred", readOnly: "documented" },
  },
  GetDevice: {
    since: "2020-08-13",
    accessLevel: "Read",
    readOnly: true,
    http: { method: "GET", path: "/device/{deviceArn}", status: 200 },
    iamActions: ["braket:GetDevice"],
    resources: [{ kind: "device", relation: "subject", at: "requestParameters.deviceArn" }],
    required: { "requestParameters.deviceArn": "documented" },
    cost: "none",
    guardrail: "none",
    errors: [
      "AccessDeniedException",
      "InternalServiceException",
      "ResourceNotFoundException",
      "ThrottlingException",
      "ValidationException",
    ],
    evidence: { record: "documented", readOnly: "documented" },
  },
  GetJob: {
    since: "2021-11-22",
    accessLevel: "Read",
    readOnly: true,
    http: { method: "GET", path: "/job/{jobArn}", status: 200 },
    iamActions: ["braket:GetJob"],
    resources: [{ kind: "hybrid-job", relation: "subject", at: "requestParameters.jobArn" }],
    required: { "requestParameters.jobArn": "inferred" },
    cost: "none",
    guardrail: "none",
    errors: [
      "AccessDeniedException",
      "InternalServiceException",
      "ResourceNotFoundException",
      "ThrottlingException",
      "ValidationException",
    ],
    evidence: { record: "inferred", readOnly: "inferred" },
  },
  GetQuantumTask: {
    since: "2020-08-13",
    accessLevel: "Read",
    readOnly: true,
    http: { method: "GET", path: "/quantum-task/{quantumTaskArn}", status: 200 },
    iamActions: ["braket:GetQuantumTask"],
    resources: [{ kind: "quantum-task", relation: "subject", at: "requestParameters.quantumTaskArn" }],
    required: { "requestParameters.quantumTaskArn": "documented" },
    cost: "none",
    guardrail: "none",
    errors: [
      "AccessDeniedException",
      "InternalServiceException",
      "ResourceNotFoundException",
      "ThrottlingException",
      "ValidationException",
    ],
    evidence: { record: "documented", readOnly: "documented" },
  },
  ListTagsForResource: {
    since: "2020-10-30",
    accessLevel: "Read",
    readOnly: true,
    http: { method: "GET", path: "/tags/{resourceArn}", status: 200 },
    iamActions: ["braket:ListTagsForResource"],
    resources: [{ kind: "tagged-resource", relation: "subject", at: "requestParameters.resourceArn" }],
    required: { "requestParameters.resourceArn": "inferred" },
    cost: "none",
    guardrail: "none",
    errors: ["InternalServiceException", "ResourceNotFoundException", "ValidationException"],
    evidence: { record: "inferred", readOnly: "inferred" },
  },
  SearchDevices: {
    since: "2020-08-13",
    accessLevel: "List",
    readOnly: true,
    http: { method: "POST", path: "/devices", status: 200 },
    iamActions: ["braket:SearchDevices"],
    resources: [],
    required: {},
    cost: "none",
    guardrail: "none",
    errors: ["AccessDeniedException", "InternalServiceException", "ThrottlingException", "ValidationException"],
    evidence: { record: "inferred", readOnly: "inferred" },
  },
  SearchJobs: {
    since: "2021-11-22",
    accessLevel: "List",
    readOnly: true,
    http: { method: "POST", path: "/jobs", status: 200 },
    iamActions: ["braket:SearchJobs"],
    resources: [],
    required: {},
    cost: "none",
    guardrail: "none",
    errors: ["AccessDeniedException", "InternalServiceException", "ThrottlingException", "ValidationException"],
    evidence: { record: "inferred", readOnly: "uncertain" },
  },
  SearchQuantumTasks: {
    since: "2020-08-13",
    accessLevel: "List",
    readOnly: true,
    http: { method: "POST", path: "/quantum-tasks", status: 200 },
    iamActions: ["braket:SearchQuantumTasks"],
    resources: [],
    required: {},
    cost: "none",
    guardrail: "none",
    errors: ["AccessDeniedException", "InternalServiceException", "ThrottlingException", "ValidationException"],
    evidence: { record: "inferred", readOnly: "inferred" },
  },
  SearchSpendingLimits: {
    since: "2025-11-20",
    accessLevel: "Read",
    readOnly: true,
    http: { method: "POST", path: "/spending-limits", status: 200 },
    iamActions: ["braket:SearchSpendingLimits"],
    resources: [],
    required: {},
    cost: "none",
    guardrail: "none",
    errors: ["AccessDeniedException", "InternalServiceException", "ThrottlingException", "ValidationException"],
    evidence: { record: "inferred", readOnly: "inferred" },
  },
  TagResource: {
    since: "2020-10-30",
    accessLevel: "Tagging",
    readOnly: false,
    http: { method: "POST", path: "/tags/{resourceArn}", status: 200 },
    iamActions: ["braket:TagResource"],
    resources: [{ kind: "tagged-resource", relation: "subject", at: "requestParameters.resourceArn" }],
    required: { "requestParameters.resourceArn": "inferred", "requestParameters.tags": "inferred" },
    cost: "none",
    guardrail: "may-weaken",
    errors: ["InternalServiceException", "ResourceNotFoundException", "ValidationException"],
    evidence: { record: "inferred", readOnly: "inferred" },
  },
  UntagResource: {
    since: "2020-10-30",
    accessLevel: "Tagging",
    readOnly: false,
    http: { method: "DELETE", path: "/tags/{resourceArn}", status: 200 },
    iamActions: ["braket:UntagResource"],
    resources: [{ kind: "tagged-resource", relation: "subject", at: "requestParameters.resourceArn" }],
    required: { "requestParameters.resourceArn": "inferred", "requestParameters.tagKeys": "inferred" },
    cost: "none",
    guardrail: "may-weaken",
    errors: ["InternalServiceException", "ResourceNotFoundException", "ValidationException"],
    evidence: { record: "inferred", readOnly: "inferred" },
  },
  UpdateSpendingLimit: {
    since: "2025-11-20",
    accessLevel: "Write",
    readOnly: false,
    http: { method: "PATCH", path: "/spending-limit/{spendingLimitArn}/update", status: 200 },
    iamActions: ["braket:UpdateSpendingLimit"],
    resources: [{ kind: "spending-limit", relation: "subject", at: "requestParameters.spendingLimitArn" }],
    required: { "requestParameters.spendingLimitArn": "inferred" },
    cost: "limits",
    guardrail: "may-weaken",
    errors: [
      "AccessDeniedException",
      "InternalServiceException",
      "ResourceNotFoundException",
      "ThrottlingException",
      "ValidationException",
    ],
    evidence: { record: "inferred", readOnly: "documented" },
  },
} as const satisfies Readonly<Record<BraketEventName, BraketOperation>>;

/** The facts about an event's operation; undefined for an unrecognized event, whatever its name. */
export function operationOf(event: BraketEvent): BraketOperation | undefined {
  const name: string = event.eventName;
  return Object.hasOwn(braketOperations, name) ? braketOperations[name as BraketEventName] : undefined;
}
