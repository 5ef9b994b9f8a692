import { describe, expect, it } from "vitest";
import { principalOf } from "../../../src/accessors/principal/principalOf.js";
import { type BraketEvent, deviceOf, isBraketEvent, parseBraketEvent } from "../../../src/entries/index.js";
import { redact } from "../../../src/entries/redact.js";
import { exampleLogText, fixtureRecord, fixtures } from "../../support/fixtures.js";
import { HIDDEN } from "../../support/hidden.js";
import { minimalRecord, pathsIn, withMember } from "../../support/records.js";
import { valueAt } from "../../support/valueAt.js";

const weekEvents = (JSON.parse(exampleLogText()) as { Records: unknown[] }).Records.filter(isBraketEvent);
const examples: { readonly name: string; readonly event: BraketEvent }[] = [
  ...fixtures().map(({ name, record }) => ({ name, event: parseBraketEvent(record) })),
  ...weekEvents.map((event, index) => ({ name: `a-week ${index} ${event.eventName}`, event })),
];

/** The texts at members of these names, wherever they stand. */
function textsNamed(event: BraketEvent, names: readonly string[]): string[] {
  return pathsIn(event)
    .filter((path) => names.includes(String(path.at(-1))))
    .map((path) => valueAt(event, path))
    .filter(
      (value) => typeof value === "string" && value !== "" && value !== HIDDEN && !/amazonaws\.com$|^AWS /.test(value),
    ) as string[];
}

describe("redact", () => {
  describe.each(examples)("by default, $name", ({ event }) => {
    const shared = redact(event);
    const text = JSON.stringify(shared);

    it("is an event of the same name and outcome", () => {
      expect(isBraketEvent(shared)).toBe(true);
      for (const name of ["eventName", "errorCode", "eventTime", "awsRegion", "eventID", "readOnly"] as const)
        expect(shared[name]).toBe(event[name]);
    });

    it("contains no secret", () => {
      const secrets = textsNamed(event, [
        ...["clientToken", "jobToken", "nextToken", "credentialId", "accessKeyId", "sourceIPAddress", "vpcEndpointId"],
        ...["principalId", "userName", "sourceIdentity", "userId", "userAgent", "errorMessage", "message", "source", "action"],
        ...["jobName", "entryPoint", "outputS3Bucket", "outputS3KeyPrefix", "s3Uri", "s3Path", "uri", "deviceParameters"],
      ]);
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/[^\s"@]@[^\s"@]/);
      expect(text).not.toMatch(/(?:AKIA|ASIA)/);
      expect(text).not.toMatch(/(?<!-)\b(?!0000000000\d\d)\d{12}\b/);
      expect(text).not.toMatch(/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/);
      expect(text).not.toContain("OPENQASM");
    });

    it("returns the members that do not need the hidden ones", () => {
      expect(principalOf(shared).kind).toBe(principalOf(event).kind);
      const device = deviceOf(event);
      expect(deviceOf(shared)?.name).toBe(device?.kind === "unknown" ? undefined : device?.name);
    });

    it("changes nothing the second time, nor its input", () => {
      const before = structuredClone(event);
      expect(redact(shared)).toEqual(shared);
      redact(event);
      expect(event).toEqual(before);
    });

    it("shares no object with its input", () => {
      const objects = new Set(
        pathsIn(event)
          .map((path) => valueAt(event, path))
          .filter((value) => typeof value === "object"),
      );
      for (const path of pathsIn(shared)) {
        const value = valueAt(shared, path);
        if (typeof value === "object" && value !== null) expect(objects.has(value)).toBe(false);
      }
    });
  });

  it("returns the quantities that were logged for a quantum task", () => {
    expect(redact(parseBraketEvent(fixtureRecord("CreateQuantumTask/in-a-job")))).toEqual({
      eventVersion: "1.11",
      userIdentity: {
        type: "AssumedRole",
        principalId: HIDDEN,
        arn: `arn:aws:sts::000000000001:assumed-role/${HIDDEN}/${HIDDEN}`,
        accountId: "000000000001",
        accessKeyId: HIDDEN,
        sessionContext: {
          sessionIssuer: {
            type: "Role",
            principalId: HIDDEN,
            arn: `arn:aws:iam::000000000001:role/${HIDDEN}`,
            accountId: "000000000001",
            userName: HIDDEN,
          },
          attributes: { creationDate: "2026-06-08T07:15:40Z", mfaAuthenticated: "false" },
        },
      },
      eventTime: "2026-06-08T07:18:03Z",
      eventSource: "braket.amazonaws.com",
      eventName: "CreateQuantumTask",
      awsRegion: "us-west-1",
      sourceIPAddress: HIDDEN,
      userAgent: HIDDEN,
      requestParameters: {
        clientToken: HIDDEN,
        deviceArn: "arn:aws:braket:us-west-1::device/qpu/rigetti/Cepheus-1-108Q",
        outputS3Bucket: HIDDEN,
        outputS3KeyPrefix: HIDDEN,
        shots: 500,
        action: HIDDEN,
        deviceParameters: HIDDEN,
        jobToken: HIDDEN,
        tags: HIDDEN,
      },
      responseElements: {
        quantumTaskArn: "arn:aws:braket:us-west-1:000000000001:quantum-task/da7d1f9f-2b6a-4183-93e9-a2234b84588e",
        status: "INITIALIZED",
      },
      requestID: "4faacef6-82a6-4238-a3a6-13b8ffa41fe2",
      eventID: "89ef5e1a-0638-47a5-9e9a-a3d12c873000",
      readOnly: false,
      eventType: "AwsApiCall",
      managementEvent: true,
      recipientAccountId: "000000000001",
      eventCategory: "Management",
      tlsDetails: {
        tlsVersion: "TLSv1.3",
        cipherSuite: "TLS_AES_128_GCM_SHA256",
        clientProvidedHostHeader: "braket.us-west-1.amazonaws.com",
      },
    });
  });

  it("numbers the accounts of an event", () => {
    const record = withMember(fixtureRecord("GetDevice/success"), ["recipientAccountId"], "444455556666");
    const { userIdentity, recipientAccountId } = redact(parseBraketEvent(record));
    expect([userIdentity.accountId, recipientAccountId]).toEqual(["000000000001", "000000000002"]);
  });

  it("keeps no parameters of an unrecognized event, and no member that no schema knows", () => {
    const record = minimalRecord("CreateUnicorn", {
      requestParameters: { shots: 5, deviceArn: "arn:aws:braket:::device/qpu/a/b", secret: "s" },
      responseElements: { status: "s" },
      aMemberOfTomorrow: "s",
      tlsDetails: { aMemberOfTomorrow: "s", tlsVersion: "TLSv1.3" },
    });
    const shared = redact(parseBraketEvent(record));
    expect(shared).toEqual(
      minimalRecord("CreateUnicorn", { requestParameters: {}, responseElements: {}, tlsDetails: { tlsVersion: "TLSv1.3" } }),
    );
  });

  it("changes nothing the second time, although the mark is longer than the text", () => {
    const event = parseBraketEvent(minimalRecord("SearchJobs", { eventVersion: `${"x".repeat(90)}arn:aws:braket:::device/b` }));
    const shared = redact(event);
    expect(redact(shared)).toEqual(shared);
  });

  it("leaves out objects that contain themselves, and levels deeper than 100", () => {
    const cyclic: Record<string, unknown> = { b: "x" };
    cyclic.a = cyclic;
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { a: deep };
    const event = parseBraketEvent(minimalRecord("GetUnicorn", { additionalEventData: cyclic, requestParameters: { deep } }));
    const shared = redact(event, { keep: ["unmodelled"] });
    expect(shared.additionalEventData).toEqual({ b: "x" });
    expect(JSON.stringify(shared.requestParameters).match(/"a"/g)?.length).toBe(97);
    expect(redact(event).requestParameters).toEqual({});
  });
});
