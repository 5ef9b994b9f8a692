import { describe, expect, it } from "vitest";
import { parseBraketEvent } from "../../../src/entries/index.js";
import { redact } from "../../../src/entries/redact.js";
import { fixtureRecord } from "../../support/fixtures.js";
import { HIDDEN } from "../../support/hidden.js";
import { withMember } from "../../support/records.js";
import { valueAt } from "../../support/valueAt.js";

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
