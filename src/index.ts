// Parsing one record
export { isBraketEvent, parseBraketEvent, type SafeParseResult, safeParseBraketEvent } from "./parse.js";
export { type BraketEventStandardSchema, braketEvent } from "./standardSchema.js";

// Parsing a delivery
export {
  type BraketBatch,
  type FoundRecord,
  parseBraketEvents,
  type RejectedRecord,
  recordsIn,
} from "./deliveries/parseBraketEvents.js";
export { type BatchItemFailures, batchItemFailures } from "./deliveries/batchItemFailures.js";

// Few Braket records among many others
export { type BraketScan, scanBraketEvents } from "./deliveries/scanBraketEvents.js";
export { mentionsBraket } from "./deliveries/mentionsBraket.js";

// Deliveries that are compressed, or longer than memory
export { type CompressedOptions, parseCompressedBraketEvents } from "./deliveries/parseCompressedBraketEvents.js";
export {
  type BraketEventStreamOptions,
  type BraketStreamChunk,
  type BraketStreamItem,
  braketEventStream,
} from "./deliveries/braketEventStream.js";

// Errors
export { BraketParseError, type BraketParseErrorCode, formatIssues, type ParseFailure } from "./error.js";
export { formatPath, type ParseIssue } from "./issue.js";

// Events and what they are made of
export type {
  BraketEvent,
  BraketEventName,
  BraketEventOf,
  FailedEvent,
  FailedUnrecognizedEvent,
  SucceededEvent,
  SucceededUnrecognizedEvent,
  UnrecognizedBraketEvent,
  UnrecognizedEventName,
} from "./event.js";
export type * from "./generated/types.js";

// Guards
export * from "./generated/guards.js";
export { isEventNamed, isFailed, isSucceeded, isUnrecognized } from "./guards.js";

// Identity of events
export { byTime, canonicalJson, type DedupedEvents, dedupe, type EventConflict, eventKey } from "./canonical.js";

// Many events
export { type HistoryStep, historiesOf, type ResourceHistory } from "./histories.js";
export {
  type DeviceTally,
  type EventNameTally,
  type EventsSummary,
  type OutcomeTally,
  type PrincipalTally,
  summarize,
} from "./summarize.js";

// Patterns
export { type BraketEventPattern, type EventPatternOptions, eventPatternFor } from "./pattern.js";

// Sharing
export { type RedactionPolicy, redact } from "./redact.js";
export type { RedactionCategory } from "./redaction.js";

// The model that the types follow
export { BRAKET_MODEL, type BraketModel } from "./model.js";

// Facts
export {
  type BraketErrorName,
  type BraketOperation,
  braketOperations,
  type Evidence,
  type ResourceLocator,
  type ResourceLocatorKind,
} from "./catalog.js";

// What a call touched
export { asRecord } from "./accessors/asRecord.js";
export { actionOf, type EventAction, type LoggedAction, type UnloggedAction } from "./accessors/actionOf.js";
export { type CostBasis, costBasisOf, type HybridJobCostBasis, type QuantumTaskCostBasis } from "./accessors/costBasisOf.js";
export {
  type CostBound,
  type CostRates,
  costBoundOf,
  type DeviceRates,
  type NoCostBoundReason,
  type TaskRates,
} from "./accessors/costBoundOf.js";
export { deviceOf, type EventDevice } from "./accessors/deviceOf.js";
export {
  type BraketResource,
  type EcrImageResource,
  type EventResource,
  type IamRoleResource,
  type KmsKeyResource,
  type NamedResource,
  type OtherResource,
  type ResourceDescription,
  resourcesOf,
  type S3Resource,
} from "./accessors/resourcesOf.js";
export { type EventTags, tagsOf } from "./accessors/tagsOf.js";
export { timeOf } from "./accessors/timeOf.js";
export { type EventTimePeriod, timePeriodOf } from "./accessors/timePeriodOf.js";
export { unmodelledFieldsOf } from "./accessors/unmodelledFieldsOf.js";

// ARNs and devices
export {
  type BraketArn,
  type BraketArnParts,
  type BraketDeviceArnParts,
  type BraketIdArnParts,
  formatBraketArn,
  type OtherBraketArnParts,
  parseBraketArn,
} from "./readers/arn.js";
export { BRAKET_DEVICES_AS_OF, type BraketDevice, braketDevices } from "./devices.js";

// Who called, and how
export { accountsOf, type EventAccounts, isCrossAccount } from "./accessors/accountsOf.js";
export type {
  AwsCliClient,
  AwsInternalClient,
  AwsSdkClient,
  AwsServiceClient,
  Boto3Client,
  BraketSdkClient,
  BrowserClient,
  Client,
  ClientBase,
  ConsoleClient,
  OtherClient,
  PythonClientMembers,
  SdkClientMembers,
  SoftwareVersion,
  UnknownClient,
} from "./readers/userAgent.js";
export { clientOf } from "./accessors/clientOf.js";
export type { ErrorCategory } from "./accessors/errorClass.js";
export {
  type AccessDeniedError,
  type CallError,
  type CallErrorBase,
  errorOf,
  type OtherCallError,
  type SpendingLimitError,
} from "./accessors/errorOf.js";
export type { DenyingPolicyType, IamDenial } from "./readers/iamDenial.js";
export type { AddressScope } from "./readers/ipAddress.js";
export type {
  AnonymousPrincipal,
  AssumedRolePrincipal,
  AwsAccountPrincipal,
  AwsServicePrincipal,
  DirectoryUserPrincipal,
  ExternalUserMembers,
  FederatedUserPrincipal,
  HumanEvidence,
  IamUserPrincipal,
  IdentityCenterUserPrincipal,
  OnBehalfOfUser,
  Principal,
  PrincipalBase,
  PrincipalCredential,
  RoleMembers,
  RolePrincipal,
  RootPrincipal,
  SamlUserPrincipal,
  UnknownPrincipal,
  WebIdentityUserPrincipal,
} from "./accessors/principal.js";
export { principalOf } from "./accessors/principalOf.js";
export { isReadOnly, type ReadOnlyAnswer, readOnlyOf } from "./accessors/readOnlyOf.js";
export {
  type AwsInternalSource,
  type AwsServiceSource,
  type Ipv4Source,
  type Ipv6Source,
  isServiceInitiated,
  type OtherSource,
  type Source,
  sourceOf,
  type UnknownSource,
} from "./accessors/sourceOf.js";
export type { SpendingLimitRefusal } from "./readers/spendingLimit.js";
