// Written by `npm run generate` from src/schemas/. Do not edit.

import type { BraketEventName } from "../event.js";
import { add, expected, type Issues, missing, nest } from "../issue.js";

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const CANCEL_JOB_REQUEST_REQUIRED = { jobArn: "a string" };

function CancelJobRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "jobArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, CANCEL_JOB_REQUEST_REQUIRED);
  return issues;
}

function CancelJobResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "jobArn":
      case "cancellationStatus":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

const CANCEL_QUANTUM_TASK_REQUEST_REQUIRED = { quantumTaskArn: "a string" };

function CancelQuantumTaskRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "quantumTaskArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "clientToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, CANCEL_QUANTUM_TASK_REQUEST_REQUIRED);
  return issues;
}

function CancelQuantumTaskResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "quantumTaskArn":
      case "cancellationStatus":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

const DEVICE_CONFIG_REQUIRED = { device: "a string" };

function DeviceConfig(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "device":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, DEVICE_CONFIG_REQUIRED);
  return issues;
}

function ScriptModeConfig(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "entryPoint":
      case "s3Uri":
      case "compressionType":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function ContainerImage(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "uri":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function AlgorithmSpecification(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "scriptModeConfig":
        if (member === undefined || member === null) break;
        inner = ScriptModeConfig(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "containerImage":
        if (member === undefined || member === null) break;
        inner = ContainerImage(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function S3DataSource(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "s3Uri":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function DataSource(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "s3DataSource":
        if (member === undefined || member === null) break;
        inner = S3DataSource(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function InputFileConfig(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "channelName":
      case "contentType":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "dataSource":
        if (member === undefined || member === null) break;
        inner = DataSource(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function listOfInputFileConfig(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = InputFileConfig(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function JobOutputDataConfig(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "s3Path":
      case "kmsKeyId":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function JobCheckpointConfig(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "s3Uri":
      case "localPath":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function JobStoppingCondition(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "maxRuntimeInSeconds":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
    }
  }
  return issues;
}

function InstanceConfig(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "instanceType":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "instanceCount":
      case "volumeSizeInGb":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
    }
  }
  return issues;
}

function isObjectOfString(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (key !== "__proto__" && !(typeof value[key] === "string")) return false;
  }
  return true;
}

function Association(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "arn":
      case "type":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function listOfAssociation(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = Association(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

const CREATE_JOB_REQUEST_REQUIRED = { jobName: "a string", roleArn: "a string", deviceConfig: "an object" };

function CreateJobRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "jobName":
      case "roleArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "deviceConfig":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        inner = DeviceConfig(member, refused);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "clientToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "algorithmSpecification":
        if (member === undefined || member === null) break;
        inner = AlgorithmSpecification(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "inputDataConfig":
        if (member === undefined || member === null) break;
        inner = listOfInputFileConfig(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "outputDataConfig":
        if (member === undefined || member === null) break;
        inner = JobOutputDataConfig(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "checkpointConfig":
        if (member === undefined || member === null) break;
        inner = JobCheckpointConfig(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "stoppingCondition":
        if (member === undefined || member === null) break;
        inner = JobStoppingCondition(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "instanceConfig":
        if (member === undefined || member === null) break;
        inner = InstanceConfig(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "hyperParameters":
      case "tags":
        if (member === undefined || member === null) break;
        if (!(isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"))
          issues = add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
        break;
      case "associations":
        if (member === undefined || member === null) break;
        inner = listOfAssociation(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "omitted":
        if (member !== undefined) issues = add(issues, key, "nothing", member);
        break;
    }
  }
  if (seen !== 3 && !refused) issues = missing(issues, value, CREATE_JOB_REQUEST_REQUIRED);
  return issues;
}

const OMITTED_CREATE_JOB_REQUEST_REQUIRED = { omitted: 'true or "true"' };

function OmittedCreateJobRequest(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
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
        if (member !== undefined) issues = add(issues, key, "nothing", member);
        break;
      case "omitted":
        seen++;
        if (!(member === true || member === "true")) issues = add(issues, key, 'true or "true"', member);
        break;
      case "reason":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "originalSize":
        if (member === undefined || member === null) break;
        if (!(Number.isFinite(member) || typeof member === "string")) issues = add(issues, key, "a number or a string", member);
        break;
    }
  }
  if (seen !== 1) issues = missing(issues, value, OMITTED_CREATE_JOB_REQUEST_REQUIRED);
  return issues;
}

function CreateJobRequestOrOmitted(value: unknown, refused: boolean): Issues {
  return isOmitted(value) ? OmittedCreateJobRequest(value) : CreateJobRequest(value, refused);
}

function isOmitted(value: unknown): boolean {
  return isObject(value) && (value.omitted === true || value.omitted === "true");
}

const CREATE_JOB_RESPONSE_REQUIRED = { jobArn: "a string" };

function CreateJobResponse(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "jobArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, CREATE_JOB_RESPONSE_REQUIRED);
  return issues;
}

function ExperimentalCapabilities(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "enabled":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

const CREATE_QUANTUM_TASK_REQUEST_REQUIRED = { deviceArn: "a string", shots: "a number" };

function CreateQuantumTaskRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "deviceArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "shots":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
      case "clientToken":
      case "outputS3Bucket":
      case "outputS3KeyPrefix":
      case "jobToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "deviceParameters":
      case "action":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string" || isObject(member))) issues = add(issues, key, "a string or an object", member);
        break;
      case "tags":
        if (member === undefined || member === null) break;
        if (!(isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"))
          issues = add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
        break;
      case "associations":
        if (member === undefined || member === null) break;
        inner = listOfAssociation(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "experimentalCapabilities":
        if (member === undefined || member === null) break;
        inner = ExperimentalCapabilities(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "omitted":
        if (member !== undefined) issues = add(issues, key, "nothing", member);
        break;
    }
  }
  if (seen !== 2 && !refused) issues = missing(issues, value, CREATE_QUANTUM_TASK_REQUEST_REQUIRED);
  return issues;
}

const OMITTED_CREATE_QUANTUM_TASK_REQUEST_REQUIRED = { omitted: 'true or "true"' };

function OmittedCreateQuantumTaskRequest(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
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
        if (member !== undefined) issues = add(issues, key, "nothing", member);
        break;
      case "omitted":
        seen++;
        if (!(member === true || member === "true")) issues = add(issues, key, 'true or "true"', member);
        break;
      case "reason":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "originalSize":
        if (member === undefined || member === null) break;
        if (!(Number.isFinite(member) || typeof member === "string")) issues = add(issues, key, "a number or a string", member);
        break;
    }
  }
  if (seen !== 1) issues = missing(issues, value, OMITTED_CREATE_QUANTUM_TASK_REQUEST_REQUIRED);
  return issues;
}

function CreateQuantumTaskRequestOrOmitted(value: unknown, refused: boolean): Issues {
  return isOmitted(value) ? OmittedCreateQuantumTaskRequest(value) : CreateQuantumTaskRequest(value, refused);
}

const CREATE_QUANTUM_TASK_RESPONSE_REQUIRED = { quantumTaskArn: "a string" };

function CreateQuantumTaskResponse(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "quantumTaskArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "status":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, CREATE_QUANTUM_TASK_RESPONSE_REQUIRED);
  return issues;
}

function TimePeriod(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "startAt":
      case "endAt":
        if (member === undefined || member === null) break;
        if (!(Number.isFinite(member) || typeof member === "string")) issues = add(issues, key, "a number or a string", member);
        break;
    }
  }
  return issues;
}

const CREATE_SPENDING_LIMIT_REQUEST_REQUIRED = { deviceArn: "a string" };

function CreateSpendingLimitRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "deviceArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "clientToken":
      case "spendingLimit":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "timePeriod":
        if (member === undefined || member === null) break;
        inner = TimePeriod(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "tags":
        if (member === undefined || member === null) break;
        if (!(isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"))
          issues = add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, CREATE_SPENDING_LIMIT_REQUEST_REQUIRED);
  return issues;
}

const CREATE_SPENDING_LIMIT_RESPONSE_REQUIRED = { spendingLimitArn: "a string" };

function CreateSpendingLimitResponse(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "spendingLimitArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, CREATE_SPENDING_LIMIT_RESPONSE_REQUIRED);
  return issues;
}

const DELETE_SPENDING_LIMIT_REQUEST_REQUIRED = { spendingLimitArn: "a string" };

function DeleteSpendingLimitRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "spendingLimitArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, DELETE_SPENDING_LIMIT_REQUEST_REQUIRED);
  return issues;
}

function DeleteSpendingLimitResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  return undefined;
}

const GET_DEVICE_REQUEST_REQUIRED = { deviceArn: "a string" };

function GetDeviceRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "deviceArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, GET_DEVICE_REQUEST_REQUIRED);
  return issues;
}

function DeviceQueueInfo(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "queue":
      case "queueSize":
      case "queuePriority":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function listOfDeviceQueueInfo(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = DeviceQueueInfo(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function GetDeviceResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "deviceArn":
      case "deviceName":
      case "providerName":
      case "deviceType":
      case "deviceStatus":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "deviceCapabilities":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string" || isObject(member))) issues = add(issues, key, "a string or an object", member);
        break;
      case "deviceQueueInfo":
        if (member === undefined || member === null) break;
        inner = listOfDeviceQueueInfo(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function isArrayOfString(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) {
    if (!(typeof item === "string")) return false;
  }
  return true;
}

const GET_JOB_REQUEST_REQUIRED = { jobArn: "a string" };

function GetJobRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "jobArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "additionalAttributeNames":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string" || isArrayOfString(member)))
          issues = add(issues, key, "a string or an array of strings", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, GET_JOB_REQUEST_REQUIRED);
  return issues;
}

function JobDevice(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "device":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function JobEventDetails(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "eventType":
      case "message":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "timeOfEvent":
        if (member === undefined || member === null) break;
        if (!(Number.isFinite(member) || typeof member === "string")) issues = add(issues, key, "a number or a string", member);
        break;
    }
  }
  return issues;
}

function listOfJobEventDetails(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = JobEventDetails(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function HybridJobQueueInfo(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "queue":
      case "position":
      case "message":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function GetJobResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "jobArn":
      case "jobName":
      case "roleArn":
      case "status":
      case "failureReason":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "hyperParameters":
      case "tags":
        if (member === undefined || member === null) break;
        if (!(isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"))
          issues = add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
        break;
      case "inputDataConfig":
        if (member === undefined || member === null) break;
        inner = listOfInputFileConfig(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "outputDataConfig":
        if (member === undefined || member === null) break;
        inner = JobOutputDataConfig(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "stoppingCondition":
        if (member === undefined || member === null) break;
        inner = JobStoppingCondition(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "checkpointConfig":
        if (member === undefined || member === null) break;
        inner = JobCheckpointConfig(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "algorithmSpecification":
        if (member === undefined || member === null) break;
        inner = AlgorithmSpecification(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "instanceConfig":
        if (member === undefined || member === null) break;
        inner = InstanceConfig(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "createdAt":
      case "startedAt":
      case "endedAt":
        if (member === undefined || member === null) break;
        if (!(Number.isFinite(member) || typeof member === "string")) issues = add(issues, key, "a number or a string", member);
        break;
      case "billableDuration":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
      case "deviceConfig":
        if (member === undefined || member === null) break;
        inner = JobDevice(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "events":
        if (member === undefined || member === null) break;
        inner = listOfJobEventDetails(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "queueInfo":
        if (member === undefined || member === null) break;
        inner = HybridJobQueueInfo(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "associations":
        if (member === undefined || member === null) break;
        inner = listOfAssociation(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

const GET_QUANTUM_TASK_REQUEST_REQUIRED = { quantumTaskArn: "a string" };

function GetQuantumTaskRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "quantumTaskArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "additionalAttributeNames":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string" || isArrayOfString(member)))
          issues = add(issues, key, "a string or an array of strings", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, GET_QUANTUM_TASK_REQUEST_REQUIRED);
  return issues;
}

function QuantumTaskQueueInfo(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "queue":
      case "position":
      case "queuePriority":
      case "message":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function ActionMetadata(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "actionType":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "programCount":
      case "executableCount":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
    }
  }
  return issues;
}

function GetQuantumTaskResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "quantumTaskArn":
      case "status":
      case "deviceArn":
      case "outputS3Bucket":
      case "outputS3Directory":
      case "failureReason":
      case "jobArn":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "shots":
      case "numSuccessfulShots":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
      case "createdAt":
      case "endedAt":
        if (member === undefined || member === null) break;
        if (!(Number.isFinite(member) || typeof member === "string")) issues = add(issues, key, "a number or a string", member);
        break;
      case "tags":
        if (member === undefined || member === null) break;
        if (!(isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"))
          issues = add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
        break;
      case "deviceParameters":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string" || isObject(member))) issues = add(issues, key, "a string or an object", member);
        break;
      case "queueInfo":
        if (member === undefined || member === null) break;
        inner = QuantumTaskQueueInfo(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "associations":
        if (member === undefined || member === null) break;
        inner = listOfAssociation(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "actionMetadata":
        if (member === undefined || member === null) break;
        inner = ActionMetadata(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "experimentalCapabilities":
        if (member === undefined || member === null) break;
        inner = ExperimentalCapabilities(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

const LIST_TAGS_FOR_RESOURCE_REQUEST_REQUIRED = { resourceArn: "a string" };

function ListTagsForResourceRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "resourceArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, LIST_TAGS_FOR_RESOURCE_REQUEST_REQUIRED);
  return issues;
}

function ListTagsForResourceResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "tags":
        if (member === undefined || member === null) break;
        if (!(isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"))
          issues = add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
        break;
    }
  }
  return issues;
}

function listOfString(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = typeof value[index] === "string" ? undefined : expected("a string", value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function SearchDevicesFilter(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "name":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "values":
        if (member === undefined || member === null) break;
        inner = listOfString(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function listOfSearchDevicesFilter(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = SearchDevicesFilter(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function SearchDevicesRequest(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "filters":
        if (member === undefined || member === null) break;
        inner = listOfSearchDevicesFilter(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "maxResults":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
      case "nextToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function DeviceSummary(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "deviceArn":
      case "deviceName":
      case "providerName":
      case "deviceType":
      case "deviceStatus":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function listOfDeviceSummary(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = DeviceSummary(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function SearchDevicesResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "devices":
        if (member === undefined || member === null) break;
        inner = listOfDeviceSummary(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "nextToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function SearchJobsFilter(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "name":
      case "operator":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "values":
        if (member === undefined || member === null) break;
        inner = listOfString(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function listOfSearchJobsFilter(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = SearchJobsFilter(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function SearchJobsRequest(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "filters":
        if (member === undefined || member === null) break;
        inner = listOfSearchJobsFilter(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "maxResults":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
      case "nextToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function JobSummary(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "jobArn":
      case "jobName":
      case "status":
      case "device":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "createdAt":
      case "startedAt":
      case "endedAt":
        if (member === undefined || member === null) break;
        if (!(Number.isFinite(member) || typeof member === "string")) issues = add(issues, key, "a number or a string", member);
        break;
      case "tags":
        if (member === undefined || member === null) break;
        if (!(isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"))
          issues = add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
        break;
    }
  }
  return issues;
}

function listOfJobSummary(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = JobSummary(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function SearchJobsResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "jobs":
        if (member === undefined || member === null) break;
        inner = listOfJobSummary(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "nextToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function SearchQuantumTasksFilter(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "name":
      case "operator":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "values":
        if (member === undefined || member === null) break;
        inner = listOfString(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function listOfSearchQuantumTasksFilter(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = SearchQuantumTasksFilter(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function SearchQuantumTasksRequest(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "filters":
        if (member === undefined || member === null) break;
        inner = listOfSearchQuantumTasksFilter(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "maxResults":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
      case "nextToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function QuantumTaskSummary(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "quantumTaskArn":
      case "status":
      case "deviceArn":
      case "outputS3Bucket":
      case "outputS3Directory":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "shots":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
      case "createdAt":
      case "endedAt":
        if (member === undefined || member === null) break;
        if (!(Number.isFinite(member) || typeof member === "string")) issues = add(issues, key, "a number or a string", member);
        break;
      case "tags":
        if (member === undefined || member === null) break;
        if (!(isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"))
          issues = add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
        break;
    }
  }
  return issues;
}

function listOfQuantumTaskSummary(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = QuantumTaskSummary(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function SearchQuantumTasksResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "quantumTasks":
        if (member === undefined || member === null) break;
        inner = listOfQuantumTaskSummary(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "nextToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function SearchSpendingLimitsFilter(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "name":
      case "operator":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "values":
        if (member === undefined || member === null) break;
        inner = listOfString(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function listOfSearchSpendingLimitsFilter(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = SearchSpendingLimitsFilter(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function SearchSpendingLimitsRequest(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "filters":
        if (member === undefined || member === null) break;
        inner = listOfSearchSpendingLimitsFilter(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "maxResults":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
      case "nextToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function SpendingLimitSummary(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "spendingLimitArn":
      case "deviceArn":
      case "spendingLimit":
      case "queuedSpend":
      case "totalSpend":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "timePeriod":
        if (member === undefined || member === null) break;
        inner = TimePeriod(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "createdAt":
      case "updatedAt":
        if (member === undefined || member === null) break;
        if (!(Number.isFinite(member) || typeof member === "string")) issues = add(issues, key, "a number or a string", member);
        break;
      case "tags":
        if (member === undefined || member === null) break;
        if (!(isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"))
          issues = add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
        break;
    }
  }
  return issues;
}

function listOfSpendingLimitSummary(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = SpendingLimitSummary(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function SearchSpendingLimitsResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "spendingLimits":
        if (member === undefined || member === null) break;
        inner = listOfSpendingLimitSummary(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "nextToken":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

const TAG_RESOURCE_REQUEST_REQUIRED = {
  resourceArn: "a string",
  tags: 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"',
};

function TagResourceRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "resourceArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "tags":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(isObjectOfString(member) || member === "HIDDEN_DUE_TO_SECURITY_REASONS"))
          issues = add(issues, key, 'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"', member);
        break;
    }
  }
  if (seen !== 2 && !refused) issues = missing(issues, value, TAG_RESOURCE_REQUEST_REQUIRED);
  return issues;
}

function TagResourceResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  return undefined;
}

const UNTAG_RESOURCE_REQUEST_REQUIRED = { resourceArn: "a string", tagKeys: "a string or an array of strings" };

function UntagResourceRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "resourceArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "tagKeys":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string" || isArrayOfString(member)))
          issues = add(issues, key, "a string or an array of strings", member);
        break;
    }
  }
  if (seen !== 2 && !refused) issues = missing(issues, value, UNTAG_RESOURCE_REQUEST_REQUIRED);
  return issues;
}

function UntagResourceResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  return undefined;
}

const UPDATE_SPENDING_LIMIT_REQUEST_REQUIRED = { spendingLimitArn: "a string" };

function UpdateSpendingLimitRequest(value: unknown, refused: boolean): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "spendingLimitArn":
        seen++;
        if (refused && (member === undefined || member === null)) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "clientToken":
      case "spendingLimit":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "timePeriod":
        if (member === undefined || member === null) break;
        inner = TimePeriod(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  if (seen !== 1 && !refused) issues = missing(issues, value, UPDATE_SPENDING_LIMIT_REQUEST_REQUIRED);
  return issues;
}

function UpdateSpendingLimitResponse(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  return undefined;
}

function ProgramSetValidationFailure(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "programIndex":
      case "inputsIndex":
        if (member === undefined || member === null) break;
        if (!Number.isFinite(member)) issues = add(issues, key, "a number", member);
        break;
      case "errors":
        if (member === undefined || member === null) break;
        inner = listOfString(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function listOfProgramSetValidationFailure(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = ProgramSetValidationFailure(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function ErrorElements(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "message":
      case "reason":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "programSetValidationFailures":
        if (member === undefined || member === null) break;
        inner = listOfProgramSetValidationFailure(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function SessionIssuer(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "type":
      case "principalId":
      case "arn":
      case "accountId":
      case "userName":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function SessionAttributes(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "creationDate":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "mfaAuthenticated":
      case "sessionCredentialFromConsole":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string" || typeof member === "boolean"))
          issues = add(issues, key, "a string or a boolean", member);
        break;
    }
  }
  return issues;
}

function WebIdFederationData(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "federatedProvider":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "attributes":
        if (member === undefined || member === null) break;
        if (!isObject(member)) issues = add(issues, key, "an object", member);
        break;
    }
  }
  return issues;
}

function SessionContext(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "sessionIssuer":
        if (member === undefined || member === null) break;
        inner = SessionIssuer(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "attributes":
        if (member === undefined || member === null) break;
        inner = SessionAttributes(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "webIdFederationData":
        if (member === undefined || member === null) break;
        inner = WebIdFederationData(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "sourceIdentity":
      case "ec2RoleDelivery":
      case "ec2IssuedInVpc":
      case "signInSessionArn":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "assumedRoot":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string" || typeof member === "boolean"))
          issues = add(issues, key, "a string or a boolean", member);
        break;
    }
  }
  return issues;
}

function OnBehalfOf(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "userId":
      case "identityStoreArn":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function InScopeOf(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "sourceArn":
      case "sourceAccount":
      case "issuerType":
      case "credentialsIssuedTo":
      case "credentialsIssuedToVersion":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function InvokedByDelegate(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "accountId":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function UserIdentity(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  let inner: Issues;
  for (const key in value) {
    const member = value[key];
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
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "sessionContext":
        if (member === undefined || member === null) break;
        inner = SessionContext(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "onBehalfOf":
        if (member === undefined || member === null) break;
        inner = OnBehalfOf(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "inScopeOf":
        if (member === undefined || member === null) break;
        inner = InScopeOf(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "invokedByDelegate":
        if (member === undefined || member === null) break;
        inner = InvokedByDelegate(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  return issues;
}

function ResourceReference(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "ARN":
      case "ARNPrefix":
      case "accountId":
      case "type":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

function listOfResourceReference(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    const inner = ResourceReference(value[index]);
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}

function Addendum(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "reason":
      case "originalRequestID":
      case "originalEventID":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "updatedFields":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string" || isArrayOfString(member)))
          issues = add(issues, key, "a string or an array of strings", member);
        break;
    }
  }
  return issues;
}

function EventContext(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "requestContext":
      case "tagContext":
        if (member === undefined || member === null) break;
        if (!isObject(member)) issues = add(issues, key, "an object", member);
        break;
    }
  }
  return issues;
}

function EdgeDeviceDetails(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "type":
      case "snowJobId":
      case "deviceId":
      case "deviceID":
      case "deviceFamily":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "attributes":
        if (member === undefined || member === null) break;
        if (!isObject(member)) issues = add(issues, key, "an object", member);
        break;
    }
  }
  return issues;
}

function TlsDetails(value: unknown): Issues {
  if (!isObject(value)) return expected("an object", value);
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    switch (key) {
      case "tlsVersion":
      case "cipherSuite":
      case "clientProvidedHostHeader":
      case "keyExchange":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
    }
  }
  return issues;
}

const RECORD_REQUIRED = {
  eventVersion: "a string",
  eventTime: "a string",
  awsRegion: "a string",
  eventID: "a string",
  userIdentity: "an object",
  eventName: "a string",
  eventSource: "a string",
};

/** Checks a Braket record: the fields of every record, and the request and response of its operation, if one is known. */
export function validateRecord(record: object, operation: OperationValidator | undefined): Issues {
  let issues: Issues;
  let inner: Issues;
  let seen = 0;
  let asked = false;
  let answered = false;
  const members = record as Members;
  const code = members.errorCode;
  const refused = code !== undefined && code !== null && code !== "";
  for (const key in members) {
    const member = members[key];
    switch (key) {
      case "eventName":
      case "eventSource":
        seen++;
        if (typeof member !== "string") issues = add(issues, key, "a string", member);
        break;
      case "errorCode":
        if (member !== undefined && (typeof member !== "string" || member === "")) issues = add(issues, key, ERROR_CODE, member);
        break;
      case "requestParameters":
        if (member === undefined || member === null) break;
        asked = true;
        inner = operation === undefined ? opaque(member) : operation.request(member, refused);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "responseElements":
        if (member === undefined || member === null) break;
        answered = true;
        inner = operation === undefined ? opaque(member) : refused ? ErrorElements(member) : operation.response(member, false);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "eventVersion":
      case "eventTime":
      case "awsRegion":
      case "eventID":
        seen++;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "userIdentity":
        seen++;
        inner = UserIdentity(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "sourceIPAddress":
      case "userAgent":
      case "errorMessage":
      case "requestID":
      case "eventType":
      case "apiVersion":
      case "recipientAccountId":
      case "sharedEventID":
      case "annotation":
      case "vpcEndpointId":
      case "vpcEndpointAccountId":
      case "eventCategory":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string")) issues = add(issues, key, "a string", member);
        break;
      case "additionalEventData":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string" || isObject(member))) issues = add(issues, key, "a string or an object", member);
        break;
      case "managementEvent":
      case "readOnly":
        if (member === undefined || member === null) break;
        if (!(typeof member === "boolean")) issues = add(issues, key, "a boolean", member);
        break;
      case "resources":
        if (member === undefined || member === null) break;
        inner = listOfResourceReference(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "serviceEventDetails":
        if (member === undefined || member === null) break;
        if (!isObject(member)) issues = add(issues, key, "an object", member);
        break;
      case "addendum":
        if (member === undefined || member === null) break;
        inner = Addendum(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "sessionCredentialFromConsole":
        if (member === undefined || member === null) break;
        if (!(typeof member === "string" || typeof member === "boolean"))
          issues = add(issues, key, "a string or a boolean", member);
        break;
      case "eventContext":
        if (member === undefined || member === null) break;
        inner = EventContext(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "edgeDeviceDetails":
        if (member === undefined || member === null) break;
        inner = EdgeDeviceDetails(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "tlsDetails":
        if (member === undefined || member === null) break;
        inner = TlsDetails(member);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
    }
  }
  if (seen !== 7) issues = missing(issues, record, RECORD_REQUIRED);
  if (operation !== undefined && !refused) {
    if (operation.requestRequired && !asked)
      issues = add(issues, "requestParameters", "an object, for the call succeeded", members.requestParameters);
    if (operation.responseRequired && !answered)
      issues = add(issues, "responseElements", "an object, for the call succeeded", members.responseElements);
  }
  return issues;
}

const ERROR_CODE = "a text that is not empty, or no errorCode at all: remove it where the call succeeded";

function opaque(value: unknown): Issues {
  return isObject(value) ? undefined : expected("an object", value);
}

/** How the two objects of a call are checked, and whether a successful call has them. */
export interface OperationValidator {
  readonly request: (value: unknown, refused: boolean) => Issues;
  readonly requestRequired: boolean;
  readonly response: (value: unknown, refused: boolean) => Issues;
  readonly responseRequired: boolean;
}

/** How the request and the response of each operation are checked. */
export const operationValidators: ReadonlyMap<string, OperationValidator> = /* @__PURE__ */ new Map<
  BraketEventName,
  OperationValidator
>([
  ["CancelJob", { request: CancelJobRequest, requestRequired: true, response: CancelJobResponse, responseRequired: false }],
  [
    "CancelQuantumTask",
    { request: CancelQuantumTaskRequest, requestRequired: true, response: CancelQuantumTaskResponse, responseRequired: false },
  ],
  [
    "CreateJob",
    { request: CreateJobRequestOrOmitted, requestRequired: true, response: CreateJobResponse, responseRequired: true },
  ],
  [
    "CreateQuantumTask",
    {
      request: CreateQuantumTaskRequestOrOmitted,
      requestRequired: true,
      response: CreateQuantumTaskResponse,
      responseRequired: true,
    },
  ],
  [
    "CreateSpendingLimit",
    { request: CreateSpendingLimitRequest, requestRequired: true, response: CreateSpendingLimitResponse, responseRequired: true },
  ],
  [
    "DeleteSpendingLimit",
    {
      request: DeleteSpendingLimitRequest,
      requestRequired: true,
      response: DeleteSpendingLimitResponse,
      responseRequired: false,
    },
  ],
  ["GetDevice", { request: GetDeviceRequest, requestRequired: true, response: GetDeviceResponse, responseRequired: false }],
  ["GetJob", { request: GetJobRequest, requestRequired: true, response: GetJobResponse, responseRequired: false }],
  [
    "GetQuantumTask",
    { request: GetQuantumTaskRequest, requestRequired: true, response: GetQuantumTaskResponse, responseRequired: false },
  ],
  [
    "ListTagsForResource",
    {
      request: ListTagsForResourceRequest,
      requestRequired: true,
      response: ListTagsForResourceResponse,
      responseRequired: false,
    },
  ],
  [
    "SearchDevices",
    { request: SearchDevicesRequest, requestRequired: false, response: SearchDevicesResponse, responseRequired: false },
  ],
  ["SearchJobs", { request: SearchJobsRequest, requestRequired: false, response: SearchJobsResponse, responseRequired: false }],
  [
    "SearchQuantumTasks",
    { request: SearchQuantumTasksRequest, requestRequired: false, response: SearchQuantumTasksResponse, responseRequired: false },
  ],
  [
    "SearchSpendingLimits",
    {
      request: SearchSpendingLimitsRequest,
      requestRequired: false,
      response: SearchSpendingLimitsResponse,
      responseRequired: false,
    },
  ],
  ["TagResource", { request: TagResourceRequest, requestRequired: true, response: TagResourceResponse, responseRequired: false }],
  [
    "UntagResource",
    { request: UntagResourceRequest, requestRequired: true, response: UntagResourceResponse, responseRequired: false },
  ],
  [
    "UpdateSpendingLimit",
    {
      request: UpdateSpendingLimitRequest,
      requestRequired: true,
      response: UpdateSpendingLimitResponse,
      responseRequired: false,
    },
  ],
]);
