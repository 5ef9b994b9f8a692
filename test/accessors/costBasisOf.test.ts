import { describe, expect, it } from "vitest";
import { costBasisOf, parseBraketEvent } from "../../src/entries/index.js";
import { fixtureRecord, fixtures } from "../support/fixtures.js";

const basis = (name: string) => costBasisOf(parseBraketEvent(fixtureRecord(name)));

describe("costBasisOf", () => {
  it("returns the quantities of a quantum task", () => {
    expect(basis("CreateQuantumTask/success")).toMatchObject({
      kind: "quantum-task",
      created: "arn:aws:braket:eu-north-1:123456789012:quantum-task/8b437be2-cf3c-4f51-982e-e7b9792f68dd",
      device: { kind: "qpu", provider: "iqm", name: "Garnet" },
      shots: 1000,
      inJob: false,
      omitted: false,
    });
    expect(basis("CreateQuantumTask/success")).not.toHaveProperty("reservation");
  });

  it("recognizes a task inside a job, and one under a reservation", () => {
    expect(basis("CreateQuantumTask/in-a-job")).toMatchObject({ shots: 500, inJob: true });
    expect(basis("CreateQuantumTask/reserved")).toMatchObject({
      reservation: "arn:aws:braket:us-east-1:123456789012:reservation/84035155-d625-4a6d-8b4e-29125734c49c",
    });
  });

  it.each([
    ["", false],
    [null, false],
    ["token", true],
    ["HIDDEN_DUE_TO_SECURITY_REASONS", true],
  ])("recognizes a task in a job by the job token %j: %s", (jobToken, inJob) => {
    const record = fixtureRecord("CreateQuantumTask/success");
    const requestParameters = { ...(record.requestParameters as object), jobToken };
    expect(costBasisOf(parseBraketEvent({ ...record, requestParameters }))).toMatchObject({ inJob });
  });

  it("returns no ARN of a created resource that is hidden", () => {
    const record = fixtureRecord("CreateQuantumTask/success");
    const responseElements = { quantumTaskArn: "HIDDEN_DUE_TO_SECURITY_REASONS" };
    expect(costBasisOf(parseBraketEvent({ ...record, responseElements }))).not.toHaveProperty("created");
  });

  it("returns the quantities of a hybrid job", () => {
    expect(basis("CreateJob/minimal")).toEqual({
      kind: "hybrid-job",
      created: "arn:aws:braket:us-east-1:123456789012:job/ba94ec2e-446b-44a8-8c65-3bee2ed4fe01",
      device: { kind: "local", provider: "none", name: "none" },
      omitted: false,
      instanceType: "ml.t3.large",
      instanceCount: 1,
      volumeSizeInGb: 10,
    });
    expect(basis("CreateJob/success")).toMatchObject({ kind: "hybrid-job", instanceCount: 1, maxRuntimeInSeconds: 3600 });
  });

  it("keeps what is known about a call whose parameters were too large", () => {
    expect(basis("CreateQuantumTask/omitted")).toEqual({
      kind: "quantum-task",
      created: "arn:aws:braket:us-east-1:123456789012:quantum-task/9403ebf0-9643-4e5b-89f9-cc25d6ad8327",
      omitted: true,
      inJob: false,
    });
    expect(basis("CreateJob/omitted")).toEqual({ kind: "hybrid-job", created: expect.any(String), omitted: true });
  });

  const others = fixtures().filter(({ eventName, record }) => !/^Create(Job|QuantumTask)$/.test(eventName) || record.errorCode);

  it.each(others.map(({ name }) => name))("%s created nothing that costs money", (name) => {
    expect(basis(name)).toBeUndefined();
  });

  it("does not guess for an unrecognized event", () => {
    const record = { ...fixtureRecord("CreateQuantumTask/success"), eventName: "CreateQuantumBatch" };
    expect(costBasisOf(parseBraketEvent(record))).toBeUndefined();
  });

  it("uses the kind that the call creates, not the kind in the ARN", () => {
    const responseElements = { quantumTaskArn: "arn:aws:braket:us-east-1:123456789012:job/x" };
    expect(costBasisOf(parseBraketEvent({ ...fixtureRecord("CreateQuantumTask/success"), responseElements }))?.kind).toBe(
      "quantum-task",
    );
  });
});
