/**
 * Parsers, types, guards, and answers about events. It loads no other module.
 *
 * Start with {@link parseBraketEvents}, which reads whatever AWS delivers, or {@link parseBraketEvent} for one record. Then narrow a
 * {@link BraketEvent} by its `eventName` and its `errorCode`, or ask {@link principalOf}, {@link errorOf}, {@link deviceOf} and the
 * other functions whose names end in `Of`.
 *
 * @module
 */

// Parsing one record
export { isBraketEvent, parseBraketEvent, type SafeParseResult, safeParseBraketEvent } from "../events/parse.js";

// Parsing a delivery
export type { BraketBatch } from "../deliveries/batch.js";
export type { RejectedRecord } from "../deliveries/sink.js";
export { parseBraketEvents } from "../deliveries/parseBraketEvents.js";
export { type FoundRecord, recordsIn } from "../deliveries/recordsIn.js";
export {
  type BatchItemFailures,
  batchItemFailures,
  type KafkaItemIdentifier,
  type KafkaLambdaEvent,
} from "../deliveries/batchItemFailures.js";

// Compressed deliveries
export { type CompressedOptions, parseCompressedBraketEvents } from "../deliveries/parseCompressedBraketEvents.js";

// Errors
export { BraketParseError, type BraketParseErrorCode, formatIssues, type ParseFailure } from "../events/error.js";
export { formatPath, type ParseIssue } from "../validation/issue.js";

// Types of events
export type {
  BraketEvent,
  BraketEventOf,
  EventNamed,
  FailedEvent,
  FailedUnrecognizedEvent,
  SucceededEvent,
  SucceededUnrecognizedEvent,
  UnrecognizedBraketEvent,
  UnrecognizedEventName,
} from "../events/event.js";
export type {
  BraketInsightEvent,
  BraketNetworkActivityEvent,
  BraketOtherEvent,
  BraketServiceEvent,
  OtherRecordFields,
  UnrecognizedEventCategory,
} from "../events/otherEvents.js";
export type * from "../generated/types.js";

// Guards
export * from "../generated/guards.js";
export { isBraketEventName, isEventNamed, isFailed, isSucceeded, isUnrecognized } from "../events/guards.js";
export { isInsightEvent, isNetworkActivityEvent, isServiceEvent } from "../events/otherGuards.js";

// Handlers by event name
export {
  type BraketEventHandler,
  type BraketEventHandlers,
  type ExhaustiveHandlers,
  type HandlerResult,
  matchEvent,
  type UnhandledEvent,
} from "../events/matchEvent.js";

// Order and duplicates
export { byTime } from "../collections/byTime.js";
export { type DedupedEvents, dedupe, type EventConflict } from "../collections/dedupe.js";
export { eventKey } from "../collections/eventKey.js";
export { canonicalJson } from "../formats/canonicalJson.js";

// Histories and summaries
export { type HistoryStep, historiesOf, type ResourceHistory } from "../collections/historiesOf.js";
export {
  type DeviceTally,
  type EventNameTally,
  type EventsSummary,
  type OutcomeTally,
  type PrincipalTally,
  summarize,
} from "../collections/summarize.js";

// The API model
export { BRAKET_MODEL, type BraketModel } from "../facts/model.js";

// Operations and AWS accounts
export { BRAKET_AWS_ACCOUNTS_AS_OF, type BraketAwsAccount, braketAwsAccounts } from "../facts/awsAccounts.js";
export type {
  BraketErrorName,
  BraketOperation,
  Evidence,
  ResourceLocator,
  ResourceLocatorKind,
} from "../facts/operation.js";
export { braketOperations } from "../facts/operations.js";

// Resources, costs and times of a call
export { asRecord } from "../accessors/asRecord.js";
export { actionOf, type EventAction, type LoggedAction, type UnloggedAction } from "../accessors/actionOf.js";
export { type CostBasis, costBasisOf, type HybridJobCostBasis, type QuantumTaskCostBasis } from "../accessors/costBasisOf.js";
export {
  type CostBound,
  type CostRates,
  costBoundOf,
  type DeviceRates,
  type NoCostBoundReason,
  type TaskRates,
} from "../accessors/costBoundOf.js";
export { deviceOf, type EventDevice } from "../accessors/deviceOf.js";
export { type EventResource, resourcesOf } from "../accessors/resourcesOf.js";
export type {
  BraketResource,
  EcrImageResource,
  IamRoleResource,
  KmsKeyResource,
  NamedResource,
  OtherResource,
  ResourceDescription,
  S3Resource,
} from "../readers/resource.js";
export { type EventTags, tagsOf } from "../accessors/tagsOf.js";
export { timeOf } from "../accessors/timeOf.js";
export { type EventTimePeriod, timePeriodOf } from "../accessors/timePeriodOf.js";
export { unmodelledFieldsOf } from "../accessors/unmodelledFieldsOf.js";

// ARNs and devices
export {
  type BraketArn,
  type BraketArnParts,
  type BraketDeviceArnParts,
  type BraketIdArnParts,
  formatBraketArn,
  type OtherBraketArnParts,
  parseBraketArn,
} from "../readers/arn.js";
export { BRAKET_DEVICES_AS_OF, type BraketDevice, braketDevices } from "../facts/devices.js";

// Callers, clients and errors
export { accountsOf, type EventAccounts } from "../accessors/accountsOf.js";
export { isCrossAccount } from "../accessors/isCrossAccount.js";
export {
  type AwsCliClient,
  type AwsInternalClient,
  type AwsSdkClient,
  type AwsServiceClient,
  type AwsToolClient,
  type Boto3Client,
  type BraketSdkClient,
  type BrowserClient,
  type Client,
  type ClientBase,
  type ConsoleClient,
  clientOf,
  type OtherClient,
  type PythonClientMembers,
  type SdkClientMembers,
  type UnknownClient,
} from "../accessors/clientOf.js";
export {
  type CredentialDelegate,
  type CredentialIssuer,
  type CredentialScope,
  credentialOf,
  type EventCredential,
} from "../accessors/credentialOf.js";
export type { SoftwareVersion } from "../readers/userAgent.js";
export type { ErrorCategory } from "../facts/errorClasses.js";
export {
  type AccessDeniedError,
  type CallError,
  type CallErrorBase,
  errorOf,
  type OtherCallError,
  type SpendingLimitError,
} from "../accessors/errorOf.js";
export type { DenyingPolicyType, IamDenial } from "../readers/iamDenial.js";
export type { AddressScope } from "../readers/ipAddress.js";
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
} from "../accessors/principal/principal.js";
export { principalOf } from "../accessors/principal/principalOf.js";
export { isReadOnly } from "../accessors/isReadOnly.js";
export { type ReadOnlyAnswer, readOnlyOf } from "../accessors/readOnlyOf.js";
export {
  type AwsInternalSource,
  type AwsServiceSource,
  type Ipv4Source,
  type Ipv6Source,
  type OtherSource,
  type Source,
  sourceOf,
  type UnknownSource,
} from "../accessors/sourceOf.js";
export { isServiceInitiated } from "../accessors/isServiceInitiated.js";
export type { SpendingLimitRefusal } from "../readers/spendingLimit.js";
