import { describe, expect, it } from "vitest";
import { principalOf } from "../../../src/accessors/principal/principalOf.js";
import {
  type BraketEvent,
  type CloudTrailRecord,
  deviceOf,
  isBraketEvent,
  parseBraketArn,
  parseBraketEvent,
} from "../../../src/entries/index.js";
import { type RedactionCategory, redact } from "../../../src/entries/redact.js";
import { REDACTIONS } from "../../../src/facts/redactions.js";
import { exampleLogText, fixtureRecord, fixtures } from "../../support/fixtures.js";
import { minimalRecord, pathsIn, type TestRecord, withMember } from "../../support/records.js";

const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";

const weekEvents = (JSON.parse(exampleLogText()) as { Records: unknown[] }).Records.filter(isBraketEvent);
const examples: { readonly name: string; readonly event: BraketEvent }[] = [
  ...fixtures().map(({ name, record }) => ({ name, event: parseBraketEvent(record) })),
  ...weekEvents.map((event, index) => ({ name: `a-week ${index} ${event.eventName}`, event })),
];

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((holder, key) => (holder as Record<string | number, unknown> | null | undefined)?.[key], value);
}

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

  const cases: readonly (readonly [string, RedactionCategory[], string, unknown, unknown])[] = [
    ["an account", ["accounts"], "recipientAccountId", "111122223333", "111122223333"],
    ["an account that is none", [], "recipientAccountId", "foobar", HIDDEN],
    ["the anonymous caller", [], "userIdentity.accountId", "ANONYMOUS_PRINCIPAL", "ANONYMOUS_PRINCIPAL"],
    ["an address", ["addresses"], "sourceIPAddress", "192.0.2.7", "192.0.2.7"],
    ["the address of a service", [], "sourceIPAddress", "cloudformation.amazonaws.com", "cloudformation.amazonaws.com"],
    ["AWS Internal", [], "sourceIPAddress", "AWS Internal", "AWS Internal"],
    [
      "the host name of a VPC endpoint",
      [],
      "tlsDetails.clientProvidedHostHeader",
      "vpce-1.braket.us-east-1.vpce.amazonaws.com",
      HIDDEN,
    ],
    ["a dual-stack host name", [], "tlsDetails.clientProvidedHostHeader", "braket.us-east-1.api.aws", "braket.us-east-1.api.aws"],
    ["a user agent", ["clients"], "userAgent", "Mozilla/5.0 Chrome/120.0.0.0", "Mozilla/5.0 Chrome/120.0.0.0"],
    ["a user agent with an e-mail address", ["clients"], "userAgent", "x (joe@example.com)", HIDDEN],
    ["an error text", ["texts"], "errorMessage", "no such device", "no such device"],
    ["an error text with an address", ["texts"], "errorMessage", "from 192.0.2.1", HIDDEN],
    ["an error text with an IPv6 address", ["texts"], "errorMessage", "from 2001:db8::1", HIDDEN],
    ["an error text with an access key", ["texts"], "errorMessage", "key AKIAIOSFODNN7EXAMPLE", HIDDEN],
    [
      "an error text with ARNs",
      ["texts"],
      "errorMessage",
      "User: arn:aws:sts::111122223333:assumed-role/R/joe@example.com is not authorized to perform: braket:GetDevice in 444455556666",
      `User: arn:aws:sts::000000000001:assumed-role/${HIDDEN}/${HIDDEN} is not authorized to perform: braket:GetDevice in 000000000002`,
    ],
    ["a number with many digits", ["texts"], "errorMessage", "cost: 9.300000000001", "cost: 9.300000000001"],
    [
      "an opaque object",
      ["unmodelled"],
      "additionalEventData",
      { a: ["192.0.2.1", 1, null, "b"] },
      { a: [HIDDEN, 1, null, "b"] },
    ],
    ["a token in an opaque object", ["unmodelled"], "serviceEventDetails", { credentialId: "t" }, { credentialId: HIDDEN }],
    ["an opaque object by default", [], "additionalEventData", { a: 1 }, {}],
    ["an opaque text by default", [], "additionalEventData", "{}", HIDDEN],
    ["a text that is not plain where a plain one should be", [], "requestID", "Zürich", HIDDEN],
    ["a long text where a short one should be", [], "apiVersion", "x".repeat(129), HIDDEN],
    [
      "a web identity provider",
      [],
      "userIdentity.sessionContext",
      { webIdFederationData: { federatedProvider: "x" } },
      { webIdFederationData: { federatedProvider: HIDDEN } },
    ],
    [
      "a web identity provider, kept",
      ["people"],
      "userIdentity.sessionContext",
      { webIdFederationData: { federatedProvider: "x", attributes: { "x:sub": "joe" } } },
      { webIdFederationData: { federatedProvider: "x", attributes: { "x:sub": "joe" } } },
    ],
    ["null", [], "additionalEventData", null, null],
  ];

  it.each(cases)("of %s, keeping %j", (_, keep, at, value, wanted) => {
    const record = at.split(".").length === 1 ? { [at]: value } : nestedMember(at.split("."), value);
    const shared = redact(parseBraketEvent(minimalRecord("SearchDevices", { requestParameters: {}, ...record })), { keep });
    expect(valueAt(shared, at.split("."))).toEqual(wanted);
  });

  const arns: readonly (readonly [string, RedactionCategory[], string])[] = [
    ["arn:aws:braket:::device/quantum-simulator/amazon/sv1", [], "arn:aws:braket:::device/quantum-simulator/amazon/sv1"],
    ["arn:aws:braket::111122223333:device/qpu/ionq/ionQdevice", [], "arn:aws:braket::000000000001:device/qpu/ionq/ionQdevice"],
    ["arn%3Aaws%3Abraket%3A%3A%3Adevice%2Fqpu%2Fiqm%2FGarnet", [], "arn%3Aaws%3Abraket%3A%3A%3Adevice%2Fqpu%2Fiqm%2FGarnet"],
    ["local:braket/default", [], "local:braket/default"],
    ["foobar", [], HIDDEN],
    ["foobar", ["names"], "foobar"],
    ["arn:aws:braket:us-east-1:111122223333:job/my-secret-job", [], `arn:aws:braket:us-east-1:000000000001:job/${HIDDEN}`],
    [
      "arn%3aaws%3abraket%3aus-east-1%3a111122223333%3ajob%2Fsecret",
      [],
      `arn%3aaws%3abraket%3aus-east-1%3a000000000001%3ajob%2F${HIDDEN}`,
    ],
    ["arn:aws:braket:us-east-1:111122223333:job/my-job", ["names"], "arn:aws:braket:us-east-1:000000000001:job/my-job"],
    ["arn:aws:iam::111122223333:user/a/joe", ["names"], `arn:aws:iam::000000000001:user/${HIDDEN}`],
    ["arn:aws:iam::111122223333:user/a/joe", ["people"], "arn:aws:iam::000000000001:user/a/joe"],
    ["arn:aws:iam::111122223333:role/a/R", ["people"], `arn:aws:iam::000000000001:role/${HIDDEN}`],
    ["arn:aws:iam::111122223333:role/a/R", ["names", "accounts"], "arn:aws:iam::111122223333:role/a/R"],
    ["arn:aws:iam::111122223333:root", [], "arn:aws:iam::000000000001:root"],
    ["arn:aws:sts::111122223333:assumed-role/R/joe", ["names"], `arn:aws:sts::000000000001:assumed-role/R/${HIDDEN}`],
    ["arn:aws:sts::111122223333:assumed-role/R/joe", ["people"], `arn:aws:sts::000000000001:assumed-role/${HIDDEN}/joe`],
    ["arn:aws:iam::aws:policy/AmazonBraketFullAccess", ["people"], "arn:aws:iam::aws:policy/AmazonBraketFullAccess"],
    ["arn:aws:s3:::secret-bucket/key", [], `arn:aws:s3:::${HIDDEN}`],
    ["arn:aws-us-gov:braket:::device/qpu/a/b/c/d", [], `arn:aws-us-gov:braket:::device/${HIDDEN}`],
  ];

  it.each(arns)("of the ARN %s, keeping %j", (deviceArn, keep, wanted) => {
    const event = parseBraketEvent(minimalRecord("GetDevice", { requestParameters: { deviceArn } }));
    const shared = redact(event, { keep });
    expect(shared.eventName === "GetDevice" && shared.requestParameters?.deviceArn).toBe(wanted);
    expect(parseBraketArn(wanted)?.kind).toBe(parseBraketArn(deviceArn)?.kind);
  });

  const job = fixtureRecord("CreateJob/success");
  it.each<[RedactionCategory, string]>([
    ["hyperParameters", "hyperParameters"],
    ["tags", "tags"],
    ["names", "jobName"],
    ["tokens", "clientToken"],
    ["names", "outputDataConfig"],
  ])("keeps %s unchanged if the policy says so: %s", (category, name) => {
    const path = ["requestParameters", name];
    const kept = redact(parseBraketEvent(job), { keep: [category, "accounts"] });
    expect(valueAt(kept, path)).toEqual(valueAt(job, path));
    expect(valueAt(redact(parseBraketEvent(job)), path)).not.toEqual(valueAt(job, path));
  });

  it("keeps a program as it is, whatever it looks like", () => {
    const action = { source: "ctrl @ x q[0:2:8]; rz(0.123456789012) q[0]; // ::1 joe@example.com 192.0.2.1" };
    const record = withMember(fixtureRecord("CreateQuantumTask/success"), ["requestParameters", "action"], action);
    expect(valueAt(redact(parseBraketEvent(record), { keep: ["programs"] }), ["requestParameters", "action"])).toEqual(action);
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

describe("redact depends on the place of a member", () => {
  const job = fixtureRecord("CreateJob/success");

  it.each([
    ["name", "project-bluebird"],
    ["queue", "bluebird"],
    ["status", "BLUEBIRD"],
    ["operator", "EQUAL"],
    ["eventSource", "braket.amazonaws.com"],
    ["shots", 5],
    ["type", { name: "bluebird" }],
  ])("redacts an unmodelled %s of a CreateJob", (name, value) => {
    const shared = redact(parseBraketEvent(withMember(job, ["requestParameters", name], value)));
    expect(shared.requestParameters).not.toHaveProperty(name);
    expect(shared).toEqual(redact(parseBraketEvent(job)));
  });

  it.each([
    [["tlsDetails", "clientProvidedHostHeader"], "123456789012.s3-control.us-east-1.amazonaws.com"],
    [["tlsDetails", "clientProvidedHostHeader"], "bluebird.s3.us-east-1.amazonaws.com"],
    [["requestID"], "s3://bluebird/key"],
    [["requestID"], "arn:aws:iam::111122223333:user/a,arn:aws:iam::444455556666:user/b"],
    [["userIdentity", "type"], "project-bluebird"],
    [["requestParameters", "instanceConfig", "instanceType"], "project-bluebird"],
    [["requestParameters", "algorithmSpecification", "scriptModeConfig", "compressionType"], "AIDACKCEVSQ6C2EXAMPLE"],
    [["requestParameters", "deviceConfig", "device"], "local:bluebird"],
    [["errorCode"], "project-bluebird"],
  ])("redacts a text in %j that does not have the form of its place: %s", (path, text) => {
    const shared = redact(parseBraketEvent(withMember(job, path, text)));
    expect(valueAt(shared, path)).toBe(HIDDEN);
    // One may keep them with all that is unmodelled; what has the form of a secret goes even so.
    const kept = redact(parseBraketEvent(withMember(job, path, text)), { keep: ["unmodelled"] });
    expect(JSON.stringify(kept)).not.toMatch(/123456789012|s3:|111122223333|AIDA/);
  });

  it("numbers only the accounts in the copy, so the second pass gives the same numbers", () => {
    const record = {
      ...job,
      requestID: "arn:aws:iam::111111111111:user/a,arn:aws:iam::222222222222:user/b",
      errorMessage: "of 333333333333 at 203.0.113.54.",
      errorCode: "AccessDenied",
      responseElements: null,
    };
    const shared = redact(parseBraketEvent(record), { keep: ["texts", "unmodelled"] });
    expect(shared.userIdentity.accountId).toBe("000000000001");
    expect(shared.errorMessage).toBe(HIDDEN);
    expect(redact(shared, { keep: ["texts", "unmodelled"] })).toEqual(shared);
  });

  it("redacts other categories in the name of an ARN that is kept", () => {
    const resourceArn = "arn:aws:s3:::bluebird-111122223333/AKIAIOSFODNN7EXAMPLE";
    const both = "arn:aws:s3:::bluebird-111122223333";
    const shared = (arn: string) =>
      valueAt(redact(parseBraketEvent({ ...job, resources: [{ ARN: arn }] }), { keep: ["names"] }), ["resources", 0, "ARN"]);
    expect(shared(resourceArn)).toBe(`arn:aws:s3:::${HIDDEN}`);
    expect(shared(both)).toMatch(/^arn:aws:s3:::bluebird-0000000000\d\d$/);
  });

  it("keeps members of a kept map whose names contain no account", () => {
    const record = { ...job, additionalEventData: { "111122223333": 1, "joe@example.com": 2, plain: 3, account: 111122223333 } };
    const shared = redact(parseBraketEvent(record), { keep: ["unmodelled"] });
    expect(shared.additionalEventData).toEqual({ plain: 3, account: expect.stringMatching(/^0000000000\d\d$/) });
  });
});

describe("redact with texts kept", () => {
  it.each([
    "Denied for the call from 203.0.113.54.",
    "Denied for the call from 203.0.113.54",
    "(203.0.113.54), and more",
    "from ip-203-0-113-54.ec2.internal",
    "through vpce-0a1b2c3d4e5f60718.",
    "AIDACKCEVSQ6C2EXAMPLE is not allowed",
    "AROACKCEVSQ6C2EXAMPLE:bluebird",
    "key ASIAIOSFODNN7EXAMPLE.",
    "cannot read s3://bluebird/key",
    "cannot reach bluebird.s3.us-east-1.amazonaws.com",
    "joe%40example.com",
  ])("hides %s", (errorMessage) => {
    const event = parseBraketEvent(minimalRecord("GetDevice", { errorCode: "AccessDenied", errorMessage }));
    expect(redact(event, { keep: ["texts"] }).errorMessage).toBe(HIDDEN);
  });

  it.each(["Version 1.2.3 is too old.", "12:30:00", "The S3 URI must begin with s3://"])("leaves %s", (errorMessage) => {
    const event = parseBraketEvent(minimalRecord("GetDevice", { errorCode: "ValidationException", errorMessage }));
    expect(redact(event, { keep: ["texts"] }).errorMessage).toBe(errorMessage);
  });

  it("distinguishes addresses from versions in a user agent", () => {
    const kept = (userAgent: string) =>
      redact(parseBraketEvent(minimalRecord("SearchDevices", { userAgent })), { keep: ["clients"] }).userAgent;
    expect(kept("Chrome/120.0.0.0 x")).toBe("Chrome/120.0.0.0 x");
    expect(kept("probe http://203.0.113.54")).toBe(HIDDEN);
    expect(kept("probe (203.0.113.54)")).toBe(HIDDEN);
  });
});

describe("the policy of redact", () => {
  const event = parseBraketEvent(minimalRecord("SearchDevices", { requestParameters: {} }));

  it.each<[unknown, string]>([
    [0, "policy: expected an object, found 0"],
    [null, "policy: expected an object, found null"],
    [{ keep: null }, "keep: expected an array of categories, found null"],
    [{ keep: "texts" }, "keep: expected an array of categories, found a string"],
    [{ keep: new Set(["texts"]) }, "keep: expected an array of categories, found an object"],
    [{ keep: ["text"] }, "keep[0]: expected one of programs, hyperParameters, tokens, "],
    [{ keep: ["texts", "arn"] }, "keep[1]: expected one of programs, "],
    [{ keep: [7] }, "unmodelled, found 7"],
  ])("is checked at the call: %j", (policy, message) => {
    expect(() => redact(event, policy as never)).toThrow(TypeError);
    expect(() => redact(event, policy as never)).toThrow(message);
  });

  it("may be empty, and may name every category", () => {
    expect(redact(event, {})).toEqual(redact(event));
    expect(redact(event, { keep: undefined })).toEqual(redact(event));
    const all: readonly RedactionCategory[] = REDACTIONS.slice(0, 12) as readonly RedactionCategory[];
    expect(redact(event, { keep: all })).toEqual(event);
  });
});

describe("redact of records that are not modelled calls", () => {
  const base = minimalRecord("CreateJob", { requestParameters: { jobName: "bluebird", shots: 5 } });

  it.each([
    ["a network activity event", { eventType: "AwsVpceEvent", eventCategory: "NetworkActivity", vpcEndpointId: "vpce-1" }],
    ["a service event", { eventType: "AwsServiceEvent", serviceEventDetails: { jobName: "bluebird" } }],
    ["another service's record", { eventSource: "s3.amazonaws.com" }],
  ])("keeps the envelope of %s, and no parameters", (_what, members) => {
    const record = { ...base, ...members } as unknown as CloudTrailRecord;
    const shared = redact(record);
    expect(shared.requestParameters).toEqual({});
    expect(shared.eventTime).toBe(record.eventTime);
    expect(shared.eventSource).toBe(record.eventSource);
    expect(shared.eventType).toBe(record.eventType);
    expect(JSON.stringify(shared)).not.toMatch(/bluebird|vpce-/);
    expect(redact(shared)).toEqual(shared);
  });
});

function nestedMember([key = "", ...rest]: readonly string[], value: unknown): TestRecord {
  return { [key]: rest.length === 0 ? value : nestedMember(rest, value) };
}
