import { describe, expect, it } from "vitest";
import { parseBraketEvent } from "../../../src/entries/index.js";
import { type RedactionCategory, redact } from "../../../src/entries/redact.js";
import { fixtureRecord } from "../../support/fixtures.js";
import { HIDDEN } from "../../support/hidden.js";
import { minimalRecord, type TestRecord, withMember } from "../../support/records.js";
import { valueAt } from "../../support/valueAt.js";

describe("redact, keeping categories", () => {
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
});

function nestedMember([key = "", ...rest]: readonly string[], value: unknown): TestRecord {
  return { [key]: rest.length === 0 ? value : nestedMember(rest, value) };
}
