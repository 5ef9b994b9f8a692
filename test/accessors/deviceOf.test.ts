import { describe, expect, it } from "vitest";
import { braketDevices, deviceOf, parseBraketEvent } from "../../src/entries/index.js";
import { fixtureRecord } from "../support/fixtures.js";

const device = (name: string) => deviceOf(parseBraketEvent(fixtureRecord(name)));

function named(deviceArn: string, changes: object = {}) {
  return deviceOf(parseBraketEvent({ ...fixtureRecord("GetDevice/success"), requestParameters: { deviceArn }, ...changes }));
}

const refused = { errorCode: "404", responseElements: null };

describe("deviceOf", () => {
  it.each([
    ["CreateQuantumTask/success", { kind: "qpu", provider: "iqm", name: "Garnet", region: "eu-north-1" }],
    ["CreateQuantumTask/spending-limit", { kind: "qpu", provider: "rigetti", name: "Cepheus-1-108Q", region: "us-west-1" }],
    ["CreateQuantumTask/action-object", { kind: "simulator", provider: "amazon", name: "sv1", region: "us-east-1" }],
    ["CreateJob/account-gate", { kind: "simulator", provider: "amazon", name: "sv1", region: "us-east-1" }],
    ["CreateJob/minimal", { kind: "local", provider: "none", name: "none" }],
    ["CreateSpendingLimit/success", { kind: "qpu", provider: "iqm", name: "Garnet", region: "eu-north-1" }],
    ["GetDevice/aws-sample", { kind: "unknown", name: "foobar" }],
  ])("%s", (name, expected) => {
    const found = device(name);
    expect(found).toMatchObject(expected);
    if (expected.kind === "local" || expected.kind === "unknown") expect(found).toEqual(expected);
  });

  it.each([
    "CreateQuantumTask/omitted",
    "GetQuantumTask/success",
    "SearchDevices/success",
    "DeleteSpendingLimit/success",
    "TagResource/success",
  ])("%s names none", (name) => {
    expect(device(name)).toBeUndefined();
  });

  it.each(["", "HIDDEN_DUE_TO_SECURITY_REASONS"])("%j is none", (text) => {
    expect(named(text)).toBeUndefined();
  });

  it.each(braketDevices)("knows $provider $name", (known) => {
    expect(named(known.arn)?.known).toBe(known);
  });

  it("reads a device that the table does not know", () => {
    const arn = "arn:aws:braket:ap-south-1::device/qpu/acme/Unicorn-1";
    expect(named(arn)).toEqual({ kind: "qpu", provider: "acme", name: "Unicorn-1", region: "ap-south-1", arn });
  });

  it("decodes a percent-encoded ARN", () => {
    expect(named("arn%3Aaws%3Abraket%3Aeu-north-1%3A%3Adevice%2Fqpu%2Fiqm%2FGarnet")).toMatchObject({
      name: "Garnet",
      arn: "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet",
    });
  });

  it.each([
    ["that of the ARN", "arn:aws:braket:us-west-2::device/qpu/iqm/Garnet", { awsRegion: "us-east-1" }, "us-west-2"],
    [
      "the known device's only one",
      "arn:aws:braket:::device/qpu/ionq/Forte-1",
      { awsRegion: "us-west-2", ...refused },
      "us-east-1",
    ],
    [
      "the event's, where a known device is",
      "arn:aws:braket:::device/quantum-simulator/amazon/sv1",
      { awsRegion: "eu-west-2", ...refused },
      "eu-west-2",
    ],
    [
      "the event's, when the call succeeded",
      "arn:aws:braket:::device/qpu/acme/Unicorn-1",
      { awsRegion: "us-west-2" },
      "us-west-2",
    ],
    [
      "none, when a refused call looked for an unknown device",
      "arn:aws:braket:::device/qpu/acme/Unicorn-1",
      { awsRegion: "us-west-2", ...refused },
      undefined,
    ],
    [
      "none, when a refused call looked where the device is not",
      "arn:aws:braket:::device/quantum-simulator/amazon/sv1",
      { awsRegion: "eu-north-1", ...refused },
      undefined,
    ],
    [
      "the known device's, for a wildcard",
      "arn:aws:braket:*:*:device/qpu/iqm/Garnet",
      { awsRegion: "us-east-1", ...refused },
      "eu-north-1",
    ],
  ])("has the region: %s", (_, arn, changes, region) => {
    expect(named(arn, changes)?.region).toBe(region);
  });

  it("reads resources where the request was not logged, and of an unrecognized event", () => {
    const arn = "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet";
    const resources = [{ ARN: "arn:aws:braket:eu-north-1:111122223333:job/x" }, { ARN: arn }, { type: "AWS::S3::Bucket" }];
    const omitted = { ...fixtureRecord("CreateQuantumTask/omitted"), resources };
    expect(deviceOf(parseBraketEvent(omitted))?.name).toBe("Garnet");
    expect(named("x", { eventName: "GetUnicorn", resources })?.name).toBe("Garnet");
    expect(named(arn, { eventName: "GetUnicorn" })).toBeUndefined();
  });
});
