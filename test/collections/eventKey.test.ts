import { describe, expect, it } from "vitest";
import { eventKey } from "../../src/entries/index.js";
import { exampleOtherEvent } from "../../src/testing/exampleOtherEvent.js";
import type { TestRecord } from "../support/records.js";
import { searchWith } from "../support/searchWith.js";

describe("eventKey", () => {
  it.each<[string, TestRecord, string]>([
    ["account and id", { eventID: "e", recipientAccountId: "111122223333" }, "111122223333/e"],
    ["no account", { eventID: "e" }, "/e"],
    ["null as account", { eventID: "e", recipientAccountId: null }, "/e"],
    ["an empty account", { eventID: "e", recipientAccountId: "" }, "/e"],
    ["slashes", { eventID: "b/c", recipientAccountId: "a" }, "a/b/c"],
    ["a slash in the account", { eventID: "c", recipientAccountId: "a/b" }, "a%2Fb/c"],
    ["a percent sign in the account", { eventID: "c", recipientAccountId: "a%2Fb" }, "a%252Fb/c"],
  ])("is made of %s", (_, members, key) => {
    expect(eventKey(searchWith(members))).toBe(key);
  });

  it("does not depend on sharedEventID", () => {
    const shared = { sharedEventID: "s" };
    expect(eventKey(searchWith({ eventID: "a", ...shared }))).not.toBe(eventKey(searchWith({ eventID: "b", ...shared })));
  });

  it("is made of the same for an event that is no call", () => {
    const other = exampleOtherEvent("network-activity");
    expect(eventKey(other)).toBe(`111122223333/${other.eventID}`);
  });
});
