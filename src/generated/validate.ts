// Written by `npm run generate` from src/schemas/. Do not edit.

import { addCall, anErrorCode, callsOf, UNMODELLED } from "../validation/call.js";
import { isCallCategory, isCallType, NotACall } from "../validation/callType.js";
import type { Issues } from "../validation/issue.js";
import { aBoolean, aString, aStringOrBoolean, isOwn, type Members } from "../validation/kinds.js";
import { inside, insideKnown, insideUsual, missing, shapesOf } from "../validation/shape.js";

/** The shapes that not every record has, in the notation of `shapesOf`. */
export const shapes = [
  // 0: WebIdFederationData
  "s federatedProvider|o attributes",
  // 1: OnBehalfOf
  "s userId identityStoreArn",
  // 2: InScopeOf
  "s sourceArn sourceAccount issuerType credentialsIssuedTo credentialsIssuedToVersion",
  // 3: InvokedByDelegate
  "s accountId",
  // 4: ResourceReference
  "s ARN ARNPrefix accountId type",
  // 5: Addendum
  "s reason originalRequestID originalEventID|q updatedFields",
  // 6: EventContext
  "o requestContext tagContext",
  // 7: EdgeDeviceDetails
  "s type snowJobId deviceId deviceID deviceFamily|o attributes",
  // 8: the required fields of a record, and the rare ones
  "!s eventVersion eventTime awsRegion eventID eventName eventSource|!o userIdentity|s errorMessage apiVersion sharedEventID annotation vpcEndpointId vpcEndpointAccountId|j additionalEventData|*4 resources|o serviceEventDetails|5 addendum|f sessionCredentialFromConsole|6 eventContext|7 edgeDeviceDetails",
  // 9: CancelJobRequest, CreateJobResponse
  "!s jobArn",
  // 10: CancelJobResponse
  "s jobArn cancellationStatus",
  // 11: CancelQuantumTaskRequest
  "!s quantumTaskArn|s clientToken",
  // 12: CancelQuantumTaskResponse
  "s quantumTaskArn cancellationStatus",
  // 13: DeviceConfig
  "!s device",
  // 14: ScriptModeConfig
  "s entryPoint s3Uri compressionType",
  // 15: ContainerImage
  "s uri",
  // 16: AlgorithmSpecification
  "14 scriptModeConfig|15 containerImage",
  // 17: S3DataSource
  "s s3Uri",
  // 18: DataSource
  "17 s3DataSource",
  // 19: InputFileConfig
  "s channelName contentType|18 dataSource",
  // 20: JobOutputDataConfig
  "s s3Path kmsKeyId",
  // 21: JobCheckpointConfig
  "s s3Uri localPath",
  // 22: JobStoppingCondition
  "n maxRuntimeInSeconds",
  // 23: InstanceConfig
  "s instanceType|n instanceCount volumeSizeInGb",
  // 24: Association
  "s arn type",
  // 25: CreateJobRequest
  "!s jobName roleArn|!13 deviceConfig|s clientToken|16 algorithmSpecification|*19 inputDataConfig|20 outputDataConfig|21 checkpointConfig|22 stoppingCondition|23 instanceConfig|m hyperParameters tags|*24 associations|u omitted",
  // 26: OmittedCreateJobRequest
  "u jobName roleArn deviceConfig clientToken algorithmSpecification inputDataConfig outputDataConfig checkpointConfig stoppingCondition instanceConfig hyperParameters tags associations|!x omitted|s reason|t originalSize",
  // 27: ExperimentalCapabilities
  "s enabled",
  // 28: CreateQuantumTaskRequest
  "!s deviceArn|!n shots|s clientToken outputS3Bucket outputS3KeyPrefix jobToken|j deviceParameters action|m tags|*24 associations|27 experimentalCapabilities|u omitted",
  // 29: CreateQuantumTaskResponse
  "!s quantumTaskArn|s status",
  // 30: OmittedCreateQuantumTaskRequest
  "u deviceArn shots clientToken deviceParameters outputS3Bucket outputS3KeyPrefix action tags jobToken associations experimentalCapabilities|!x omitted|s reason|t originalSize",
  // 31: TimePeriod
  "t startAt endAt",
  // 32: CreateSpendingLimitRequest
  "!s deviceArn|s clientToken spendingLimit|31 timePeriod|m tags",
  // 33: CreateSpendingLimitResponse, DeleteSpendingLimitRequest
  "!s spendingLimitArn",
  // 34: DeleteSpendingLimitResponse, TagResourceResponse, UntagResourceResponse, UpdateSpendingLimitResponse
  "",
  // 35: GetDeviceRequest
  "!s deviceArn",
  // 36: DeviceQueueInfo
  "s queue queueSize queuePriority",
  // 37: GetDeviceResponse
  "s deviceArn deviceName providerName deviceType deviceStatus|j deviceCapabilities|*36 deviceQueueInfo",
  // 38: GetJobRequest
  "!s jobArn|q additionalAttributeNames",
  // 39: JobDevice
  "s device",
  // 40: JobEventDetails
  "s eventType message|t timeOfEvent",
  // 41: HybridJobQueueInfo
  "s queue position message",
  // 42: GetJobResponse
  "s jobArn jobName roleArn status failureReason|m hyperParameters tags|*19 inputDataConfig|20 outputDataConfig|22 stoppingCondition|21 checkpointConfig|16 algorithmSpecification|23 instanceConfig|t createdAt startedAt endedAt|n billableDuration|39 deviceConfig|*40 events|41 queueInfo|*24 associations",
  // 43: GetQuantumTaskRequest
  "!s quantumTaskArn|q additionalAttributeNames",
  // 44: QuantumTaskQueueInfo
  "s queue position queuePriority message",
  // 45: ActionMetadata
  "s actionType|n programCount executableCount",
  // 46: GetQuantumTaskResponse
  "s quantumTaskArn status deviceArn outputS3Bucket outputS3Directory failureReason jobArn|n shots numSuccessfulShots|t createdAt endedAt|m tags|j deviceParameters|44 queueInfo|*24 associations|45 actionMetadata|27 experimentalCapabilities",
  // 47: ListTagsForResourceRequest
  "!s resourceArn",
  // 48: ListTagsForResourceResponse
  "m tags",
  // 49: SearchDevicesFilter
  "s name|l values",
  // 50: SearchDevicesRequest
  "*49 filters|n maxResults|s nextToken",
  // 51: DeviceSummary
  "s deviceArn deviceName providerName deviceType deviceStatus",
  // 52: SearchDevicesResponse
  "*51 devices|s nextToken",
  // 53: SearchJobsFilter, SearchQuantumTasksFilter, SearchSpendingLimitsFilter
  "s name operator|l values",
  // 54: SearchJobsRequest, SearchQuantumTasksRequest, SearchSpendingLimitsRequest
  "*53 filters|n maxResults|s nextToken",
  // 55: JobSummary
  "s jobArn jobName status device|t createdAt startedAt endedAt|m tags",
  // 56: SearchJobsResponse
  "*55 jobs|s nextToken",
  // 57: QuantumTaskSummary
  "s quantumTaskArn status deviceArn outputS3Bucket outputS3Directory|n shots|t createdAt endedAt|m tags",
  // 58: SearchQuantumTasksResponse
  "*57 quantumTasks|s nextToken",
  // 59: SpendingLimitSummary
  "s spendingLimitArn deviceArn spendingLimit queuedSpend totalSpend|31 timePeriod|t createdAt updatedAt|m tags",
  // 60: SearchSpendingLimitsResponse
  "*59 spendingLimits|s nextToken",
  // 61: TagResourceRequest
  "!s resourceArn|!m tags",
  // 62: UntagResourceRequest
  "!s resourceArn|!q tagKeys",
  // 63: UpdateSpendingLimitRequest
  "!s spendingLimitArn|s clientToken spendingLimit|31 timePeriod",
  // 64: ProgramSetValidationFailure
  "n programIndex inputsIndex|l errors",
  // 65: ErrorElements
  "s message reason|*64 programSetValidationFailures",
] as const;

const shapeAt = /* @__PURE__ */ shapesOf(shapes);

/** The shapes whose checks are functions, in the same notation: their places follow those of `shapes`. */
export const usualShapes = [
  // 66: SessionIssuer
  "s type principalId arn accountId userName",
  // 67: SessionAttributes
  "s creationDate|f mfaAuthenticated sessionCredentialFromConsole",
  // 68: SessionContext
  "66 sessionIssuer|67 attributes|0 webIdFederationData|s sourceIdentity ec2RoleDelivery ec2IssuedInVpc signInSessionArn|f assumedRoot",
  // 69: UserIdentity
  "s type principalId arn accountId accessKeyId userName invokedBy identityProvider credentialId|68 sessionContext|1 onBehalfOf|2 inScopeOf|3 invokedByDelegate",
  // 70: TlsDetails
  "s tlsVersion cipherSuite clientProvidedHostHeader keyExchange",
  // 71: CloudTrailRecord
  "!s eventVersion eventTime awsRegion eventID eventSource eventName|!69 userIdentity|s sourceIPAddress userAgent errorMessage requestID eventType apiVersion recipientAccountId sharedEventID annotation vpcEndpointId vpcEndpointAccountId eventCategory errorCode|j additionalEventData|b managementEvent readOnly|*4 resources|o serviceEventDetails requestParameters responseElements|5 addendum|f sessionCredentialFromConsole|6 eventContext|7 edgeDeviceDetails|70 tlsDetails",
] as const;

/** The place of the fields of a record. */
export const RECORD = 71;

/** The redactions of all members, shape by shape, as indexes of `REDACTIONS` in base 36. Inner shapes and absent members have none. */
export const redactions =
  "5555c6mcp6cc6mehhjbb77777bbbbbbbb9ph946bbgccec2cec77e77777777kikkce7c218g9keck2772008ceg9kooc2k8ccekec77ee0cece9oek9c7ce918oookceeke9dkkcec779ckkoo80c8j7k2c77ee2je7k2c7ecooo82cec77koo82cckkkoo82c8c8c2kkk99ee5c65ogg5p45ge5c635n52pf4fpolhne4a9hep6h946eebggbbbg";

/** The places of the shapes of each operation: request, response, and the marker of an omitted request. */
export const calls = {
  CancelJob: [9, 10],
  CancelQuantumTask: [11, 12],
  CreateJob: [25, 9, 26],
  CreateQuantumTask: [28, 29, 30],
  CreateSpendingLimit: [32, 33],
  DeleteSpendingLimit: [33, 34],
  GetDevice: [35, 37],
  GetJob: [38, 42],
  GetQuantumTask: [43, 46],
  ListTagsForResource: [47, 48],
  SearchDevices: [50, 52],
  SearchJobs: [54, 56],
  SearchQuantumTasks: [54, 58],
  SearchSpendingLimits: [54, 60],
  TagResource: [61, 34],
  UntagResource: [62, 34],
  UpdateSpendingLimit: [63, 34],
} as const;

/** The place of what a refused call answers. */
export const ERROR = 65;

const callOf = /* @__PURE__ */ callsOf(calls, shapeAt, ERROR);

function SessionIssuer(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null || !isOwn(value, key)) continue;
    switch (key) {
      case "type":
      case "principalId":
      case "arn":
      case "accountId":
      case "userName":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function SessionAttributes(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null || !isOwn(value, key)) continue;
    switch (key) {
      case "creationDate":
        issues = aString(issues, key, member);
        break;
      case "mfaAuthenticated":
      case "sessionCredentialFromConsole":
        issues = aStringOrBoolean(issues, key, member);
        break;
    }
  }
  return issues;
}

function SessionContext(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null || !isOwn(value, key)) continue;
    switch (key) {
      case "sessionIssuer":
        issues = insideUsual(issues, key, member, SessionIssuer);
        break;
      case "attributes":
        issues = insideUsual(issues, key, member, SessionAttributes);
        break;
      case "webIdFederationData":
        issues = inside(issues, key, member, shapeAt(0), false);
        break;
      case "sourceIdentity":
      case "ec2RoleDelivery":
      case "ec2IssuedInVpc":
      case "signInSessionArn":
        issues = aString(issues, key, member);
        break;
      case "assumedRoot":
        issues = aStringOrBoolean(issues, key, member);
        break;
    }
  }
  return issues;
}

function UserIdentity(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null || !isOwn(value, key)) continue;
    switch (key) {
      case "type":
      case "principalId":
      case "arn":
      case "accountId":
      case "accessKeyId":
      case "userName":
      case "invokedBy":
      case "identityProvider":
      case "credentialId":
        issues = aString(issues, key, member);
        break;
      case "sessionContext":
        issues = insideUsual(issues, key, member, SessionContext);
        break;
      case "onBehalfOf":
        issues = inside(issues, key, member, shapeAt(1), false);
        break;
      case "inScopeOf":
        issues = inside(issues, key, member, shapeAt(2), false);
        break;
      case "invokedByDelegate":
        issues = inside(issues, key, member, shapeAt(3), false);
        break;
    }
  }
  return issues;
}

function TlsDetails(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null || !isOwn(value, key)) continue;
    switch (key) {
      case "tlsVersion":
      case "cipherSuite":
      case "clientProvidedHostHeader":
      case "keyExchange":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

/**
 * Returns the issues of a Braket record: of its fields, and of the request and response of its operation if it is modelled.
 * A record that is not about an API call gives a `NotACall`, whatever its name is.
 */
export function validateRecord(record: object): Issues | NotACall {
  const value = record as Members;
  let issues: Issues;
  let seen = 0;
  let name: unknown;
  let code: unknown;
  let request: unknown;
  let response: unknown;
  let notACall: "eventType" | "eventCategory" | undefined;
  for (const key in value) {
    const member = value[key];
    // An errorCode of null is not an absent one.
    if (member === undefined || (member === null && key !== "errorCode") || !isOwn(value, key)) continue;
    switch (key) {
      case "eventVersion":
      case "eventTime":
      case "awsRegion":
      case "eventID":
      case "eventSource":
        seen++;
        issues = aString(issues, key, member);
        break;
      case "userIdentity":
        seen++;
        issues = insideUsual(issues, key, member, UserIdentity);
        break;
      case "eventName":
        seen++;
        name = member;
        issues = aString(issues, key, member);
        break;
      case "requestParameters":
        request = member;
        break;
      case "responseElements":
        response = member;
        break;
      case "sourceIPAddress":
      case "userAgent":
      case "requestID":
      case "recipientAccountId":
        issues = aString(issues, key, member);
        break;
      case "managementEvent":
      case "readOnly":
        issues = aBoolean(issues, key, member);
        break;
      case "tlsDetails":
        issues = insideUsual(issues, key, member, TlsDetails);
        break;
      case "eventType":
        if (!isCallType(member)) notACall = key;
        issues = aString(issues, key, member);
        break;
      case "eventCategory":
        if (!isCallCategory(member)) notACall ??= key;
        issues = aString(issues, key, member);
        break;
      case "errorCode":
        code = member;
        issues = anErrorCode(issues, key, member);
        break;
      default:
        issues = insideKnown(issues, key, member, shapeAt(8));
    }
  }
  if (seen !== 7) issues = missing(issues, value, shapeAt(8));
  issues = addCall(issues, notACall === undefined ? callOf(name) : UNMODELLED, code, request, response);
  return notACall === undefined ? issues : new NotACall(notACall, issues);
}

/** Returns the issues of a record about Braket that is not about an API call. Its request and response may be any objects. */
export function validateOtherRecord(record: object): Issues {
  const found = validateRecord(record);
  return found instanceof NotACall ? found.issues : found;
}
