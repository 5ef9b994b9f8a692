import { describe, expect, it } from "vitest";
import { parseBraketEvent } from "../../../src/entries/index.js";
import { redact } from "../../../src/entries/redact.js";
import { HIDDEN } from "../../support/hidden.js";
import { minimalRecord } from "../../support/records.js";

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
