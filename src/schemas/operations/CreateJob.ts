import * as z from "zod/v4";
import {
  AlgorithmSpecification,
  Association,
  InputFileConfig,
  InstanceConfig,
  JobCheckpointConfig,
  JobOutputDataConfig,
  JobStoppingCondition,
  text,
} from "../shapes.js";
import { absent, operation, optional, required, StringMap, shape } from "../vocabulary.js";

/** Its member is required, because it says which device the job uses. `JobDevice` is the same shape in responses, without that. */
const DeviceConfig = shape("DeviceConfig", "The device that a hybrid job uses.", {
  device: required(
    z.string(),
    "The ARN of the device, or `local:provider/name` for a simulator inside the job's container.",
    "arn",
  ),
});

export const CreateJob = operation("CreateJob", {
  asked: "Somebody started a hybrid job: a script that runs on instances with a role of the account and uses a device.",
  large: true,
  request: {
    jobName: required(z.string(), "The name of the hybrid job; until early 2024, the ARN of the job ended with it.", "names"),
    roleArn: required(z.string(), "The ARN of the IAM role whose permissions the job's script has.", "arn"),
    deviceConfig: required(DeviceConfig, "The device that the job uses."),
    clientToken: optional(z.string(), text.clientToken, "tokens"),
    algorithmSpecification: optional(AlgorithmSpecification, "The script and its container."),
    inputDataConfig: optional(z.array(InputFileConfig), "The channels of input data, 20 at most."),
    outputDataConfig: optional(JobOutputDataConfig, "The location of the results."),
    checkpointConfig: optional(JobCheckpointConfig, "The location of the checkpoints."),
    stoppingCondition: optional(JobStoppingCondition, "The limit on the run time."),
    instanceConfig: optional(InstanceConfig, "The instances on which the job runs."),
    hyperParameters: optional(StringMap, "The parameters of the script, as text.", "hyperParameters"),
    tags: optional(StringMap, text.tags, "tags"),
    associations: optional(z.array(Association), text.associations),
    omitted: absent("The member is absent, because the request was not omitted."),
  },
  response: {
    jobArn: required(z.string(), "The ARN of the new hybrid job.", "arn"),
  },
});
