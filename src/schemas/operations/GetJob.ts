import * as z from "zod/v4";
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
  "The optional attributes of a hybrid job.",
  ["QueueInfo"],
);

const JobEventType = openEnum("JobEventType", "The types of event in the life of a hybrid job.", [
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

const JobEventDetails = shape("JobEventDetails", "One event in the life of a hybrid job.", {
  eventType: optional(JobEventType, "The type of the event.", "code"),
  timeOfEvent: optional(Timestamp, "The time of the event, UTC unless it has a time zone.", "time"),
  message: optional(z.string(), "The text about the event.", "texts"),
});

const HybridJobQueueInfo = shape("HybridJobQueueInfo", "The place of a hybrid job in its queue.", {
  queue: optional(QueueName, "The queue.", "code"),
  position: optional(z.string(), "The position in the queue, as text.", "quantity"),
  message: optional(z.string(), "The reason for which there is no position.", "texts"),
});

/** The shape of `DeviceConfig` in a response, where no member is required. */
const JobDevice = shape("JobDevice", "The device that a hybrid job uses, in a response.", {
  device: optional(
    z.string(),
    "The ARN of the device, or `local:provider/name` for a simulator inside the job's container.",
    "arn",
  ),
});

export const GetJob = operation("GetJob", {
  asked: "Somebody read a hybrid job.",
  request: {
    jobArn: required(z.string(), text.jobArn, "arn"),
    additionalAttributeNames: optional(queryList(HybridJobAdditionalAttributeName), "The optional attributes to return.", "code"),
  },
  response: {
    jobArn: optional(z.string(), text.jobArn, "arn"),
    jobName: optional(z.string(), "The name of the job.", "names"),
    roleArn: optional(z.string(), "The ARN of the IAM role whose permissions the job's script has.", "arn"),
    status: optional(JobPrimaryStatus, "The status of the job.", "code"),
    failureReason: optional(z.string(), "The reason of the failure.", "texts"),
    hyperParameters: optional(StringMap, "The parameters of the script, as text.", "hyperParameters"),
    inputDataConfig: optional(z.array(InputFileConfig), "The channels of input data."),
    outputDataConfig: optional(JobOutputDataConfig, "The location of the results."),
    stoppingCondition: optional(JobStoppingCondition, "The limit on the run time."),
    checkpointConfig: optional(JobCheckpointConfig, "The location of the checkpoints."),
    algorithmSpecification: optional(AlgorithmSpecification, "The script and its container."),
    instanceConfig: optional(InstanceConfig, "The instances on which the job runs."),
    createdAt: optional(Timestamp, "The time at which the job was created, UTC unless it has a time zone.", "time"),
    startedAt: optional(Timestamp, "The time at which the job started to run, UTC unless it has a time zone.", "time"),
    endedAt: optional(Timestamp, "The time at which the job ended, UTC unless it has a time zone.", "time"),
    billableDuration: optional(
      z.number(),
      "The billable time; its unit is uncertain, as the API model does not state it.",
      "quantity",
    ),
    deviceConfig: optional(JobDevice, "The device that the job uses."),
    events: optional(z.array(JobEventDetails), "The latest events of the job, at most 20."),
    tags: optional(StringMap, text.tags, "tags"),
    queueInfo: optional(HybridJobQueueInfo, "The place of the job in its queue."),
    associations: optional(z.array(Association), text.associations),
  },
});
