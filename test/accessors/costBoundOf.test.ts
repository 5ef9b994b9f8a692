import { describe, expect, it } from "vitest";
import {
  type CostRates,
  costBasisOf,
  costBoundOf,
  type HybridJobCostBasis,
  parseBraketEvent,
  type QuantumTaskCostBasis,
} from "../../src/entries/index.js";
import { fixtureRecord } from "../support/fixtures.js";

/** Made-up prices, chosen so that sums are exact. */
const rates: CostRates = {
  currency: "EUR",
  devices: {
    "iqm/Garnet": { task: 0.5, shot: 0.25 },
    "rigetti/Cepheus-1-108Q": { task: 0.5, shot: 0.25, inJob: { task: 1, shot: 0.5 } },
  },
  instanceMinute: { "ml.m5.large": 0.5, "ml.t3.large": 0.25 },
  volumeGbMonth: 672,
};

const device = { kind: "qpu", provider: "iqm", name: "Garnet" } as const;
const task: QuantumTaskCostBasis = { kind: "quantum-task", device, shots: 100, inJob: false, omitted: false };
const job: HybridJobCostBasis = {
  kind: "hybrid-job",
  omitted: false,
  instanceType: "ml.m5.large",
  instanceCount: 2,
  volumeSizeInGb: 30,
  maxRuntimeInSeconds: 3600,
};

function without<T extends object>(value: T, member: keyof T): T {
  const { [member]: _, ...rest } = value;
  return rest as T;
}

function boundOf(name: string) {
  const basis = costBasisOf(parseBraketEvent(fixtureRecord(name)));
  return basis && costBoundOf(basis, rates);
}

describe("costBoundOf", () => {
  it.each([
    ["a task: its price and that of its shots", task, 25.5],
    ["a task of no shots", { ...task, shots: 0 }, 0.5],
    ["a task in a job, where the rates are the same", { ...task, inJob: true }, 25.5],
    [
      "a task in a job, where they differ",
      { ...task, inJob: true, device: { ...device, provider: "rigetti", name: "Cepheus-1-108Q" } },
      51,
    ],
    ["a task under a reservation", { ...task, reservation: "arn:aws:braket:us-east-1:1:reservation/r" }, 0],
    // 2 instances: 60 minutes at 0.5, and 30 GB for one hour at 1.
    ["a job", job, 120],
    ["a job that begins a minute more", { ...job, maxRuntimeInSeconds: 3601, volumeSizeInGb: 0 }, 61],
    // 432,000 seconds are 7200 minutes.
    ["a job without a limit", { ...without(job, "maxRuntimeInSeconds"), volumeSizeInGb: 0 }, 7200],
  ])("of %s", (_, basis, amount) => {
    expect(costBoundOf(basis, rates)).toEqual({ amount, currency: "EUR" });
  });

  it.each([
    ["a simulator", { ...task, device: { kind: "simulator", provider: "amazon", name: "sv1" } as const }, "needs-duration"],
    ["a device that the table lacks", { ...task, device: { ...device, name: "Emerald" } }, "no-rate"],
    ["a device named like a member of Object", { ...task, device: { kind: "unknown", name: "constructor" } as const }, "no-rate"],
    ["shots that were not logged", without(task, "shots"), "no-quantity"],
    ["shots below zero", { ...task, shots: -1 }, "no-quantity"],
    ["half a shot", { ...task, shots: 0.5 }, "no-quantity"],
    ["a device that was not logged", without(task, "device"), "no-quantity"],
    ["an instance type that the table lacks", { ...job, instanceType: "ml.p9.huge" }, "no-rate"],
    ["an instance type named like a member of Object", { ...job, instanceType: "toString" }, "no-rate"],
    ["an instance type that was not logged", without(job, "instanceType"), "no-quantity"],
    ["a volume that was not logged", without(job, "volumeSizeInGb"), "no-quantity"],
    ["parameters that were too large", { kind: "hybrid-job", omitted: true } as const, "no-quantity"],
  ])("has no amount for %s", (_, basis, reason) => {
    expect(costBoundOf(basis, rates)).toEqual({ reason, currency: "EUR" });
  });

  it("has no amount without prices", () => {
    expect(costBoundOf(task, { currency: "EUR" }).reason).toBe("no-rate");
    expect(costBoundOf(job, { currency: "EUR" }).reason).toBe("no-rate");
    expect(costBoundOf(job, { currency: "EUR", instanceMinute: { "ml.m5.large": 1 } }).reason).toBe("no-rate");
    expect(costBoundOf(job, { ...rates, instanceMinute: undefined } as never).reason).toBe("no-rate");
  });

  it("has no amount that is not finite", () => {
    const device = { task: Number.MAX_VALUE, shot: Number.MAX_VALUE };
    expect(costBoundOf(task, { currency: "EUR", devices: { "iqm/Garnet": device } }).reason).toBe("no-rate");
  });

  const garnet = { task: 0.5, shot: 0.25 };
  it.each<[unknown, string]>([
    [{}, "currency: expected a string, found nothing"],
    [{ currency: 978 }, "currency: expected a string, found 978"],
    [
      { currency: "EUR", devices: { "iqm/Garnet": 0.5 } },
      'devices["iqm/Garnet"]: expected finite prices, 0 or more, found nothing',
    ],
    [
      { currency: "EUR", devices: { "iqm/Garnet": { task: "0.5", shot: 1 } } },
      'devices["iqm/Garnet"]: expected finite prices, 0 or more, found a string',
    ],
    [
      { currency: "EUR", devices: { "iqm/Garnet": garnet, "iqm/Emerald": { task: 0.5 } } },
      'devices["iqm/Emerald"]: expected finite prices, 0 or more, found nothing',
    ],
    [{ currency: "EUR", devices: { "iqm/Garnet": { ...garnet, shot: Number.NaN } } }, "found NaN"],
    [
      { currency: "EUR", devices: { "iqm/Garnet": { ...garnet, inJob: { task: 1, shot: -0.25 } } } },
      'devices["iqm/Garnet"]: expected finite prices, 0 or more, found -0.25',
    ],
    [{ currency: "EUR", devices: { "iqm/Garnet": { ...garnet, inJob: { task: 1 } } } }, "found nothing"],
    [
      { currency: "EUR", instanceMinute: { "ml.m5.large": Number.POSITIVE_INFINITY } },
      "instanceMinute: expected finite prices, 0",
    ],
    [{ currency: "EUR", volumeGbMonth: "672" }, "volumeGbMonth: expected finite prices, 0 or more, found a string"],
  ])("throws a TypeError for the rates %j, whatever the basis needs", (wrong, message) => {
    for (const basis of [task, job]) {
      expect(() => costBoundOf(basis, wrong as CostRates)).toThrow(TypeError);
      expect(() => costBoundOf(basis, wrong as CostRates)).toThrow(message);
    }
  });

  it.each([
    ["CreateQuantumTask/success", { amount: 250.5, currency: "EUR" }],
    ["CreateQuantumTask/in-a-job", { amount: 251, currency: "EUR" }],
    ["CreateQuantumTask/reserved", { amount: 0, currency: "EUR" }],
    ["CreateQuantumTask/action-object", { reason: "needs-duration", currency: "EUR" }],
    ["CreateQuantumTask/omitted", { reason: "no-quantity", currency: "EUR" }],
    ["CreateJob/omitted", { reason: "no-quantity", currency: "EUR" }],
    ["CreateJob/minimal", { amount: 1800 + 10 * 120, currency: "EUR" }],
    ["CreateJob/quota", undefined],
  ])("%s", (name, bound) => {
    expect(boundOf(name)).toEqual(bound);
  });
});
