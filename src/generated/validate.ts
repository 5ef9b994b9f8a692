// Written by `npm run generate` from src/schemas/. Do not edit.

import { isCallCategory, isCallType, NotACall } from "../validation/callType.js";
import { add, expected, type Issues, missing, nest } from "../validation/issue.js";

type Members = Readonly<Record<string, unknown>>;

/** Finds what is wrong inside an object. In a refused call nothing is missed. */
type Check = (value: Members, refused: boolean) => Issues;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inside(issues: Issues, key: string | number, member: unknown, check: Check, refused: boolean): Issues {
  const inner = isObject(member) ? check(member, refused) : expected("an object", member);
  return inner === undefined ? issues : nest(issues, key, inner);
}

function insideEach(issues: Issues, key: string, members: unknown, check: Check): Issues {
  if (!Array.isArray(members)) return add(issues, key, "an array", members);
  let inner: Issues;
  for (let index = 0; index < members.length; index++) inner = inside(inner, index, members[index], check, false);
  return inner === undefined ? issues : nest(issues, key, inner);
}

/** Nothing is known of what is inside. */
function anything(): Issues {
  return undefined;
}

function aString(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "string" ? issues : add(issues, key, "a string", member);
}

function isArrayOfString(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) {
    if (!(typeof item === "string")) return false;
  }
  return true;
}

function aStringOrStrings(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "string" || isArrayOfString(member)
    ? issues
    : add(issues, key, "a string or an array of strings", member);
}

function GetQuantumTaskRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "quantumTaskArn":
        seen++;
        issues = aString(issues, key, member);
        break;
      case "additionalAttributeNames":
        issues = aStringOrStrings(issues, key, member);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { quantumTaskArn: "a string" });
}

function aNumber(issues: Issues, key: string | number, member: unknown): Issues {
  return Number.isFinite(member) ? issues : add(issues, key, "a number", member);
}

function aTimestamp(issues: Issues, key: string | number, member: unknown): Issues {
  return Number.isFinite(member) || typeof member === "string" ? issues : add(issues, key, "a number or a string", member);
}

function isObjectOfString(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!(typeof value[key] === "string")) return false;
  }
  return true;
}

function aStringMap(issues: Issues, key: string | number, member: unknown): Issues {
  return isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"
    ? issues
    : add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
}

function aJsonDocument(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "string" || isObject(member) ? issues : add(issues, key, "a string or an object", member);
}

function QuantumTaskQueueInfo(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "queue":
      case "position":
      case "queuePriority":
      case "message":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function Association(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "arn":
      case "type":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function ActionMetadata(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "actionType":
        issues = aString(issues, key, member);
        break;
      case "programCount":
      case "executableCount":
        issues = aNumber(issues, key, member);
        break;
    }
  }
  return issues;
}

function ExperimentalCapabilities(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "enabled":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function GetQuantumTaskResponse(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "quantumTaskArn":
      case "status":
      case "deviceArn":
      case "outputS3Bucket":
      case "outputS3Directory":
      case "failureReason":
      case "jobArn":
        issues = aString(issues, key, member);
        break;
      case "shots":
      case "numSuccessfulShots":
        issues = aNumber(issues, key, member);
        break;
      case "createdAt":
      case "endedAt":
        issues = aTimestamp(issues, key, member);
        break;
      case "tags":
        issues = aStringMap(issues, key, member);
        break;
      case "deviceParameters":
        issues = aJsonDocument(issues, key, member);
        break;
      case "queueInfo":
        issues = inside(issues, key, member, QuantumTaskQueueInfo, false);
        break;
      case "associations":
        issues = insideEach(issues, key, member, Association);
        break;
      case "actionMetadata":
        issues = inside(issues, key, member, ActionMetadata, false);
        break;
      case "experimentalCapabilities":
        issues = inside(issues, key, member, ExperimentalCapabilities, false);
        break;
    }
  }
  return issues;
}

function nothing(issues: Issues, key: string | number, member: unknown): Issues {
  return member === undefined ? issues : add(issues, key, "nothing", member);
}

function CreateQuantumTaskRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "deviceArn":
        if (member === null) break;
        seen++;
        issues = aString(issues, key, member);
        break;
      case "shots":
        if (member === null) break;
        seen++;
        issues = aNumber(issues, key, member);
        break;
      case "clientToken":
      case "outputS3Bucket":
      case "outputS3KeyPrefix":
      case "jobToken":
        if (member === null) break;
        issues = aString(issues, key, member);
        break;
      case "deviceParameters":
      case "action":
        if (member === null) break;
        issues = aJsonDocument(issues, key, member);
        break;
      case "tags":
        if (member === null) break;
        issues = aStringMap(issues, key, member);
        break;
      case "associations":
        if (member === null) break;
        issues = insideEach(issues, key, member, Association);
        break;
      case "experimentalCapabilities":
        if (member === null) break;
        issues = inside(issues, key, member, ExperimentalCapabilities, false);
        break;
      case "omitted":
        issues = nothing(issues, key, member);
        break;
    }
  }
  return refused || seen === 2 ? issues : missing(issues, value, { deviceArn: "a string", shots: "a number" });
}

function aTrueOrTrue(issues: Issues, key: string | number, member: unknown): Issues {
  return member === true || member === "true" ? issues : add(issues, key, 'true or "true"', member);
}

function aNumberOrString(issues: Issues, key: string | number, member: unknown): Issues {
  return Number.isFinite(member) || typeof member === "string" ? issues : add(issues, key, "a number or a string", member);
}

function OmittedCreateQuantumTaskRequest(value: Members): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "deviceArn":
      case "shots":
      case "clientToken":
      case "deviceParameters":
      case "outputS3Bucket":
      case "outputS3KeyPrefix":
      case "action":
      case "tags":
      case "jobToken":
      case "associations":
      case "experimentalCapabilities":
        issues = nothing(issues, key, member);
        break;
      case "omitted":
        if (member === null) break;
        seen++;
        issues = aTrueOrTrue(issues, key, member);
        break;
      case "reason":
        if (member === null) break;
        issues = aString(issues, key, member);
        break;
      case "originalSize":
        if (member === null) break;
        issues = aNumberOrString(issues, key, member);
        break;
    }
  }
  return seen === 1 ? issues : missing(issues, value, { omitted: 'true or "true"' });
}

function CreateQuantumTaskRequestOrOmitted(value: Members, refused: boolean): Issues {
  return value.omitted === true || value.omitted === "true"
    ? OmittedCreateQuantumTaskRequest(value)
    : CreateQuantumTaskRequest(value, refused);
}

function CreateQuantumTaskResponse(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "quantumTaskArn":
        seen++;
        issues = aString(issues, key, member);
        break;
      case "status":
        issues = aString(issues, key, member);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { quantumTaskArn: "a string" });
}

function GetDeviceRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "deviceArn":
        seen++;
        issues = aString(issues, key, member);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { deviceArn: "a string" });
}

function DeviceQueueInfo(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "queue":
      case "queueSize":
      case "queuePriority":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function GetDeviceResponse(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "deviceArn":
      case "deviceName":
      case "providerName":
      case "deviceType":
      case "deviceStatus":
        issues = aString(issues, key, member);
        break;
      case "deviceCapabilities":
        issues = aJsonDocument(issues, key, member);
        break;
      case "deviceQueueInfo":
        issues = insideEach(issues, key, member, DeviceQueueInfo);
        break;
    }
  }
  return issues;
}

function GetJobRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "jobArn":
        seen++;
        issues = aString(issues, key, member);
        break;
      case "additionalAttributeNames":
        issues = aStringOrStrings(issues, key, member);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { jobArn: "a string" });
}

function S3DataSource(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "s3Uri":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function DataSource(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "s3DataSource":
        issues = inside(issues, key, member, S3DataSource, false);
        break;
    }
  }
  return issues;
}

function InputFileConfig(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "channelName":
      case "contentType":
        issues = aString(issues, key, member);
        break;
      case "dataSource":
        issues = inside(issues, key, member, DataSource, false);
        break;
    }
  }
  return issues;
}

function JobOutputDataConfig(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "s3Path":
      case "kmsKeyId":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function JobStoppingCondition(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "maxRuntimeInSeconds":
        issues = aNumber(issues, key, member);
        break;
    }
  }
  return issues;
}

function JobCheckpointConfig(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "s3Uri":
      case "localPath":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function ScriptModeConfig(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "entryPoint":
      case "s3Uri":
      case "compressionType":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function ContainerImage(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "uri":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function AlgorithmSpecification(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "scriptModeConfig":
        issues = inside(issues, key, member, ScriptModeConfig, false);
        break;
      case "containerImage":
        issues = inside(issues, key, member, ContainerImage, false);
        break;
    }
  }
  return issues;
}

function InstanceConfig(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "instanceType":
        issues = aString(issues, key, member);
        break;
      case "instanceCount":
      case "volumeSizeInGb":
        issues = aNumber(issues, key, member);
        break;
    }
  }
  return issues;
}

function JobDevice(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "device":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function JobEventDetails(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "eventType":
      case "message":
        issues = aString(issues, key, member);
        break;
      case "timeOfEvent":
        issues = aTimestamp(issues, key, member);
        break;
    }
  }
  return issues;
}

function HybridJobQueueInfo(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "queue":
      case "position":
      case "message":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function GetJobResponse(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "jobArn":
      case "jobName":
      case "roleArn":
      case "status":
      case "failureReason":
        issues = aString(issues, key, member);
        break;
      case "hyperParameters":
      case "tags":
        issues = aStringMap(issues, key, member);
        break;
      case "inputDataConfig":
        issues = insideEach(issues, key, member, InputFileConfig);
        break;
      case "outputDataConfig":
        issues = inside(issues, key, member, JobOutputDataConfig, false);
        break;
      case "stoppingCondition":
        issues = inside(issues, key, member, JobStoppingCondition, false);
        break;
      case "checkpointConfig":
        issues = inside(issues, key, member, JobCheckpointConfig, false);
        break;
      case "algorithmSpecification":
        issues = inside(issues, key, member, AlgorithmSpecification, false);
        break;
      case "instanceConfig":
        issues = inside(issues, key, member, InstanceConfig, false);
        break;
      case "createdAt":
      case "startedAt":
      case "endedAt":
        issues = aTimestamp(issues, key, member);
        break;
      case "billableDuration":
        issues = aNumber(issues, key, member);
        break;
      case "deviceConfig":
        issues = inside(issues, key, member, JobDevice, false);
        break;
      case "events":
        issues = insideEach(issues, key, member, JobEventDetails);
        break;
      case "queueInfo":
        issues = inside(issues, key, member, HybridJobQueueInfo, false);
        break;
      case "associations":
        issues = insideEach(issues, key, member, Association);
        break;
    }
  }
  return issues;
}

function CancelJobRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "jobArn":
        seen++;
        issues = aString(issues, key, member);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { jobArn: "a string" });
}

function CancelJobResponse(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "jobArn":
      case "cancellationStatus":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function CancelQuantumTaskRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "quantumTaskArn":
        seen++;
        issues = aString(issues, key, member);
        break;
      case "clientToken":
        issues = aString(issues, key, member);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { quantumTaskArn: "a string" });
}

function CancelQuantumTaskResponse(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "quantumTaskArn":
      case "cancellationStatus":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function DeviceConfig(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "device":
        seen++;
        issues = aString(issues, key, member);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { device: "a string" });
}

function CreateJobRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "jobName":
      case "roleArn":
        if (member === null) break;
        seen++;
        issues = aString(issues, key, member);
        break;
      case "deviceConfig":
        if (member === null) break;
        seen++;
        issues = inside(issues, key, member, DeviceConfig, refused);
        break;
      case "clientToken":
        if (member === null) break;
        issues = aString(issues, key, member);
        break;
      case "algorithmSpecification":
        if (member === null) break;
        issues = inside(issues, key, member, AlgorithmSpecification, false);
        break;
      case "inputDataConfig":
        if (member === null) break;
        issues = insideEach(issues, key, member, InputFileConfig);
        break;
      case "outputDataConfig":
        if (member === null) break;
        issues = inside(issues, key, member, JobOutputDataConfig, false);
        break;
      case "checkpointConfig":
        if (member === null) break;
        issues = inside(issues, key, member, JobCheckpointConfig, false);
        break;
      case "stoppingCondition":
        if (member === null) break;
        issues = inside(issues, key, member, JobStoppingCondition, false);
        break;
      case "instanceConfig":
        if (member === null) break;
        issues = inside(issues, key, member, InstanceConfig, false);
        break;
      case "hyperParameters":
      case "tags":
        if (member === null) break;
        issues = aStringMap(issues, key, member);
        break;
      case "associations":
        if (member === null) break;
        issues = insideEach(issues, key, member, Association);
        break;
      case "omitted":
        issues = nothing(issues, key, member);
        break;
    }
  }
  return refused || seen === 3
    ? issues
    : missing(issues, value, { jobName: "a string", roleArn: "a string", deviceConfig: "an object" });
}

function OmittedCreateJobRequest(value: Members): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "jobName":
      case "roleArn":
      case "deviceConfig":
      case "clientToken":
      case "algorithmSpecification":
      case "inputDataConfig":
      case "outputDataConfig":
      case "checkpointConfig":
      case "stoppingCondition":
      case "instanceConfig":
      case "hyperParameters":
      case "tags":
      case "associations":
        issues = nothing(issues, key, member);
        break;
      case "omitted":
        if (member === null) break;
        seen++;
        issues = aTrueOrTrue(issues, key, member);
        break;
      case "reason":
        if (member === null) break;
        issues = aString(issues, key, member);
        break;
      case "originalSize":
        if (member === null) break;
        issues = aNumberOrString(issues, key, member);
        break;
    }
  }
  return seen === 1 ? issues : missing(issues, value, { omitted: 'true or "true"' });
}

function CreateJobRequestOrOmitted(value: Members, refused: boolean): Issues {
  return value.omitted === true || value.omitted === "true" ? OmittedCreateJobRequest(value) : CreateJobRequest(value, refused);
}

function TimePeriod(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "startAt":
      case "endAt":
        issues = aTimestamp(issues, key, member);
        break;
    }
  }
  return issues;
}

function CreateSpendingLimitRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "deviceArn":
        seen++;
        issues = aString(issues, key, member);
        break;
      case "clientToken":
      case "spendingLimit":
        issues = aString(issues, key, member);
        break;
      case "timePeriod":
        issues = inside(issues, key, member, TimePeriod, false);
        break;
      case "tags":
        issues = aStringMap(issues, key, member);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { deviceArn: "a string" });
}

function CreateSpendingLimitResponse(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "spendingLimitArn":
        seen++;
        issues = aString(issues, key, member);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { spendingLimitArn: "a string" });
}

function ListTagsForResourceRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "resourceArn":
        seen++;
        issues = aString(issues, key, member);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { resourceArn: "a string" });
}

function ListTagsForResourceResponse(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "tags":
        issues = aStringMap(issues, key, member);
        break;
    }
  }
  return issues;
}

function strings(issues: Issues, key: string | number, member: unknown): Issues {
  if (!Array.isArray(member)) return add(issues, key, "an array", member);
  let inner: Issues;
  for (let index = 0; index < member.length; index++) inner = aString(inner, index, member[index]);
  return inner === undefined ? issues : nest(issues, key, inner);
}

function SearchDevicesFilter(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "name":
        issues = aString(issues, key, member);
        break;
      case "values":
        issues = strings(issues, key, member);
        break;
    }
  }
  return issues;
}

function SearchDevicesRequest(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "filters":
        issues = insideEach(issues, key, member, SearchDevicesFilter);
        break;
      case "maxResults":
        issues = aNumber(issues, key, member);
        break;
      case "nextToken":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function DeviceSummary(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "deviceArn":
      case "deviceName":
      case "providerName":
      case "deviceType":
      case "deviceStatus":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function SearchDevicesResponse(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "devices":
        issues = insideEach(issues, key, member, DeviceSummary);
        break;
      case "nextToken":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function SearchJobsFilter(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "name":
      case "operator":
        issues = aString(issues, key, member);
        break;
      case "values":
        issues = strings(issues, key, member);
        break;
    }
  }
  return issues;
}

function SearchJobsRequest(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "filters":
        issues = insideEach(issues, key, member, SearchJobsFilter);
        break;
      case "maxResults":
        issues = aNumber(issues, key, member);
        break;
      case "nextToken":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function JobSummary(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "jobArn":
      case "jobName":
      case "status":
      case "device":
        issues = aString(issues, key, member);
        break;
      case "createdAt":
      case "startedAt":
      case "endedAt":
        issues = aTimestamp(issues, key, member);
        break;
      case "tags":
        issues = aStringMap(issues, key, member);
        break;
    }
  }
  return issues;
}

function SearchJobsResponse(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "jobs":
        issues = insideEach(issues, key, member, JobSummary);
        break;
      case "nextToken":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function QuantumTaskSummary(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "quantumTaskArn":
      case "status":
      case "deviceArn":
      case "outputS3Bucket":
      case "outputS3Directory":
        issues = aString(issues, key, member);
        break;
      case "shots":
        issues = aNumber(issues, key, member);
        break;
      case "createdAt":
      case "endedAt":
        issues = aTimestamp(issues, key, member);
        break;
      case "tags":
        issues = aStringMap(issues, key, member);
        break;
    }
  }
  return issues;
}

function SearchQuantumTasksResponse(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "quantumTasks":
        issues = insideEach(issues, key, member, QuantumTaskSummary);
        break;
      case "nextToken":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function SpendingLimitSummary(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "spendingLimitArn":
      case "deviceArn":
      case "spendingLimit":
      case "queuedSpend":
      case "totalSpend":
        issues = aString(issues, key, member);
        break;
      case "timePeriod":
        issues = inside(issues, key, member, TimePeriod, false);
        break;
      case "createdAt":
      case "updatedAt":
        issues = aTimestamp(issues, key, member);
        break;
      case "tags":
        issues = aStringMap(issues, key, member);
        break;
    }
  }
  return issues;
}

function SearchSpendingLimitsResponse(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "spendingLimits":
        issues = insideEach(issues, key, member, SpendingLimitSummary);
        break;
      case "nextToken":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function TagResourceRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "resourceArn":
        seen++;
        issues = aString(issues, key, member);
        break;
      case "tags":
        seen++;
        issues = aStringMap(issues, key, member);
        break;
    }
  }
  return refused || seen === 2
    ? issues
    : missing(issues, value, {
        resourceArn: "a string",
        tags: 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"',
      });
}

function UntagResourceRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "resourceArn":
        seen++;
        issues = aString(issues, key, member);
        break;
      case "tagKeys":
        seen++;
        issues = aStringOrStrings(issues, key, member);
        break;
    }
  }
  return refused || seen === 2
    ? issues
    : missing(issues, value, { resourceArn: "a string", tagKeys: "a string or an array of strings" });
}

function UpdateSpendingLimitRequest(value: Members, refused: boolean): Issues {
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "spendingLimitArn":
        seen++;
        issues = aString(issues, key, member);
        break;
      case "clientToken":
      case "spendingLimit":
        issues = aString(issues, key, member);
        break;
      case "timePeriod":
        issues = inside(issues, key, member, TimePeriod, false);
        break;
    }
  }
  return refused || seen === 1 ? issues : missing(issues, value, { spendingLimitArn: "a string" });
}

function SessionIssuer(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
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

function aStringOrBoolean(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "string" || typeof member === "boolean" ? issues : add(issues, key, "a string or a boolean", member);
}

function SessionAttributes(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
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

function aObject(issues: Issues, key: string | number, member: unknown): Issues {
  return isObject(member) ? issues : add(issues, key, "an object", member);
}

function WebIdFederationData(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "federatedProvider":
        issues = aString(issues, key, member);
        break;
      case "attributes":
        issues = aObject(issues, key, member);
        break;
    }
  }
  return issues;
}

function SessionContext(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "sessionIssuer":
        issues = inside(issues, key, member, SessionIssuer, false);
        break;
      case "attributes":
        issues = inside(issues, key, member, SessionAttributes, false);
        break;
      case "webIdFederationData":
        issues = inside(issues, key, member, WebIdFederationData, false);
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

function OnBehalfOf(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "userId":
      case "identityStoreArn":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function InScopeOf(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "sourceArn":
      case "sourceAccount":
      case "issuerType":
      case "credentialsIssuedTo":
      case "credentialsIssuedToVersion":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function InvokedByDelegate(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "accountId":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function UserIdentity(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
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
        issues = inside(issues, key, member, SessionContext, false);
        break;
      case "onBehalfOf":
        issues = inside(issues, key, member, OnBehalfOf, false);
        break;
      case "inScopeOf":
        issues = inside(issues, key, member, InScopeOf, false);
        break;
      case "invokedByDelegate":
        issues = inside(issues, key, member, InvokedByDelegate, false);
        break;
    }
  }
  return issues;
}

function aBoolean(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "boolean" ? issues : add(issues, key, "a boolean", member);
}

function TlsDetails(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
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

function aStringOrJsonObject(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "string" || isObject(member) ? issues : add(issues, key, "a string or an object", member);
}

function ResourceReference(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "ARN":
      case "ARNPrefix":
      case "accountId":
      case "type":
        issues = aString(issues, key, member);
        break;
    }
  }
  return issues;
}

function aJsonObject(issues: Issues, key: string | number, member: unknown): Issues {
  return isObject(member) ? issues : add(issues, key, "an object", member);
}

function Addendum(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "reason":
      case "originalRequestID":
      case "originalEventID":
        issues = aString(issues, key, member);
        break;
      case "updatedFields":
        issues = aStringOrStrings(issues, key, member);
        break;
    }
  }
  return issues;
}

function EventContext(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "requestContext":
      case "tagContext":
        issues = aObject(issues, key, member);
        break;
    }
  }
  return issues;
}

function EdgeDeviceDetails(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "type":
      case "snowJobId":
      case "deviceId":
      case "deviceID":
      case "deviceFamily":
        issues = aString(issues, key, member);
        break;
      case "attributes":
        issues = aObject(issues, key, member);
        break;
    }
  }
  return issues;
}

function ProgramSetValidationFailure(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "programIndex":
      case "inputsIndex":
        issues = aNumber(issues, key, member);
        break;
      case "errors":
        issues = strings(issues, key, member);
        break;
    }
  }
  return issues;
}

function ErrorElements(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null) continue;
    switch (key) {
      case "message":
      case "reason":
        issues = aString(issues, key, member);
        break;
      case "programSetValidationFailures":
        issues = insideEach(issues, key, member, ProgramSetValidationFailure);
        break;
    }
  }
  return issues;
}

/** How the two objects of a call are checked, and whether a successful call has them. */
interface Operation {
  readonly request: Check;
  readonly response: Check;
  readonly asks: boolean;
  readonly answers: boolean;
}

const GET_QUANTUM_TASK: Operation = {
  request: GetQuantumTaskRequest,
  response: GetQuantumTaskResponse,
  asks: true,
  answers: false,
};
const CREATE_QUANTUM_TASK: Operation = {
  request: CreateQuantumTaskRequestOrOmitted,
  response: CreateQuantumTaskResponse,
  asks: true,
  answers: true,
};
const GET_DEVICE: Operation = { request: GetDeviceRequest, response: GetDeviceResponse, asks: true, answers: false };
const GET_JOB: Operation = { request: GetJobRequest, response: GetJobResponse, asks: true, answers: false };
const CANCEL_JOB: Operation = { request: CancelJobRequest, response: CancelJobResponse, asks: true, answers: false };
const CANCEL_QUANTUM_TASK: Operation = {
  request: CancelQuantumTaskRequest,
  response: CancelQuantumTaskResponse,
  asks: true,
  answers: false,
};
const CREATE_JOB: Operation = { request: CreateJobRequestOrOmitted, response: CancelJobRequest, asks: true, answers: true };
const CREATE_SPENDING_LIMIT: Operation = {
  request: CreateSpendingLimitRequest,
  response: CreateSpendingLimitResponse,
  asks: true,
  answers: true,
};
const DELETE_SPENDING_LIMIT: Operation = { request: CreateSpendingLimitResponse, response: anything, asks: true, answers: false };
const LIST_TAGS_FOR_RESOURCE: Operation = {
  request: ListTagsForResourceRequest,
  response: ListTagsForResourceResponse,
  asks: true,
  answers: false,
};
const SEARCH_DEVICES: Operation = { request: SearchDevicesRequest, response: SearchDevicesResponse, asks: false, answers: false };
const SEARCH_JOBS: Operation = { request: SearchJobsRequest, response: SearchJobsResponse, asks: false, answers: false };
const SEARCH_QUANTUM_TASKS: Operation = {
  request: SearchJobsRequest,
  response: SearchQuantumTasksResponse,
  asks: false,
  answers: false,
};
const SEARCH_SPENDING_LIMITS: Operation = {
  request: SearchJobsRequest,
  response: SearchSpendingLimitsResponse,
  asks: false,
  answers: false,
};
const TAG_RESOURCE: Operation = { request: TagResourceRequest, response: anything, asks: true, answers: false };
const UNTAG_RESOURCE: Operation = { request: UntagResourceRequest, response: anything, asks: true, answers: false };
const UPDATE_SPENDING_LIMIT: Operation = { request: UpdateSpendingLimitRequest, response: anything, asks: true, answers: false };

const UNMODELLED: Operation = { request: anything, response: anything, asks: false, answers: false };

function operationOf(name: unknown): Operation {
  switch (name) {
    case "GetQuantumTask":
      return GET_QUANTUM_TASK;
    case "CreateQuantumTask":
      return CREATE_QUANTUM_TASK;
    case "GetDevice":
      return GET_DEVICE;
    case "GetJob":
      return GET_JOB;
    case "CancelJob":
      return CANCEL_JOB;
    case "CancelQuantumTask":
      return CANCEL_QUANTUM_TASK;
    case "CreateJob":
      return CREATE_JOB;
    case "CreateSpendingLimit":
      return CREATE_SPENDING_LIMIT;
    case "DeleteSpendingLimit":
      return DELETE_SPENDING_LIMIT;
    case "ListTagsForResource":
      return LIST_TAGS_FOR_RESOURCE;
    case "SearchDevices":
      return SEARCH_DEVICES;
    case "SearchJobs":
      return SEARCH_JOBS;
    case "SearchQuantumTasks":
      return SEARCH_QUANTUM_TASKS;
    case "SearchSpendingLimits":
      return SEARCH_SPENDING_LIMITS;
    case "TagResource":
      return TAG_RESOURCE;
    case "UntagResource":
      return UNTAG_RESOURCE;
    case "UpdateSpendingLimit":
      return UPDATE_SPENDING_LIMIT;
  }
  return UNMODELLED;
}

/**
 * Returns the issues of a Braket record: of its fields, and of the request and response of its operation, if one is modelled.
 * A record of another kind than a call gives a `NotACall`, whatever its name is.
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
    // An errorCode that is null is not the same as none.
    if (member === undefined || (member === null && key !== "errorCode")) continue;
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
        issues = inside(issues, key, member, UserIdentity, false);
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
        issues = inside(issues, key, member, TlsDetails, false);
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
        if (typeof member !== "string" || member === "") issues = add(issues, key, ERROR_CODE, member, ERROR_CODE_FIX);
        break;
      case "errorMessage":
      case "apiVersion":
      case "sharedEventID":
      case "annotation":
      case "vpcEndpointId":
      case "vpcEndpointAccountId":
        issues = aString(issues, key, member);
        break;
      case "additionalEventData":
        issues = aStringOrJsonObject(issues, key, member);
        break;
      case "resources":
        issues = insideEach(issues, key, member, ResourceReference);
        break;
      case "serviceEventDetails":
        issues = aJsonObject(issues, key, member);
        break;
      case "addendum":
        issues = inside(issues, key, member, Addendum, false);
        break;
      case "sessionCredentialFromConsole":
        issues = aStringOrBoolean(issues, key, member);
        break;
      case "eventContext":
        issues = inside(issues, key, member, EventContext, false);
        break;
      case "edgeDeviceDetails":
        issues = inside(issues, key, member, EdgeDeviceDetails, false);
        break;
    }
  }
  const operation = notACall === undefined ? operationOf(name) : UNMODELLED;
  const modelled = operation !== UNMODELLED;
  if (seen !== 7)
    issues = missing(issues, value, {
      eventVersion: "a string",
      eventTime: "a string",
      awsRegion: "a string",
      eventID: "a string",
      userIdentity: "an object",
      eventName: "a string",
      eventSource: "a string",
    });
  const refused = code !== undefined && code !== null && code !== "";
  if (request !== undefined) issues = inside(issues, "requestParameters", request, operation.request, refused);
  else if (operation.asks && !refused) issues = add(issues, "requestParameters", SUCCEEDED, value.requestParameters);
  if (response !== undefined)
    issues = inside(issues, "responseElements", response, refused && modelled ? ErrorElements : operation.response, false);
  else if (operation.answers && !refused) issues = add(issues, "responseElements", SUCCEEDED, value.responseElements);
  return notACall === undefined ? issues : new NotACall(notACall, issues);
}

/** Returns the issues of a record about Braket that is no call. Its request and response may be any objects. */
export function validateOtherRecord(record: object): Issues {
  const found = validateRecord(record);
  return found instanceof NotACall ? found.issues : found;
}

const ERROR_CODE = "a string that is not empty, or no errorCode";
const ERROR_CODE_FIX =
  ": remove it where the call succeeded. Table exports (Athena, CloudTrail Lake) write null for what is absent: read their rows with recordOfRow";
const SUCCEEDED = "an object, for the call succeeded";
