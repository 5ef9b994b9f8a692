import { describe, expect, it } from "vitest";
import { parseBraketEvent } from "../../../src/entries/index.js";
import { type RedactionCategory, redact } from "../../../src/entries/redact.js";
import { REDACTIONS } from "../../../src/facts/redactions.js";
import { minimalRecord } from "../../support/records.js";

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
