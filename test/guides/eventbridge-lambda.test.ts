import { readFileSync } from "node:fs";
import type { EventBridgeEvent } from "aws-lambda";
import { isReadOnly, parseBraketEvent } from "braket-cloudtrail";
import { afterEach, describe, expect, it, vi } from "vitest";
import { textOf } from "../../docs/examples/analyzer/src/detectors/finding.js";
import { patterns } from "../../docs/guides/eventbridge-lambda/conditions.js";
import { type Alert, alerting, findingsOf, handler } from "../../docs/guides/eventbridge-lambda/handler.js";
import { rules } from "../../docs/guides/eventbridge-lambda/rules.js";
import { matches } from "../support/eventBridgeMatch.js";
import { fixtureRecord, fixtures } from "../support/fixtures.js";
import { eventFile, invoke } from "../support/guideEvents.js";

type Message = EventBridgeEvent<"AWS API Call via CloudTrail", unknown>;

const message = (detail: unknown): Message => ({ ...eventFile<{ event: Message }>("eventbridge").event, detail });

const textsAt = (name: string, requestParameters?: object) => {
  const record = fixtureRecord(name);
  return findingsOf(parseBraketEvent(requestParameters ? { ...record, requestParameters } : record)).map(textOf);
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the guide's alerts", () => {
  it("tell that a spending limit was deleted", async () => {
    const sent: Alert[] = [];
    const run = alerting(async (alert) => {
      sent.push(alert);
    });
    await invoke(run, eventFile<{ event: Message }>("eventbridge").event);
    expect(sent).toEqual([
      {
        key: "123456789012/12035720-a899-40d6-81b1-aed228d09a61",
        time: "2026-05-20T21:04:55Z",
        region: "us-west-1",
        who: expect.stringContaining("root"),
        level: "alarm",
        what: "spending limit e16653df-15bc-412d-90fa-bb0b11a0bcba deleted (was an unknown amount)",
      },
    ]);
  });

  it("tell that a VPC endpoint denied a call", async () => {
    const sent: Alert[] = [];
    const run = alerting(async (alert) => {
      sent.push(alert);
    });
    const record = { ...fixtureRecord("GetDevice/success"), eventCategory: "NetworkActivity", errorCode: "VpceAccessDenied" };
    await invoke(run, message(record));
    await invoke(run, message({ ...record, errorCode: undefined, recipientAccountId: undefined }));
    const { recipientAccountId, eventID, eventTime: time, awsRegion: region, userIdentity } = fixtureRecord("GetDevice/success");
    const who = (userIdentity as { arn: string }).arn;
    const what = expect.stringMatching(/^was denied GetDevice by the policy of VPC endpoint/);
    expect(sent).toEqual([{ key: `${recipientAccountId}/${eventID}`, time, region, who, level: "alarm", what }]);
  });

  it("are lines of the log unless something else takes them", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await invoke(handler, message(fixtureRecord("DeleteSpendingLimit/success")));
    expect(log.mock.calls.map(([line]) => (JSON.parse(line as string) as Alert).region)).toEqual(["us-west-1"]);
  });

  const job = fixtureRecord("CreateJob/success").requestParameters as object;

  const role = (arn: string) => ({ ...job, roleArn: `arn:aws:iam::123456789012:role/${arn}` });

  it.each<[string, object | undefined, string | undefined]>([
    ["CreateJob/success", undefined, undefined],
    ["CreateJob/success", role("service-role/AmazonBraketJobsExecutionRole-x"), undefined],
    ["CreateJob/success", role("Admin"), "started a hybrid job: runs as role/Admin"],
    [
      "CreateJob/success",
      role("AmazonBraketJobsExecutionRole-Admin"),
      "started a hybrid job: runs as role/AmazonBraketJobsExecutionRole-Admin",
    ],
    ["CreateJob/success", { ...job, roleArn: "foobar" }, "started a hybrid job: runs as foobar"],
    ["CreateJob/omitted", undefined, "unknown: started a hybrid job: its role was not logged"],
    ["CreateJob/quota", undefined, undefined],
    [
      "UpdateSpendingLimit/success",
      undefined,
      "spending limit 7dc9c8cc-7e1b-455f-858c-2bbad221cc11 changed from an unknown amount to $500.00",
    ],
    [
      "UpdateSpendingLimit/success",
      { spendingLimitArn: "foobar", timePeriod: {} },
      "spending limit foobar given another time period",
    ],
    ["UpdateSpendingLimit/validation", undefined, undefined],
    ["CreateSpendingLimit/success", undefined, "spending limit 00b66bc5-592a-4faf-8564-dc9e04c66872 of Garnet set to $250.00"],
    ["DeleteSpendingLimit/access-denied", undefined, "was denied DeleteSpendingLimit by a policy of type identity-based"],
    ["GetDevice/access-denied", undefined, "was denied GetDevice"],
    ["GetDevice/not-found", undefined, undefined],
    ["GetDevice/success", undefined, undefined],
  ])("at %s %j: %s", (name, requestParameters, words) => {
    const texts = textsAt(name, requestParameters);
    if (words === undefined) expect(texts).toEqual([]);
    else expect(texts).toContainEqual(expect.stringContaining(words));
  });

  it("fail the invocation for a record that cannot be typed, after the good ones", async () => {
    const broken = { ...fixtureRecord("GetDevice/success"), requestParameters: { deviceArn: 7 } };
    await expect(invoke(handler, message(broken))).rejects.toThrow(
      "detail.requestParameters.deviceArn: expected a string, found a number",
    );
  });

  it("ignore what Braket itself sends", async () => {
    const send = vi.fn(async () => {});
    const change = { ...message({ status: "QUEUED" }), "detail-type": "Braket Task State Change" };
    await invoke(alerting(send), change as unknown as Message);
    expect(send).not.toHaveBeenCalled();
  });
});

describe("the guide's rules", () => {
  const { BraketGuardrails, BraketRefusals } = rules;

  it("are the same in JSON", () => {
    const file = new URL("../../docs/guides/eventbridge-lambda/rules.json", import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(rules);
  });

  it("get reads where they match reads", () => {
    for (const { Properties } of Object.values(rules)) {
      const { eventName } = (Properties.EventPattern as { detail: { eventName: string[] } }).detail;
      const reads = fixtures().filter((fixture) => eventName.includes(fixture.eventName));
      const hasReads = reads.some(({ record }) => isReadOnly(parseBraketEvent(record)));
      expect(Properties.State === "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS").toBe(hasReads);
    }
  });

  it("match by the names and outcomes that the handler looks at", () => {
    expect(BraketGuardrails.Properties.EventPattern).toMatchObject({
      source: ["aws.braket"],
      "detail-type": ["AWS API Call via CloudTrail"],
      detail: { eventName: ["CreateJob", "DeleteSpendingLimit", "UpdateSpendingLimit"], errorCode: [{ exists: false }] },
    });
    expect(BraketRefusals.Properties.EventPattern).toMatchObject({ detail: { errorCode: [{ exists: true }] } });
  });
});

describe("the guide's conditions", () => {
  const { largeTasks, unusualRoles, foreignChanges } = patterns;

  it("match large tasks on the device, and none that is smaller or elsewhere", () => {
    const deviceArn = "arn:aws:braket:us-west-1::device/qpu/rigetti/Cepheus-1-108Q";
    const task = (requestParameters: object) => message({ ...fixtureRecord("CreateQuantumTask/success"), requestParameters });
    expect(matches(largeTasks, task({ deviceArn, shots: 10_000 }))).toBe(true);
    expect(matches(largeTasks, task({ deviceArn, shots: 9999 }))).toBe(false);
    expect(matches(largeTasks, task({ deviceArn: "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet", shots: 10_000 }))).toBe(
      false,
    );
    expect(matches(largeTasks, task({ omitted: true }))).toBe(true);
  });

  it("match unusual roles of jobs", () => {
    const job = (roleArn: string) => message({ ...fixtureRecord("CreateJob/success"), requestParameters: { roleArn } });
    expect(matches(unusualRoles, job("arn:aws:iam::444455556666:role/Admin"))).toBe(true);
    expect(matches(unusualRoles, job("arn:aws:iam::444455556666:role/service-role/AmazonBraketJobsExecutionRoleLab"))).toBe(
      false,
    );
  });

  it("match changes of limits by everybody but the deployment", () => {
    const change = (arn?: string) => {
      const userIdentity = arn === undefined ? { type: "Root" } : { sessionContext: { sessionIssuer: { arn } } };
      return message({ ...fixtureRecord("DeleteSpendingLimit/success"), userIdentity });
    };
    expect(matches(foreignChanges, change())).toBe(true);
    expect(matches(foreignChanges, change("arn:aws:iam::444455556666:role/Admin"))).toBe(true);
    expect(matches(foreignChanges, change("arn:aws:iam::444455556666:role/QuantumGuardrailsDeploy"))).toBe(false);
  });
});
