import { describe, expect, it } from "vitest";
import { braketDevices, parseBraketEvents } from "../../../src/entries/index.js";
import { type ArnCondition, type BraketEventPattern, eventPatternFor } from "../../../src/entries/patterns.js";
import { exampleEvent } from "../../../src/entries/testing.js";
import { eventBridgeMessage, matches } from "../../support/eventBridgeMatch.js";
import { HIDDEN } from "../../support/hidden.js";

const GARNET = "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet";
const FORTE = "arn:aws:braket:us-east-1::device/qpu/ionq/Forte-1";

/** Whether a pattern matches a call with these members, in a message that the library reads. */
function isMatch(pattern: BraketEventPattern, eventName: string, members: Readonly<Record<string, unknown>>): boolean {
  const record = { ...exampleEvent("GetDevice"), eventName, ...members };
  return matches(pattern, eventBridgeMessage(record));
}

const taskOn = (deviceArn: unknown, more: object = {}) => ({ requestParameters: { deviceArn, shots: 100, ...more } });

describe("the devices of eventPatternFor", () => {
  const pattern = eventPatternFor(["CreateQuantumTask", "CreateJob", "GetDevice"], { devices: [GARNET] });

  it("match tasks and jobs, which name their device in different members", () => {
    expect(isMatch(pattern, "CreateQuantumTask", taskOn(GARNET))).toBe(true);
    expect(isMatch(pattern, "CreateQuantumTask", taskOn(FORTE))).toBe(false);
    expect(isMatch(pattern, "CreateJob", { requestParameters: { deviceConfig: { device: GARNET } } })).toBe(true);
    expect(isMatch(pattern, "CreateJob", { requestParameters: { deviceConfig: { device: FORTE } } })).toBe(false);
  });

  it("match every form in which a request's path may be logged", () => {
    const encoded = encodeURIComponent(GARNET);
    for (const deviceArn of [GARNET, encoded, encoded.replaceAll("%3A", "%3a").replaceAll("%2F", "%2f")])
      expect(isMatch(pattern, "GetDevice", { requestParameters: { deviceArn } }), deviceArn).toBe(true);
    expect(isMatch(pattern, "GetDevice", { requestParameters: { deviceArn: encodeURIComponent(FORTE) } })).toBe(false);
  });

  it("match calls that do not tell their device, so that none is missed", () => {
    const omitted = { omitted: true, originalSize: 200_000, reason: "requestParameters too large" };
    for (const requestParameters of [null, undefined, {}, omitted, HIDDEN, { deviceArn: HIDDEN }, { deviceConfig: HIDDEN }])
      for (const name of ["CreateQuantumTask", "CreateJob"]) expect(isMatch(pattern, name, { requestParameters })).toBe(true);
  });

  it("match by prefix, and by what they are not", () => {
    const iqm = eventPatternFor(["CreateQuantumTask", "GetDevice"], {
      devices: [{ prefix: "arn:aws:braket:eu-north-1::device/qpu/iqm/" }, FORTE],
    });
    for (const arn of [GARNET, encodeURIComponent(GARNET), FORTE])
      expect(isMatch(iqm, "CreateQuantumTask", taskOn(arn))).toBe(true);
    expect(isMatch(iqm, "CreateQuantumTask", taskOn("arn:aws:braket:us-east-1::device/qpu/quera/Aquila"))).toBe(false);
    const simulators = { prefix: "arn:aws:braket:::device/quantum-simulator/" };
    const processors = eventPatternFor(["CreateQuantumTask"], { devices: { "anything-but": simulators } });
    expect(isMatch(processors, "CreateQuantumTask", taskOn(GARNET))).toBe(true);
    expect(isMatch(processors, "CreateQuantumTask", taskOn("arn:aws:braket:::device/quantum-simulator/amazon/sv1"))).toBe(false);
    const others = eventPatternFor(["CreateQuantumTask"], { devices: { "anything-but": [GARNET] } });
    expect(isMatch(others, "CreateQuantumTask", taskOn(GARNET))).toBe(false);
    expect(isMatch(others, "CreateQuantumTask", taskOn(FORTE))).toBe(true);
  });

  it("may be one ARN or one prefix", () => {
    const matchersOf = (devices: ArnCondition) => eventPatternFor(["GetDevice"], { devices }).detail.requestParameters?.deviceArn;
    expect(matchersOf(GARNET)).toEqual(matchersOf([GARNET]));
    expect(matchersOf({ prefix: GARNET })).toEqual(matchersOf([{ prefix: GARNET }]));
    expect(matchersOf({ "anything-but": GARNET })).toEqual(matchersOf({ "anything-but": [GARNET] }));
  });

  it("fit a pattern that EventBridge takes: at most 4,096 characters, for ten devices", () => {
    const [first = GARNET, ...more] = braketDevices.slice(0, 10).map(({ arn }) => arn);
    const text = JSON.stringify(eventPatternFor(["CreateQuantumTask", "CreateJob"], { devices: [first, ...more] }));
    expect(text.length).toBeLessThan(4096);
  });
});

describe("the shots of eventPatternFor", () => {
  it("match numbers from the least to the most, and what tells none", () => {
    const pattern = eventPatternFor(["CreateQuantumTask"], { shots: { min: 100, max: 1000 } });
    expect(pattern.detail.requestParameters?.shots).toEqual([{ numeric: [">=", 100, "<=", 1000] }, HIDDEN, { exists: false }]);
    for (const [shots, wanted] of [
      [99, false],
      [100, true],
      [1000, true],
      [1001, false],
      [HIDDEN, true],
    ] as const)
      expect(isMatch(pattern, "CreateQuantumTask", taskOn(GARNET, { shots })), `${shots}`).toBe(wanted);
    expect(isMatch(pattern, "CreateQuantumTask", { requestParameters: { omitted: "true" } })).toBe(true);
  });

  it("match from a least, or up to a most", () => {
    const least = eventPatternFor(["CreateQuantumTask"], { shots: { min: 1000 } });
    const most = eventPatternFor(["CreateQuantumTask"], { shots: { max: 0 } });
    expect(isMatch(least, "CreateQuantumTask", taskOn(GARNET, { shots: 100_000 }))).toBe(true);
    expect(isMatch(least, "CreateQuantumTask", taskOn(GARNET, { shots: 0 }))).toBe(false);
    expect(isMatch(most, "CreateQuantumTask", taskOn(GARNET, { shots: 0 }))).toBe(true);
    expect(isMatch(most, "CreateQuantumTask", taskOn(GARNET, { shots: 1 }))).toBe(false);
  });
});

describe("the roles of eventPatternFor", () => {
  const role = "arn:aws:iam::111122223333:role/service-role/AmazonBraketJobsExecutionRole";
  const other = "arn:aws:iam::111122223333:role/Admin";
  const session = (arn: string) => ({
    userIdentity: { type: "AssumedRole", sessionContext: { sessionIssuer: { type: "Role", arn } } },
  });

  it("match the role that a job gets", () => {
    const unusual = eventPatternFor(["CreateJob"], { jobRoles: { "anything-but": { prefix: role } } });
    expect(isMatch(unusual, "CreateJob", { requestParameters: { roleArn: `${role}Lab` } })).toBe(false);
    expect(isMatch(unusual, "CreateJob", { requestParameters: { roleArn: other } })).toBe(true);
    expect(isMatch(unusual, "CreateJob", { requestParameters: { omitted: true } })).toBe(true);
  });

  it("match the role of the caller, and callers without a role only where roles are excluded", () => {
    const by = eventPatternFor(["DeleteSpendingLimit"], { callerRoles: [other] });
    const notBy = eventPatternFor(["DeleteSpendingLimit"], { callerRoles: { "anything-but": [other] } });
    const root = { userIdentity: { type: "Root", arn: "arn:aws:iam::111122223333:root" } };
    expect([by, notBy].map((pattern) => isMatch(pattern, "DeleteSpendingLimit", session(other)))).toEqual([true, false]);
    expect([by, notBy].map((pattern) => isMatch(pattern, "DeleteSpendingLimit", session(role)))).toEqual([false, true]);
    expect([by, notBy].map((pattern) => isMatch(pattern, "DeleteSpendingLimit", root))).toEqual([false, true]);
  });
});

describe("all conditions of eventPatternFor", () => {
  it("give the same pattern for the same options, with lists of its own", () => {
    const devices: [string] = [GARNET];
    const make = () =>
      eventPatternFor(["CreateQuantumTask"], { shots: { max: 5 }, devices, callerRoles: [GARNET], outcome: "failed" });
    expect(JSON.stringify(make())).toBe(JSON.stringify(make()));
    make().detail.requestParameters?.deviceArn?.push("x");
    expect(make().detail.requestParameters?.deviceArn).not.toContain("x");
    expect(devices).toEqual([GARNET]);
    expect(Object.keys(make().detail)).toEqual(["eventSource", "eventName", "errorCode", "userIdentity", "requestParameters"]);
  });

  it("match messages that parseBraketEvents reads", () => {
    const event = exampleEvent("CreateQuantumTask");
    const device = event.requestParameters?.deviceArn ?? "";
    const message = eventBridgeMessage({ ...event });
    expect(matches(eventPatternFor(["CreateQuantumTask"], { devices: [device], shots: { min: 0 } }), message)).toBe(true);
    expect(parseBraketEvents(message).events).toEqual([event]);
  });

  it.each([
    ["devices", ["iqm/Garnet"], 'devices: expected ARNs, { prefix } or { "anything-but" }, found an array of string items'],
    ["devices", [], "found an empty array"],
    ["devices", null, "found null"],
    ["devices", "Garnet", "found a string"],
    ["devices", { prefix: "iqm/" }, "found an object"],
    ["devices", {}, "found an object"],
    ["devices", { "anything-but": [{ prefix: "arn:" }] }, "found an object"],
    ["devices", [{ suffix: ":Garnet" }], "found an array of object items"],
    ["jobRoles", ["Admin"], "jobRoles: expected"],
    ["callerRoles", [7], "callerRoles: expected"],
    ["shots", {}, "shots: expected a min or a max, from 0 on, found nothing"],
    ["shots", { min: -1 }, "shots: expected a min or a max, from 0 on, found -1"],
    ["shots", { min: 1, max: "9" }, "found a string"],
    ["shots", null, "shots: expected an object, found null"],
  ])("refuse %s: %j", (name, value, message) => {
    expect(() => eventPatternFor(["CreateQuantumTask", "CreateJob"], { [name]: value })).toThrow(TypeError);
    expect(() => eventPatternFor(["CreateQuantumTask", "CreateJob"], { [name]: value })).toThrow(message);
  });

  it("do not compile for calls that lack the member", () => {
    // @ts-expect-error this call names no device
    expect(eventPatternFor(["CancelJob"], { devices: [GARNET] }).detail.eventName).toEqual(["CancelJob"]);
    // @ts-expect-error this call has no shots
    expect(eventPatternFor(["GetDevice"], { shots: { min: 1 } }).detail.eventName).toEqual(["GetDevice"]);
    expect(eventPatternFor(["CancelJob", "CreateJob"], { devices: [GARNET] }).detail.eventName).toHaveLength(2);
  });
});
