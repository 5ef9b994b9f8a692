import * as z from "zod";
import { openEnum, optional, StringMap, shape, Timestamp } from "./vocabulary.js";

/** The members that several operations share, worded once. */
export const text = {
  deviceArn: "The ARN of the device, as the caller spelled it; upper and lower case matter.",
  quantumTaskArn: "The ARN of the quantum task; may be percent-encoded, for it travels in the URL's path.",
  jobArn: "The ARN of the hybrid job; may be percent-encoded, for it travels in the URL's path.",
  spendingLimitArn: "The ARN of the spending limit; may be percent-encoded, for it travels in the URL's path.",
  resourceArn:
    "The ARN of the quantum task, hybrid job or spending limit; may be percent-encoded, for it travels in the URL's path.",
  clientToken: "The token that makes a repeated request take effect once; SDKs send a UUID.",
  tags: "The tags of the resource.",
  associations: "The resources associated with the run, such as a reservation; at most one.",
  nextToken: "The token of the next page of results.",
  maxResults: "The largest number of results to return in a page, 1 to 100.",
} as const;

export const AssociationType = openEnum("AssociationType", "The kinds of association.", ["RESERVATION_TIME_WINDOW_ARN"]);
export const CancellationStatus = openEnum("CancellationStatus", "How far a cancellation has come.", ["CANCELLING", "CANCELLED"]);
export const CompressionType = openEnum("CompressionType", "How an algorithm's script is compressed.", ["NONE", "GZIP"]);
export const DeviceStatus = openEnum("DeviceStatus", "Whether a device takes work.", ["ONLINE", "OFFLINE", "RETIRED"]);
export const DeviceType = openEnum("DeviceType", "Whether a device is a quantum processor or a simulator.", ["QPU", "SIMULATOR"]);
export const ExperimentalCapabilitiesEnablementType = openEnum(
  "ExperimentalCapabilitiesEnablementType",
  "Which experimental capabilities are enabled.",
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
export const JobPrimaryStatus = openEnum("JobPrimaryStatus", "How far a hybrid job has come.", [
  "QUEUED",
  "RUNNING",
  "COMPLETED",
  "FAILED",
  "CANCELLING",
  "CANCELLED",
]);
export const QuantumTaskStatus = openEnum("QuantumTaskStatus", "How far a quantum task has come.", [
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
  type: optional(AssociationType, "The kind of association.", "code"),
});

export const ExperimentalCapabilities = shape("ExperimentalCapabilities", "The experimental capabilities of a quantum task.", {
  enabled: optional(ExperimentalCapabilitiesEnablementType, "The choice of experimental capabilities.", "code"),
});

export const TimePeriod = shape("TimePeriod", "The time during which a spending limit holds.", {
  startAt: optional(Timestamp, "The time at which the limit begins to hold.", "time"),
  endAt: optional(Timestamp, "The time at which the limit ends.", "time"),
});

export const ScriptModeConfig = shape("ScriptModeConfig", "The script that a hybrid job runs.", {
  entryPoint: optional(z.string(), "The module or function at which the script starts.", "names"),
  s3Uri: optional(z.string(), "The S3 URI of the script, or of the archive that holds it.", "names"),
  compressionType: optional(CompressionType, "The compression of the archive.", "code"),
});

export const ContainerImage = shape("ContainerImage", "The container in which a hybrid job runs.", {
  uri: optional(
    z.string(),
    "The URI of the image in Amazon ECR; its first label is the account that owns the registry.",
    "names",
  ),
});

export const AlgorithmSpecification = shape("AlgorithmSpecification", "What a hybrid job runs, and in which container.", {
  scriptModeConfig: optional(ScriptModeConfig, "The script that runs."),
  containerImage: optional(ContainerImage, "The container in which it runs."),
});

export const S3DataSource = shape("S3DataSource", "Data that is kept in S3.", {
  s3Uri: optional(z.string(), "The S3 URI, or the prefix, of the data.", "names"),
});

export const DataSource = shape("DataSource", "Where the input data of a hybrid job is kept.", {
  s3DataSource: optional(S3DataSource, "The place in S3."),
});

export const InputFileConfig = shape("InputFileConfig", "One channel of input data of a hybrid job.", {
  channelName: optional(z.string(), "The name under which the job finds the data.", "names"),
  contentType: optional(z.string(), "The media type of the data.", "names"),
  dataSource: optional(DataSource, "The place of the data."),
});

export const JobOutputDataConfig = shape("JobOutputDataConfig", "Where a hybrid job writes its results.", {
  s3Path: optional(z.string(), "The S3 URI under which the results are written.", "names"),
  kmsKeyId: optional(z.string(), "The KMS key that encrypts the results: id, ARN or alias.", "names"),
});

export const JobCheckpointConfig = shape("JobCheckpointConfig", "Where a hybrid job writes its checkpoints.", {
  s3Uri: optional(z.string(), "The S3 URI under which checkpoints are written.", "names"),
  localPath: optional(z.string(), "The path inside the container at which the job writes checkpoints.", "names"),
});

export const JobStoppingCondition = shape("JobStoppingCondition", "When a hybrid job is stopped.", {
  maxRuntimeInSeconds: optional(z.number(), "The longest time that the job may run, in seconds, 432000 at most.", "quantity"),
});

export const InstanceConfig = shape("InstanceConfig", "The instances on which a hybrid job runs.", {
  instanceType: optional(InstanceType, "The instance type.", "instance"),
  instanceCount: optional(z.number(), "The number of instances, 1 where it is not given.", "quantity"),
  volumeSizeInGb: optional(z.number(), "The size of the storage volume, in GB.", "quantity"),
});

/** The members by which all four Search operations filter. */
export const filterMembers = {
  name: optional(z.string(), "The name of the attribute by which to filter.", "members"),
  values: optional(z.array(z.string()), "The values to compare with, 1 to 10 of them.", "names"),
};

/** A filter with the comparisons that its operation knows; that of SearchDevices knows none. */
export function searchFilter<const N extends string, const V extends readonly string[]>(name: N, what: string, operators: V) {
  return shape(name, `A condition by which ${what} are filtered.`, {
    ...filterMembers,
    operator: optional(
      openEnum(`${name}Operator`, `The comparisons by which ${what} are filtered.`, operators),
      "The comparison.",
      "code",
    ),
  });
}

/** What GetQuantumTask and SearchQuantumTasks both tell of a quantum task. */
export const quantumTaskMembers = {
  quantumTaskArn: optional(z.string(), text.quantumTaskArn, "arn"),
  status: optional(QuantumTaskStatus, "The status of the task.", "code"),
  deviceArn: optional(z.string(), text.deviceArn, "arn"),
  shots: optional(z.number(), "The number of times that the program runs.", "quantity"),
  outputS3Bucket: optional(z.string(), "The name of the S3 bucket for the results.", "names"),
  outputS3Directory: optional(z.string(), "The directory of the results in that bucket.", "names"),
  createdAt: optional(Timestamp, "The time at which the task was created.", "time"),
  endedAt: optional(Timestamp, "The time at which the task ended.", "time"),
  tags: optional(StringMap, text.tags, "tags"),
};
