import { describe, expect, it } from "vitest";
import { BRAKET_DEVICES_AS_OF, braketDevices, parseBraketArn } from "../../src/entries/index.js";
import { knownDevice } from "../../src/facts/devices.js";

const DAY = /^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/;

describe("braketDevices", () => {
  it("are 30, of which 9 are offered", () => {
    expect(braketDevices).toHaveLength(30);
    expect(braketDevices.filter(({ status }) => status === "current")).toHaveLength(9);
    expect(new Set(braketDevices.map(({ arn }) => arn)).size).toBe(30);
  });

  it.each(braketDevices)("$arn agrees with its own ARN", ({ arn, kind, provider, regions }) => {
    const parsed = parseBraketArn(arn);
    if (parsed?.kind !== "device") throw new Error("expected the ARN of a device");
    expect(parsed.deviceType).toBe(kind === "qpu" ? "qpu" : "quantum-simulator");
    expect(parsed.provider).toBe(provider.toLowerCase());
    if (parsed.region !== undefined) expect(regions).toEqual([parsed.region]);
  });

  it.each(braketDevices)("$arn has days that make sense", ({ from, until, status, regions }) => {
    for (const day of [from, until]) {
      if (day === undefined) continue;
      expect(day).toMatch(DAY);
      expect(day <= BRAKET_DEVICES_AS_OF).toBe(true);
    }
    if (from !== undefined && until !== undefined) expect(from < until).toBe(true);
    if (status === "current") expect(until).toBeUndefined();
    expect(regions.length).toBeGreaterThan(0);
  });

  it("tell what the sources tell of some", () => {
    expect(knownDevice("arn:aws:braket:eu-north-1::device/qpu/aqt/Ibex-Q1")).toEqual({
      arn: "arn:aws:braket:eu-north-1::device/qpu/aqt/Ibex-Q1",
      provider: "AQT",
      name: "IBEX-Q1",
      kind: "qpu",
      regions: ["eu-north-1"],
      status: "current",
      from: "2025-11-18",
    });
    expect(knownDevice("arn:aws:braket:::device/quantum-simulator/amazon/tn1")).toMatchObject({
      status: "retired",
      until: "2026-06-23",
    });
  });
});

describe("knownDevice", () => {
  it.each([
    "arn:aws:braket:::device/qpu/iqm/Garnet",
    "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet",
    "arn:aws:braket:eu-north-1:111122223333:device/qpu/iqm/Garnet",
  ])("finds a device whatever its place: %s", (arn) => {
    expect(knownDevice(arn)?.name).toBe("Garnet");
  });

  it.each([
    "arn:aws:braket:::device/qpu/iqm/garnet",
    "arn:aws:braket:::device/qpu/iqm/*",
    "arn:aws:braket:::job/x",
    "Garnet",
    "",
  ])("finds none for %j", (arn) => {
    expect(knownDevice(arn)).toBeUndefined();
  });
});
