import { type BraketEvent, type BraketOtherEvent, parseBraketEvent } from "braket-cloudtrail";
import { spendingLimitsOf } from "braket-cloudtrail/timelines";
import { describe, expect, it } from "vitest";
import { bucket } from "../../docs/examples/analyzer/src/detectors/bucket.js";
import { type Finding, textOf } from "../../docs/examples/analyzer/src/detectors/finding.js";
import { findingsIn } from "../../docs/examples/analyzer/src/detectors/findingsIn.js";
import { jobImage } from "../../docs/examples/analyzer/src/detectors/jobImage.js";
import { jobPlaces } from "../../docs/examples/analyzer/src/detectors/jobPlaces.js";
import { isJobRole, jobRole } from "../../docs/examples/analyzer/src/detectors/jobRole.js";
import { jobSize } from "../../docs/examples/analyzer/src/detectors/jobSize.js";
import { limitChanges } from "../../docs/examples/analyzer/src/detectors/limitChanges.js";
import { networkDenial } from "../../docs/examples/analyzer/src/detectors/networkDenial.js";
import { ownerOf } from "../../docs/examples/analyzer/src/detectors/ownerOf.js";
import { reasonOf } from "../../docs/examples/analyzer/src/detectors/reasonOf.js";
import { refusedCall } from "../../docs/examples/analyzer/src/detectors/refusedCall.js";
import { DEFAULT_SETTINGS } from "../../docs/examples/analyzer/src/detectors/settings.js";
import { taskWithoutLimit } from "../../docs/examples/analyzer/src/detectors/taskWithoutLimit.js";
import { unexpectedDevice } from "../../docs/examples/analyzer/src/detectors/unexpectedDevice.js";
import { unusualJob } from "../../docs/examples/analyzer/src/detectors/unusualJob.js";
import { eventWith } from "../support/eventWith.js";
import { fixtureRecord } from "../support/fixtures.js";
import { type TestRecord, withMember } from "../support/records.js";
import { limitDeleted, limitSet, limitUpdated, taskMade } from "../support/spendingLimits.js";

const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
const REQUEST = "requestParameters";
const job = fixtureRecord("CreateJob/success");
const algorithm = (name: string) => [REQUEST, "algorithmSpecification", name];

const texts = (findings: readonly Finding[]) => findings.map(textOf);
const event = (record: TestRecord): BraketEvent => parseBraketEvent(record);
const jobWith = (path: readonly string[], value: unknown) => event(withMember(job, path, value));
const omitted = event(fixtureRecord("CreateJob/omitted"));
const refused = event({ ...job, [REQUEST]: null, responseElements: null, errorCode: "AccessDeniedException" });
const other = event(fixtureRecord("GetDevice/success"));

const activity = {
  ...{ eventVersion: "1.11", eventTime: "2026-09-07T08:15:00Z", awsRegion: "us-west-1", eventID: "1", userIdentity: {} },
  eventSource: "braket.amazonaws.com" as const,
  eventCategory: "NetworkActivity" as const,
  eventName: "CreateJob",
  errorCode: "VpceAccessDenied",
  vpcEndpointId: "vpce-1",
} satisfies BraketOtherEvent;

describe("jobRole", () => {
  const roleOf = (role: string, account = "123456789012") =>
    texts(jobRole(jobWith([REQUEST, "roleArn"], `arn:aws:iam::${account}:role/${role}`)));

  it("takes the roles that the console makes for usual", () => {
    expect(roleOf("service-role/AmazonBraketJobsExecutionRole")).toEqual([]);
    expect(roleOf("service-role/AmazonBraketJobsExecutionRole-team")).toEqual([]);
  });

  it.each(["Admin", "AmazonBraketJobsExecutionRole-Admin", "service-role/Admin", "service-role/x/AmazonBraketJobsExecutionRole"])(
    "alarms at role/%s",
    (role) => expect(roleOf(role)).toEqual([`runs as role/${role}`]),
  );

  it("alarms at a role of another account, and at text that is no role", () => {
    expect(roleOf("service-role/AmazonBraketJobsExecutionRole", "444455556666")).toEqual([
      "runs as AmazonBraketJobsExecutionRole of account 444455556666",
    ]);
    expect(texts(jobRole(jobWith([REQUEST, "roleArn"], "foobar")))).toEqual(["runs as foobar"]);
  });

  it.each([
    ["omitted", omitted],
    ["hidden", jobWith([REQUEST, "roleArn"], HIDDEN)],
    ["not logged", refused],
  ])("is unknown where the role is %s", (_, asked) => {
    expect(jobRole(asked)).toEqual([{ level: "unknown", what: "its role was not logged" }]);
  });

  it("is unknown where the event does not tell its account", () => {
    expect(jobRole(jobWith(["recipientAccountId"], undefined))[0]?.level).toBe("unknown");
  });

  it("says nothing about other calls", () => {
    expect(jobRole(other)).toEqual([]);
    expect([isJobRole(undefined), isJobRole("")]).toEqual([false, false]);
  });
});

describe("jobImage", () => {
  const imageOf = (uri: unknown) => jobImage(jobWith([...algorithm("containerImage"), "uri"], uri));

  it("takes images of AWS's own and of the same account for usual, and a job without an image", () => {
    expect(imageOf("292282985366.dkr.ecr.us-west-2.amazonaws.com/amazon-braket-base-jobs:latest")).toEqual([]);
    expect(imageOf("123456789012.dkr.ecr.us-west-2.amazonaws.com/mine:1")).toEqual([]);
    expect(jobImage(jobWith(algorithm("containerImage"), undefined))).toEqual([]);
  });

  it("alarms at an image of a foreign account", () => {
    expect(texts(imageOf("444455556666.dkr.ecr.us-west-2.amazonaws.com/theirs:1"))).toEqual([
      "runs an image of account 444455556666",
    ]);
  });

  it.each([
    ["hidden", jobWith([...algorithm("containerImage"), "uri"], HIDDEN)],
    ["in another registry", jobWith([...algorithm("containerImage"), "uri"], "docker.io/library/python:3")],
    ["of an unknown account", jobWith(["recipientAccountId"], undefined)],
    ["omitted", omitted],
    ["not logged", refused],
  ])("is unknown where the image is %s", (_, asked) => {
    expect(jobImage(asked).map(({ level }) => level)).toEqual(["unknown"]);
  });

  it("says nothing about other calls", () => {
    expect(jobImage(other)).toEqual([]);
  });
});

describe("jobPlaces and bucket", () => {
  it("take buckets of the usual name for usual", () => {
    expect(jobPlaces(event(job))).toEqual([]);
    expect(bucket({ bucket: "amazon-braket-x", name: "s3://amazon-braket-x" })).toEqual([]);
  });

  it("alarm at a script and at results in another bucket", () => {
    expect(texts(jobPlaces(jobWith([...algorithm("scriptModeConfig"), "s3Uri"], "s3://drop-zone/x.tgz")))).toEqual([
      "reads bucket drop-zone",
    ]);
    expect(texts(jobPlaces(jobWith([REQUEST, "outputDataConfig", "s3Path"], "s3://drop-zone")))).toEqual([
      "writes bucket drop-zone",
    ]);
  });

  it("are unknown where a place is hidden, unreadable or missing", () => {
    expect(texts(jobPlaces(jobWith([...algorithm("scriptModeConfig"), "s3Uri"], HIDDEN)))).toEqual([
      "unknown: reads a bucket that is hidden",
    ]);
    expect(texts(jobPlaces(jobWith([REQUEST, "outputDataConfig", "s3Path"], HIDDEN)))).toEqual([
      "unknown: writes a bucket that is hidden",
    ]);
    expect(texts(jobPlaces(jobWith([REQUEST, "outputDataConfig", "s3Path"], "foobar")))).toEqual([
      "unknown: writes no bucket can be read from foobar",
    ]);
    for (const asked of [omitted, refused, jobWith([REQUEST, "outputDataConfig"], undefined)])
      expect(texts(jobPlaces(asked))).toEqual(["unknown: the place of its results was not logged"]);
  });
});

describe("jobSize", () => {
  it("takes a small job for usual", () => {
    expect(jobSize(event(job))).toEqual([]);
  });

  it("alarms at GPUs, long runs and scripts that are not packed", () => {
    expect(texts(jobSize(jobWith([REQUEST, "instanceConfig", "instanceType"], "ml.p3.2xlarge")))).toEqual(["uses GPUs"]);
    expect(texts(jobSize(jobWith([REQUEST, "stoppingCondition", "maxRuntimeInSeconds"], 90_000)))).toEqual([
      "may run for 25 hours",
    ]);
    expect(texts(jobSize(jobWith([REQUEST, "stoppingCondition"], undefined)))).toEqual(["may run for 120 hours"]);
    expect(texts(jobSize(event(fixtureRecord("CreateJob/minimal")), { ...DEFAULT_SETTINGS, longestRun: Infinity }))).toEqual([
      "runs a script that is not packed",
    ]);
  });

  it("is unknown where the size is hidden or not logged", () => {
    expect(texts(jobSize(jobWith([REQUEST, "instanceConfig", "instanceType"], HIDDEN)))).toEqual([
      "unknown: its instance type was not logged",
    ]);
    for (const asked of [omitted, refused]) expect(texts(jobSize(asked))).toEqual(["unknown: its size was not logged"]);
  });
});

describe("unusualJob", () => {
  it("finds nothing at a usual job, and all that the others find", () => {
    expect(unusualJob(event(job))).toEqual([]);
    const moved = withMember(withMember(job, [REQUEST, "roleArn"], "Admin"), [...algorithm("containerImage"), "uri"], HIDDEN);
    expect(unusualJob(event(moved)).map(({ level }) => level)).toEqual(["alarm", "unknown"]);
  });

  it("says once that the parameters were not logged", () => {
    for (const asked of [omitted, refused]) expect(unusualJob(asked).map(({ level }) => level)).toEqual(["unknown"]);
    expect(unusualJob(other)).toEqual([]);
  });
});

describe("ownerOf", () => {
  it("tell whose account it is", () => {
    expect(["123456789012", "292282985366", "444455556666", undefined].map((account) => ownerOf(account, other))).toEqual([
      ...["own", "aws", "foreign", "unknown"],
    ]);
  });
});

describe("refusedCall and reasonOf", () => {
  const failed = (errorCode: string, errorMessage?: string) => eventWith({ errorCode, errorMessage, responseElements: null });

  it.each<[code: string, level: Finding["level"], what: RegExp]>([
    ["AccessDeniedException", "alarm", /^was denied GetDevice$/],
    ["ExpiredTokenException", "notice", /^called GetDevice with credentials that have expired$/],
    ["ExpiredToken", "notice", /expired$/],
    ["RequestExpired", "notice", /expired$/],
    ["UnrecognizedClientException", "alarm", /credentials that are not valid$/],
    ["InvalidClientTokenId", "alarm", /credentials that are not valid$/],
    ["VpceAccessDenied", "alarm", /by the policy of VPC endpoint /],
  ])("tells %s: %s", (code, level, what) => {
    expect(refusedCall(failed(code))).toEqual([{ level, what: expect.stringMatching(what) }]);
  });

  it("names the kind of policy where the message does", () => {
    expect(texts(refusedCall(event(fixtureRecord("DeleteSpendingLimit/access-denied"))))).toEqual([
      "was denied DeleteSpendingLimit by a policy of type identity-based",
    ]);
  });

  it.each(["ThrottlingException", "ValidationException", "ResourceNotFoundException"])("takes %s for usual", (code) => {
    expect(refusedCall(failed(code))).toEqual([]);
  });

  it("says nothing about a call that succeeded", () => {
    expect(refusedCall(other)).toEqual([]);
  });

  it("keeps the category of every other reason", () => {
    expect(reasonOf({ code: "ThrottlingException", category: "throttled", retryable: true })).toBe("throttled");
    expect(reasonOf({ code: "AccessDenied", category: "access-denied", gate: "iam", retryable: false })).toBe("access-denied");
  });
});

describe("networkDenial", () => {
  it("alarms at a call that a VPC endpoint denied", () => {
    expect(texts(networkDenial(activity))).toEqual(["was denied CreateJob by the policy of VPC endpoint vpce-1"]);
    const { vpcEndpointId, ...bare } = activity;
    expect(texts(networkDenial(bare))).toEqual(["was denied CreateJob by the policy of VPC endpoint (not logged)"]);
  });

  it("is unknown at other failures, and says nothing about calls that came through", () => {
    expect(texts(networkDenial({ ...activity, errorCode: "HttpFailureException" }))).toEqual([
      "unknown: CreateJob failed at VPC endpoint vpce-1 with HttpFailureException, perhaps not by its policy",
    ]);
    const { errorCode, ...passed } = activity;
    expect(networkDenial(passed)).toEqual([]);
  });

  it("says nothing about service events", () => {
    expect(networkDenial({ ...activity, eventCategory: "Management", eventType: "AwsServiceEvent" })).toEqual([]);
  });
});

describe("limitChanges", () => {
  it("tells from which amount to which", () => {
    const log = [
      limitSet("10:00:00", "a"),
      limitUpdated("11:00:00", "a", { spendingLimit: "100" }),
      limitUpdated("12:00:00", "a", { spendingLimit: "10" }),
      limitUpdated("13:00:00", "a", { timePeriod: { startAt: 0, endAt: 1 } }),
      limitDeleted("14:00:00", "a"),
    ];
    expect(limitChanges(log).map(({ device, level, what }) => [device, level, what])).toEqual([
      ["Cepheus-1-108Q", "notice", "set to $25.00"],
      ["Cepheus-1-108Q", "alarm", "raised from $25.00 to $100.00"],
      ["Cepheus-1-108Q", "notice", "lowered from $100.00 to $10.00"],
      ["Cepheus-1-108Q", "alarm", "given another time period"],
      ["Cepheus-1-108Q", "alarm", "deleted (was $10.00)"],
    ]);
  });

  it("says what the log does not tell", () => {
    const log = [limitUpdated("11:00:00", "old", { spendingLimit: HIDDEN }), limitDeleted("14:00:00", "old")];
    expect(limitChanges(log).map(({ device, what }) => [device, what])).toEqual([
      [undefined, "changed from an unknown amount to an unknown amount"],
      [undefined, "deleted (was an unknown amount)"],
    ]);
  });
});

describe("taskWithoutLimit", () => {
  const seconds = (time: string) => Date.parse(`2026-09-07T${time}Z`) / 1000;
  const period = { timePeriod: { startAt: seconds("10:00:00"), endAt: seconds("12:00:00") } };
  const at = (task: BraketEvent, ...log: BraketEvent[]) => texts(taskWithoutLimit(task, spendingLimitsOf(log)));

  it("alarms while a limit is deleted, and not before and after", () => {
    const log = [limitSet("10:00:00", "a"), limitDeleted("11:00:00", "a"), limitSet("12:00:00", "b")];
    expect(at(taskMade("10:30:00"), ...log)).toEqual([]);
    expect(at(taskMade("11:30:00"), ...log)).toEqual([
      expect.stringMatching(/^after its limit was deleted by .* at 2026-09-07T11:00:00Z$/),
    ]);
    expect(at(taskMade("12:30:00"), ...log)).toEqual([]);
  });

  it("alarms outside the time period of a limit", () => {
    const outside = [expect.stringMatching(/^outside the time period of its limit, last changed by .* at 2026-09-07T..:..:00Z$/)];
    expect(at(taskMade("12:30:00"), limitSet("09:00:00", "a", period))).toEqual(outside);
    expect(at(taskMade("09:30:00"), limitSet("09:00:00", "a", period))).toEqual(outside);
    expect(at(taskMade("12:45:00"), limitSet("12:30:00", "a", period))).toEqual(outside);
    expect(at(taskMade("11:00:00"), limitSet("09:00:00", "a", period))).toEqual([]);
  });

  it("is unknown where the limit may have been made before the log began", () => {
    expect(at(taskMade("10:00:00"))).toEqual(["unknown: no call of the log shows whether its device has a limit"]);
    expect(at(taskMade("11:00:00"), limitDeleted("10:00:00", "old"))).toEqual([
      expect.stringMatching(/^unknown: after a limit of an unknown device was deleted by .* at 2026-09-07T10:00:00Z$/),
    ]);
    const elsewhere = limitDeleted("10:00:00", "old", { awsRegion: "us-east-1" });
    const later = limitDeleted("12:00:00", "old");
    const foreign = limitDeleted("10:00:00", "old", { recipientAccountId: "444455556666" });
    expect(at(taskMade("11:00:00"), elsewhere, later, foreign)).toEqual([expect.stringContaining("no call of the log shows")]);
  });

  it("is unknown where the period or the device is not logged", () => {
    const hidden = limitSet("09:00:00", "a", { timePeriod: { startAt: HIDDEN, endAt: HIDDEN } });
    expect(at(taskMade("10:00:00"), hidden)).toEqual([
      expect.stringMatching(/^unknown: the time period of its limit was not logged/),
    ]);
    expect(at(taskMade("10:00:00", { deviceArn: HIDDEN }))).toEqual(["unknown: its device was not logged"]);
    expect(at(event(fixtureRecord("CreateQuantumTask/omitted")))).toEqual(["unknown: its device was not logged"]);
  });

  it("says nothing about tasks under a reservation", () => {
    const arn = "arn:aws:braket:us-west-1:111122223333:reservation/r";
    const associations = [{ arn, type: "RESERVATION_TIME_WINDOW_ARN" }];
    const log = [limitSet("10:00:00", "a"), limitDeleted("11:00:00", "a")];
    expect(at(taskMade("11:30:00", { associations }), ...log)).toEqual([]);
  });

  it("says nothing about simulators, refused tasks and other calls", () => {
    expect(at(taskMade("10:00:00", { deviceArn: "arn:aws:braket:::device/quantum-simulator/amazon/sv1" }))).toEqual([]);
    expect(at(taskMade("10:00:00", {}, { errorCode: "ValidationException" }))).toEqual([]);
    expect(at(other)).toEqual([]);
  });
});

describe("unexpectedDevice", () => {
  const allowed = new Set(["rigetti/Cepheus-1-108Q"]);

  it("alarms at a device that is not allowed", () => {
    expect(unexpectedDevice(taskMade("10:00:00"), allowed)).toEqual([]);
    expect(texts(unexpectedDevice(taskMade("10:00:00"), new Set()))).toEqual(["rigetti/Cepheus-1-108Q"]);
    expect(unexpectedDevice(event(fixtureRecord("CreateJob/minimal")), new Set())).toEqual([]);
  });

  it("is unknown where the device is hidden, omitted, or named by a call that nobody models", () => {
    const unmodelled = event({ ...fixtureRecord("GetDevice/success"), eventName: "ReserveDevice", readOnly: false });
    for (const asked of [omitted, taskMade("10:00:00", { deviceArn: HIDDEN }), unmodelled])
      expect(texts(unexpectedDevice(asked, allowed))).toEqual(["unknown: its device was not logged"]);
  });

  it("says nothing about reads, and about calls that name no device", () => {
    expect(unexpectedDevice(other, new Set())).toEqual([]);
    expect(unexpectedDevice(limitDeleted("10:00:00", "a"), new Set())).toEqual([]);
  });
});

describe("findingsIn", () => {
  it("has what every detector finds, in the order of time, and who did it", () => {
    const log = [
      taskMade("11:30:00"),
      limitDeleted("11:00:00", "a", { userIdentity: { type: "IAMUser", userName: "eve" } }),
      limitSet("10:00:00", "a"),
      omitted,
      event(fixtureRecord("GetDevice/access-denied")),
    ];
    const findings = findingsIn({ events: log, others: [activity] });
    const times = findings.map(({ time }) => time);
    expect(times).toEqual([...times].sort());
    expect(findings.map(({ detector, level }) => `${detector}: ${level}`)).toEqual(
      expect.arrayContaining([
        "limit-change: alarm",
        "limit-change: notice",
        "task-without-limit: alarm",
        "job-role: unknown",
        "refused-call: alarm",
        "network-denial: alarm",
      ]),
    );
    expect(findings.find(({ what }) => what.endsWith("deleted (was $25.00)"))?.who).toBe("user eve");
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    expect(findings.find(({ detector }) => detector === "network-denial")?.who).toBe("unnamed caller");
    expect(findingsIn({ events: [], others: [] })).toEqual([]);
  });
});
