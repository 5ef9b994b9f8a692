import { describe, expect, it } from "vitest";
import { parseBraketEvent, tagsOf } from "../../src/entries/index.js";
import { fixtureRecord } from "../support/fixtures.js";
import { HIDDEN } from "../support/hidden.js";

function asked(name: string, members: object, eventName?: string) {
  const record = fixtureRecord(name);
  const requestParameters = { ...(record.requestParameters as object), ...members };
  return tagsOf(parseBraketEvent({ ...record, ...(eventName && { eventName }), requestParameters }));
}

describe("tagsOf", () => {
  it.each([
    ["CreateQuantumTask/success", { set: { project: "bell", "cost-center": "4711" }, removed: [], hidden: false }],
    ["CreateSpendingLimit/success", { set: { owner: "platform" }, removed: [], hidden: false }],
    ["TagResource/success", { set: { "cost-center": "4711", project: "vqe" }, removed: [], hidden: false }],
    ["UntagResource/one-tag-key-as-text", { set: {}, removed: ["temporary"], hidden: false }],
    ["CreateQuantumTask/hidden", { set: {}, removed: [], hidden: true }],
    ["CreateQuantumTask/in-a-job", undefined],
    ["CreateQuantumTask/omitted", undefined],
    ["GetDevice/success", undefined],
  ])("%s", (name, tags) => {
    expect(tagsOf(parseBraketEvent(fixtureRecord(name)))).toEqual(tags);
  });

  it("returns what a refused call requested", () => {
    expect(asked("TagResource/not-found", { tags: { a: "b" } })?.set).toEqual({ a: "b" });
  });

  it("accepts any tag name, also names of members of Object", () => {
    const text = '{"__proto__":"x","constructor":"y","":"z"}';
    const set = asked("TagResource/success", { tags: JSON.parse(text) })?.set ?? {};
    expect(Object.getPrototypeOf(set)).toBeNull();
    expect(Object.entries(set)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
      ["", "z"],
    ]);
    expect(set.toString).toBeUndefined();
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it("does not share the record's map", () => {
    const record = fixtureRecord("TagResource/success") as { requestParameters: { tags: object } };
    expect(tagsOf(parseBraketEvent(record))?.set).not.toBe(record.requestParameters.tags);
  });

  it.each([
    ["the list", HIDDEN],
    ["an item", ["a", HIDDEN]],
  ])("recognizes hidden tag keys: %s", (_, tagKeys) => {
    const tags = asked("UntagResource/success", { tagKeys });
    expect(tags?.hidden).toBe(true);
    expect(tags?.removed).not.toContain(HIDDEN);
  });

  it("keeps a hidden value as its mark", () => {
    expect(asked("TagResource/success", { tags: { secret: HIDDEN } })).toEqual({
      set: { secret: HIDDEN },
      removed: [],
      hidden: false,
    });
  });

  it("reads an unrecognized event where it can", () => {
    expect(asked("TagResource/success", { tags: { a: "b", n: 7 }, tagKeys: ["c", 8] }, "TagEverything")).toEqual({
      set: { a: "b" },
      removed: ["c"],
      hidden: false,
    });
    expect(asked("TagResource/success", { tags: [{ key: "a" }], tagKeys: { b: 1 } }, "TagEverything")).toBeUndefined();
  });
});
