import * as z from "zod";
import {
  AlgorithmSpecification,
  Association,
  InputFileConfig,
  InstanceConfig,
  JobCheckpointConfig,
  JobOutputDataConfig,
  JobPrimaryStatus,
  JobStoppingCondition,
  QueueName,
  text,
} from "../shapes.js";
import { openEnum, operation, optional, queryList, required, StringMap, shape, Timestamp } from "../vocabulary.js";

const HybridJobAdditionalAttributeName = openEnum(
  "HybridJobAdditionalAttributeName",
  "The attributes of a hybrid job that are returned on demand.",
  ["QueueInfo"],
);

const JobEventType = openEnum("JobEventType", "The happenings in a hybrid job's life.", [
  "WAITING_FOR_PRIORITY",
  "QUEUED_FOR_EXECUTION",
  "STARTING_INSTANCE",
  "DOWNLOADING_DATA",
  "RUNNING",
  "DEPRIORITIZED_DUE_TO_INACTIVITY",
  "UPLOADING_RESULTS",
  "COMPLETED",
  "FAILED",
  "MAX_RUNTIME_EXCEEDED",
  "CANCELLED",
]);

const JobEventDetails = shape("JobEventDetails", "One happening in a hybrid job's life.", {
  eventType: optional(JobEventType, "The kind of happening.", "code"),
  timeOfEvent: optional(Timestamp, "The time of the happening.", "time"),
  message: optional(z.string(), "The text about it.", "texts"),
});

const HybridJobQueueInfo = shape("HybridJobQueueInfo", "The place of a hybrid job in its queue.", {
  queue: optional(QueueName, "The queue.", "code"),
  position: optional(z.string(), "The position in the queue, as text.", "quantity"),
  message: optional(z.string(), "The text about the position, where there is none.", "texts"),
});

/** An answer may lack anything, so this is not CreateJob's DeviceConfig. */
const JobDevice = shape("JobDevice", "The device that a hybrid job uses, as an answer tells it.", {
  device: optional(
    z.string(),
    "The ARN of the device, or `local:provider/name` for a simulator inside the job's container.",
    "arn",
  ),
});

export const GetJob = operation("GetJob", {
  asked: "Somebody looked at a hybrid job.",
  request: {
    jobArn: required(z.string(), text.jobArn, "arn"),
    additionalAttributeNames: optional(
      queryList(HybridJobAdditionalAttributeName),
      "The attributes to return in addition.",
      "code",
    ),
  },
  response: {
    jobArn: optional(z.string(), text.jobArn, "arn"),
    jobName: optional(z.string(), "The name of the job.", "names"),
    roleArn: optional(z.string(), "The ARN of the IAM role with whose rights the job runs.", "arn"),
    status: optional(JobPrimaryStatus, "The status of the job.", "code"),
    failureReason: optional(z.string(), "The reason for which the job failed.", "texts"),
    hyperParameters: optional(StringMap, "The parameters handed to the script, as text.", "hyperParameters"),
    inputDataConfig: optional(z.array(InputFileConfig), "The channels of input data."),
    outputDataConfig: optional(JobOutputDataConfig, "The place of the results."),
    stoppingCondition: optional(JobStoppingCondition, "The limit on the run time."),
    checkpointConfig: optional(JobCheckpointConfig, "The place of the checkpoints."),
    algorithmSpecification: optional(AlgorithmSpecification, "The script that runs, and its container."),
    instanceConfig: optional(InstanceConfig, "The instances on which the job runs."),
    createdAt: optional(Timestamp, "The time at which the job was created.", "time"),
    startedAt: optional(Timestamp, "The time at which the job began to run.", "time"),
    endedAt: optional(Timestamp, "The time at which the job ended.", "time"),
    billableDuration: optional(z.number(), "The time that is charged; the API model names no unit.", "quantity"),
    deviceConfig: optional(JobDevice, "The device that the job uses."),
    events: optional(z.array(JobEventDetails), "The last happenings in the job's life, 20 at most."),
    tags: optional(StringMap, text.tags, "tags"),
    queueInfo: optional(HybridJobQueueInfo, "The place of the job in its queue."),
    associations: optional(z.array(Association), text.associations),
  },
});
