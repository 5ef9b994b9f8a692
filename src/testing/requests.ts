import { HIDDEN } from "../facts/hidden.js";
import { ACCOUNT } from "./account.js";
import { deviceParametersOf, programOf } from "./program.js";
import type { Random } from "./random.js";

export const TAGS: readonly [Record<string, string>, ...Record<string, string>[]] = [
  { project: "bell" },
  { project: "vqe", "cost-center": "example" },
  { owner: "platform", stage: "test", team: "quantum" },
];

/** Returns the members with the given probability, or else none. */
export const maybe = <T>(random: Random, probability: number, members: T) => (random.chance(probability) ? members : {});

const reservation = (region: string, random: Random) =>
  random.chance(0.05)
    ? {
        associations: [
          { arn: `arn:aws:braket:${region}:${ACCOUNT}:reservation/${random.uuid()}`, type: "RESERVATION_TIME_WINDOW_ARN" },
        ],
      }
    : {};

/** Returns a request of `CreateQuantumTask`. */
export function quantumTask(deviceArn: string, region: string, random: Random) {
  return {
    clientToken: random.uuid(),
    deviceArn,
    ...maybe(random, 0.7, { deviceParameters: deviceParametersOf(random) }),
    shots: random.pick([100, 1000, 10000, 10, 0]),
    outputS3Bucket: `amazon-braket-${region}-${ACCOUNT}`,
    outputS3KeyPrefix: "tasks",
    ...random.weighted<object>([
      [{ action: programOf(random) }, 85],
      [{}, 10],
      [{ action: HIDDEN }, 5],
    ]),
    ...maybe(random, 0.3, { tags: random.chance(0.1) ? HIDDEN : random.pick(TAGS) }),
    ...maybe(random, 0.1, { jobToken: "EXAMPLE-job-token" }),
    ...reservation(region, random),
    ...maybe(random, 0.05, { experimentalCapabilities: { enabled: "ALL" } }),
  };
}

/** Returns a request of `CreateJob`. */
export function job(device: string, region: string, random: Random) {
  const jobName = `vqe-${random.hex(6)}`;
  const place = `s3://amazon-braket-${region}-${ACCOUNT}/jobs/${jobName}`;
  return {
    clientToken: random.uuid(),
    jobName,
    roleArn: `arn:aws:iam::${ACCOUNT}:role/service-role/AmazonBraketJobsExecutionRole`,
    algorithmSpecification: {
      scriptModeConfig: { entryPoint: "main:run", s3Uri: `${place}/script/source.tar.gz`, compressionType: "GZIP" },
      ...maybe(random, 0.7, {
        containerImage: { uri: `${ACCOUNT}.dkr.ecr.${region}.amazonaws.com/amazon-braket-base-jobs:latest` },
      }),
    },
    inputDataConfig: random.chance(0.5)
      ? [{ channelName: "input", contentType: "text/csv", dataSource: { s3DataSource: { s3Uri: `${place}/data/input.csv` } } }]
      : [],
    instanceConfig: { instanceType: random.pick(["ml.m5.large", "ml.g4dn.xlarge"]), volumeSizeInGb: 30, instanceCount: 1 },
    outputDataConfig: { s3Path: `${place}/data` },
    ...maybe(random, 0.8, { checkpointConfig: { localPath: "/opt/jobs/checkpoints", s3Uri: `${place}/checkpoints` } }),
    deviceConfig: { device },
    ...maybe(random, 0.8, { hyperParameters: { n_iterations: "40", stepsize: "0.1" } }),
    stoppingCondition: { maxRuntimeInSeconds: 3600 },
    tags: random.chance(0.5) ? random.pick(TAGS) : {},
    ...reservation(region, random),
  };
}

/** Returns what CloudTrail writes in place of a request over 100 KB, in one of two spellings. */
export function omitted(random: Random) {
  const reason = "requestParameters too large";
  return random.chance(0.5)
    ? { reason, omitted: "true", originalSize: "149893" }
    : { omitted: true, reason, originalSize: 149893 };
}
