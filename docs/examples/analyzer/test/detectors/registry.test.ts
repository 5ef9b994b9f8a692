import { readdirSync, readFileSync } from "node:fs";
import { exampleEvent, exampleOtherEvent, exampleRecords } from "braket-cloudtrail/testing";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type DetectorId, detectors, type Log, type Settings } from "../../src/detectors/index.js";
import {
  asking,
  at,
  event,
  FOREIGN,
  HIDDEN,
  limitDeleted,
  limitSet,
  limitUpdated,
  logOf,
  omitted,
  refused,
  taskMade,
} from "../support/logs.js";

interface Cases {
  /** Logs in which the detector finds something, and only with certainty. */
  readonly finds: readonly Log[];
  /** Logs in which it finds nothing. */
  readonly quiet: readonly Log[];
  /** Logs for which it says `unknown`, and nothing else. */
  readonly unknown: readonly Log[];
  readonly settings?: Partial<Settings>;
}

const job = (requestParameters: Readonly<Record<string, unknown>>) => logOf([asking("CreateJob", requestParameters)]);
const script = (scriptModeConfig: object) => job({ algorithmSpecification: { scriptModeConfig } });
const image = (uri: string) => job({ algorithmSpecification: { containerImage: { uri } } });
const burst = (count: number, more: object = {}) =>
  Array.from({ length: count }, () => refused("ValidationException", undefined, { ...more }));
const usual = logOf([event("CreateJob"), event("GetDevice")]);
const large = logOf([omitted("CreateJob")]);
const someoneElse = { type: "AWSAccount", principalId: "AIDAI44QH8DHBEXAMPLE", accountId: FOREIGN };

/** Each detector: where it finds something, where it finds nothing, and where it must say that it does not know. */
const cases: Readonly<Record<DetectorId, Cases>> = {
  "limit-change": {
    finds: [
      logOf([limitSet("10:00:00"), limitDeleted("11:00:00")]),
      logOf([limitSet("10:00:00"), limitUpdated("11:00:00", "100.00")]),
      logOf([limitDeleted("11:00:00")]),
    ],
    quiet: [usual, logOf([event("DeleteSpendingLimit", {}, "failed"), event("SearchSpendingLimits")])],
    unknown: [logOf([limitUpdated("11:00:00", "100.00")])],
  },
  "task-without-limit": {
    finds: [logOf([taskMade("11:30:00"), limitSet("10:00:00"), limitDeleted("11:00:00")])],
    quiet: [logOf([limitSet("10:00:00"), taskMade("10:30:00"), limitDeleted("11:00:00")]), usual],
    unknown: [
      logOf([taskMade("11:30:00")]),
      logOf([limitDeleted("11:00:00"), taskMade("11:30:00")]),
      logOf([omitted("CreateQuantumTask")]),
    ],
  },
  "job-role": {
    finds: [
      job({ roleArn: "arn:aws:iam::111122223333:role/Admin" }),
      job({ roleArn: `arn:aws:iam::${FOREIGN}:role/service-role/AmazonBraketJobsExecutionRole` }),
    ],
    quiet: [usual],
    unknown: [large, job({ roleArn: HIDDEN }), logOf([event("CreateJob", { recipientAccountId: undefined })])],
  },
  "job-image": {
    finds: [image(`${FOREIGN}.dkr.ecr.eu-north-1.amazonaws.com/miner:1`)],
    quiet: [usual, image("292282985366.dkr.ecr.eu-north-1.amazonaws.com/amazon-braket-base-jobs:latest")],
    unknown: [large, image(HIDDEN), image("docker.io/library/python:3")],
  },
  "job-places": {
    finds: [
      script({ s3Uri: "s3://drop-zone/script.tar.gz" }),
      script({ s3Uri: `s3://amazon-braket-eu-north-1-${FOREIGN}/script.tar.gz` }),
      job({ outputDataConfig: { s3Path: "s3://drop-zone" } }),
    ],
    quiet: [usual],
    unknown: [large, script({ s3Uri: HIDDEN }), job({ outputDataConfig: { s3Path: "foobar" } })],
  },
  "job-size": {
    finds: [
      job({ instanceConfig: { instanceType: "ml.p3.2xlarge" }, stoppingCondition: { maxRuntimeInSeconds: 60 } }),
      job({ stoppingCondition: undefined }),
      job({ instanceConfig: { instanceCount: 50 } }),
    ],
    quiet: [usual],
    unknown: [large, job({ instanceConfig: { instanceType: "ml.m5.xlarge" } })],
    // Made-up prices.
    settings: { rates: { currency: "USD", instanceMinute: { "ml.m5.large": 0.1, "ml.p3.2xlarge": 1 }, volumeGbMonth: 0.1 } },
  },
  "first-use": {
    finds: [
      logOf([event("CreateJob", { awsRegion: "us-east-1" })]),
      logOf([taskMade("10:00:00", { deviceArn: "arn:aws:braket:eu-north-1::device/qpu/iqm/Emerald" })]),
    ],
    quiet: [usual, logOf([event("GetDevice", { awsRegion: "us-east-1" })])],
    unknown: [large, logOf([taskMade("10:00:00", { deviceArn: HIDDEN })])],
    settings: {
      known: new Set(["111122223333 region eu-north-1", "111122223333 device arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet"]),
    },
  },
  "other-account": {
    finds: [
      logOf([event("GetQuantumTask", { userIdentity: someoneElse })]),
      logOf([exampleEvent("GetDevice", { caller: "anonymous" })]),
      logOf([exampleEvent("GetDevice", { caller: "delegate" })]),
      logOf([asking("GetJob", { jobArn: `arn:aws:braket:eu-north-1:${FOREIGN}:job/1` })]),
    ],
    quiet: [usual, logOf([exampleEvent("GetDevice", { caller: "service" })])],
    unknown: [
      logOf([exampleEvent("GetDevice", { caller: "unknown" })]),
      logOf([event("GetDevice", { recipientAccountId: undefined })]),
    ],
  },
  "root-use": {
    finds: [logOf([exampleEvent("DeleteSpendingLimit", { caller: "root" })])],
    quiet: [
      usual,
      logOf([event("GetDevice", { userIdentity: { type: "Root", accountId: "111122223333", invokedBy: "x.amazonaws.com" } })]),
    ],
    unknown: [logOf([exampleEvent("GetDevice", { caller: "unknown" })])],
  },
  "refused-call": {
    finds: [
      logOf([refused("AccessDeniedException")]),
      logOf([refused("ExpiredTokenException")]),
      logOf([refused("UnrecognizedClientException")]),
    ],
    quiet: [usual, logOf([refused("ThrottlingException"), refused("ResourceNotFoundException"), refused("ValidationException")])],
    unknown: [logOf([refused("403")]), logOf([refused(HIDDEN)])],
  },
  "refusal-burst": {
    finds: [logOf(burst(5))],
    quiet: [
      logOf(burst(4)),
      logOf(Array.from({ length: 9 }, () => refused("ExpiredTokenException"))),
      logOf(burst(5).map((one, hour) => ({ ...one, ...at(`1${hour}:00:00`) }))),
    ],
    unknown: [
      logOf(
        burst(5, {
          userIdentity: {
            type: "Unknown",
            arn: undefined,
            principalId: undefined,
            accountId: undefined,
            sessionContext: undefined,
            accessKeyId: undefined,
          },
        }),
      ),
    ],
  },
  "network-denial": {
    finds: [logOf([], [exampleOtherEvent("network-activity")])],
    quiet: [
      usual,
      logOf(
        [],
        [
          exampleOtherEvent("network-activity", { overrides: { errorCode: undefined } }),
          exampleOtherEvent("service"),
          exampleOtherEvent("insight"),
        ],
      ),
    ],
    unknown: [logOf([], [exampleOtherEvent("network-activity", { overrides: { errorCode: "HttpFailureException" } })])],
  },
};

describe.each(Object.entries(cases))("%s", (id, { finds, quiet, unknown, settings }) => {
  const levelsIn = (log: Log) => {
    const found = detectors[id as DetectorId].detect(log, { ...DEFAULT_SETTINGS, ...settings });
    return [...new Set(found.map(({ level }) => level))];
  };

  it.each(finds.map((log, index) => ({ log, index })))("finds it: $index", ({ log }) => {
    const levels = levelsIn(log);
    expect(levels.length).toBeGreaterThan(0);
    expect(levels).not.toContain("unknown");
  });

  it.each(quiet.map((log, index) => ({ log, index })))("finds nothing in what is usual: $index", ({ log }) => {
    expect(levelsIn(log)).toEqual([]);
  });

  it.each(unknown.map((log, index) => ({ log, index })))("says that it does not know: $index", ({ log }) => {
    expect(levelsIn(log)).toEqual(["unknown"]);
  });

  it("leaves the log as it is, and says the same again", () => {
    const events = [...exampleRecords(300, 7)];
    const before = JSON.stringify(events);
    const first = detectors[id as DetectorId].detect(logOf(events), DEFAULT_SETTINGS);
    expect(detectors[id as DetectorId].detect(logOf(events), DEFAULT_SETTINGS)).toEqual(first);
    expect(JSON.stringify(events)).toBe(before);
  });
});

describe("the files of the detectors", () => {
  const folder = new URL("../../src/detectors/", import.meta.url);
  const files = readdirSync(folder);

  it.each(files)("are short, and use nothing of Node: %s", (file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    expect(text).not.toMatch(/from "node:/);
    for (const [body] of text.matchAll(/^(?:export )?function .*?^\}/gms)) expect(body.split("\n").length).toBeLessThan(40);
  });

  it("say what no detector can see, and when it does not know", () => {
    for (const { tells, cannotSee, unknownWhen } of Object.values(detectors))
      for (const text of [tells, cannotSee, unknownWhen]) expect(text).toMatch(/^[A-Z].{20,}\.$/s);
  });
});
