import * as z from "zod/v4";
import { openEnum, optional, StringMap, shape, Timestamp } from "./vocabulary.js";

/** The descriptions of members that several operations have. */
export const text = {
  deviceArn: "The ARN of the device as the caller spelled it; it is case sensitive.",
  quantumTaskArn: "The ARN of the quantum task; it may be percent-encoded, because it is part of the URL path.",
  jobArn: "The ARN of the hybrid job; it may be percent-encoded, because it is part of the URL path.",
  spendingLimitArn: "The ARN of the spending limit; it may be percent-encoded, because it is part of the URL path.",
  resourceArn:
    "The ARN of the quantum task, hybrid job or spending limit; it may be percent-encoded, because it is part of the URL path.",
  clientToken: "The idempotency token of the request; SDKs send a UUID.",
  tags: "The tags of the resource.",
  associations: "The associated resources, at most one, such as a reservation.",
  nextToken: "The token of the next page of results.",
  maxResults: "The maximum number of results in a page, 1 to 100.",
} as const;

export const AssociationType = openEnum("AssociationType", "The types of association.", ["RESERVATION_TIME_WINDOW_ARN"]);
export const CancellationStatus = openEnum("CancellationStatus", "The statuses of a cancellation.", ["CANCELLING", "CANCELLED"]);
export const CompressionType = openEnum("CompressionType", "The compression types of a script.", ["NONE", "GZIP"]);
export const DeviceStatus = openEnum("DeviceStatus", "The statuses of a device.", ["ONLINE", "OFFLINE", "RETIRED"]);
export const DeviceType = openEnum("DeviceType", "The types of device: quantum processor or simulator.", ["QPU", "SIMULATOR"]);
export const ExperimentalCapabilitiesEnablementType = openEnum(
  "ExperimentalCapabilitiesEnablementType",
  "The choices of experimental capabilities.",
  ["ALL", "NONE"],
);
export const InstanceType = openEnum("InstanceType", "The instance types on which hybrid jobs run.", [
  "ml.t3.large",
  "ml.t3.xlarge",
  "ml.t3.2xlarge",
  "ml.m4.xlarge",
  "ml.m4.2xlarge",
  "ml.m4.4xlarge",
  "ml.m4.10xlarge",
  "ml.m4.16xlarge",
  "ml.m5.large",
  "ml.m5.xlarge",
  "ml.m5.2xlarge",
  "ml.m5.4xlarge",
  "ml.m5.12xlarge",
  "ml.m5.24xlarge",
  "ml.c4.xlarge",
  "ml.c4.2xlarge",
  "ml.c4.4xlarge",
  "ml.c4.8xlarge",
  "ml.c5.xlarge",
  "ml.c5.2xlarge",
  "ml.c5.4xlarge",
  "ml.c5.9xlarge",
  "ml.c5.18xlarge",
  "ml.c5n.xlarge",
  "ml.c5n.2xlarge",
  "ml.c5n.4xlarge",
  "ml.c5n.9xlarge",
  "ml.c5n.18xlarge",
  "ml.p2.xlarge",
  "ml.p2.8xlarge",
  "ml.p2.16xlarge",
  "ml.p3.2xlarge",
  "ml.p3.8xlarge",
  "ml.p3.16xlarge",
  "ml.p3dn.24xlarge",
  "ml.p4d.24xlarge",
  "ml.g4dn.xlarge",
  "ml.g4dn.2xlarge",
  "ml.g4dn.4xlarge",
  "ml.g4dn.8xlarge",
  "ml.g4dn.12xlarge",
  "ml.g4dn.16xlarge",
  "ml.g6.xlarge",
  "ml.g6.2xlarge",
  "ml.g6.4xlarge",
  "ml.g6.8xlarge",
  "ml.g6.12xlarge",
  "ml.g6.16xlarge",
  "ml.g6.24xlarge",
  "ml.g6.48xlarge",
  "ml.g6e.xlarge",
  "ml.g6e.2xlarge",
  "ml.g6e.4xlarge",
  "ml.g6e.8xlarge",
  "ml.g6e.12xlarge",
  "ml.g6e.16xlarge",
  "ml.g6e.24xlarge",
  "ml.g6e.48xlarge",
]);
export const JobPrimaryStatus = openEnum("JobPrimaryStatus", "The statuses of a hybrid job.", [
  "QUEUED",
  "RUNNING",
  "COMPLETED",
  "FAILED",
  "CANCELLING",
  "CANCELLED",
]);
export const QuantumTaskStatus = openEnum("QuantumTaskStatus", "The statuses of a quantum task.", [
  "CREATED",
  "QUEUED",
  "RUNNING",
  "COMPLETED",
  "FAILED",
  "CANCELLING",
  "CANCELLED",
]);
export const QueueName = openEnum("QueueName", "The queues of a device.", ["QUANTUM_TASKS_QUEUE", "JOBS_QUEUE"]);
export const QueuePriority = openEnum("QueuePriority", "The priorities within a queue.", ["Normal", "Priority"]);

export const Association = shape("Association", "A resource associated with a quantum task or a hybrid job.", {
  arn: optional(z.string(), "The ARN of the associated resource, such as a Braket Direct reservation.", "arn"),
  type: optional(AssociationType, "The type of association.", "code"),
});

export const ExperimentalCapabilities = shape("ExperimentalCapabilities", "The experimental capabilities of a quantum task.", {
  enabled: optional(ExperimentalCapabilitiesEnablementType, "The experimental capabilities that are enabled.", "code"),
});

export const TimePeriod = shape("TimePeriod", "The time period of a spending limit.", {
  startAt: optional(Timestamp, "The time at which the limit starts, UTC unless it has a time zone.", "time"),
  endAt: optional(Timestamp, "The time at which the limit ends, UTC unless it has a time zone.", "time"),
});

export const ScriptModeConfig = shape("ScriptModeConfig", "The script that a hybrid job runs.", {
  entryPoint: optional(z.string(), "The module or function with which the script starts.", "names"),
  s3Uri: optional(z.string(), "The S3 URI of the script, or of the archive that contains it.", "names"),
  compressionType: optional(CompressionType, "The compression of the archive.", "code"),
});

export const ContainerImage = shape("ContainerImage", "The container in which a hybrid job runs.", {
  uri: optional(z.string(), "The URI of the image in Amazon ECR; it begins with the account that owns the registry.", "names"),
});

export const AlgorithmSpecification = shape("AlgorithmSpecification", "The script that a hybrid job runs, and its container.", {
  scriptModeConfig: optional(ScriptModeConfig, "The script."),
  containerImage: optional(ContainerImage, "The container in which the script runs."),
});

export const S3DataSource = shape("S3DataSource", "Input data in S3.", {
  s3Uri: optional(z.string(), "The S3 URI of the data, or its prefix.", "names"),
});

export const DataSource = shape("DataSource", "The location of the input data of a hybrid job.", {
  s3DataSource: optional(S3DataSource, "The location in S3."),
});

export const InputFileConfig = shape("InputFileConfig", "One channel of input data of a hybrid job.", {
  channelName: optional(z.string(), "The name by which the job finds the data.", "names"),
  contentType: optional(z.string(), "The media type of the data.", "names"),
  dataSource: optional(DataSource, "The location of the data."),
});

export const JobOutputDataConfig = shape("JobOutputDataConfig", "The location of the results of a hybrid job.", {
  s3Path: optional(z.string(), "The S3 URI under which the results are written.", "names"),
  kmsKeyId: optional(z.string(), "The id, ARN or alias of the KMS key that encrypts the results.", "names"),
});

export const JobCheckpointConfig = shape("JobCheckpointConfig", "The location of the checkpoints of a hybrid job.", {
  s3Uri: optional(z.string(), "The S3 URI under which the checkpoints are written.", "names"),
  localPath: optional(z.string(), "The path inside the container at which the job writes checkpoints.", "names"),
});

export const JobStoppingCondition = shape("JobStoppingCondition", "The conditions that stop a hybrid job.", {
  maxRuntimeInSeconds: optional(z.number(), "The longest run time in seconds, at most 432,000.", "quantity"),
});

export const InstanceConfig = shape("InstanceConfig", "The instances on which a hybrid job runs.", {
  instanceType: optional(InstanceType, "The instance type.", "instance"),
  instanceCount: optional(z.number(), "The number of instances; 1 if it is absent.", "quantity"),
  volumeSizeInGb: optional(z.number(), "The size of the storage volume in GB.", "quantity"),
});

/** The members that the filters of all four Search operations have. */
export const filterMembers = {
  name: optional(z.string(), "The name of the attribute to compare.", "members"),
  values: optional(z.array(z.string()), "The values to compare with, 1 to 10.", "names"),
};

/** Returns the shape of a filter with the comparisons of its operation. The filter of SearchDevices has none. */
export function searchFilter<const N extends string, const V extends readonly string[]>(name: N, what: string, operators: V) {
  return shape(name, `A condition that filters ${what}.`, {
    ...filterMembers,
    operator: optional(openEnum(`${name}Operator`, `The comparisons that filter ${what}.`, operators), "The comparison.", "code"),
  });
}

/** The members of a quantum task in the responses of GetQuantumTask and SearchQuantumTasks. */
export const quantumTaskMembers = {
  quantumTaskArn: optional(z.string(), text.quantumTaskArn, "arn"),
  status: optional(QuantumTaskStatus, "The status of the task.", "code"),
  deviceArn: optional(z.string(), text.deviceArn, "arn"),
  shots: optional(z.number(), "The number of times that the program runs.", "quantity"),
  outputS3Bucket: optional(z.string(), "The name of the S3 bucket for the results.", "names"),
  outputS3Directory: optional(z.string(), "The directory of the results in that bucket.", "names"),
  createdAt: optional(Timestamp, "The time at which the task was created, UTC unless it has a time zone.", "time"),
  endedAt: optional(Timestamp, "The time at which the task ended, UTC unless it has a time zone.", "time"),
  tags: optional(StringMap, text.tags, "tags"),
};
