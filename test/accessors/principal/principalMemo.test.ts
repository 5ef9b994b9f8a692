import { describe, expect, it, vi } from "vitest";
import { isSameCaller, principalMemo } from "../../../src/accessors/principal/principalMemo.js";
import { eventWith } from "../../support/eventWith.js";
import { fixtureRecord } from "../../support/fixtures.js";
import { pathsIn, type TestRecord, withMember } from "../../support/records.js";

const identity = fixtureRecord("GetDevice/success").userIdentity as TestRecord;

describe("isSameCaller", () => {
  it("is true of equal callers", () => {
    expect(isSameCaller(identity, structuredClone(identity))).toBe(true);
  });

  it.each(pathsIn(identity).map((path) => [path.join("."), path] as const))("is false where %s differs", (_, path) => {
    for (const other of [undefined, "other"]) {
      expect(isSameCaller(identity, withMember(identity, path, other))).toBe(false);
      expect(isSameCaller(withMember(identity, path, other), identity)).toBe(false);
    }
  });

  it.each([
    [["aMemberOfTomorrow"]],
    [["sessionContext", "aMemberOfTomorrow"]],
    [["sessionContext", "sessionIssuer", "aMemberOfTomorrow"]],
    [["onBehalfOf", "aMemberOfTomorrow"]],
  ])("is false if a member that this version does not know differs: %j", (path) => {
    const without = { ...identity, onBehalfOf: { userId: "u-1" } };
    const [one, other] = ["a", "b"].map((value) => withMember(without, path, value));
    expect(isSameCaller(without, one)).toBe(false);
    expect(isSameCaller(one, without)).toBe(false);
    expect(isSameCaller(one, other)).toBe(false);
    expect(isSameCaller(one, structuredClone(one))).toBe(true);
  });

  it("walks no record without end", () => {
    const nested = () => {
      let value: unknown = {};
      for (let depth = 0; depth < 50_000; depth++) value = { a: value };
      return { ...identity, aMemberOfTomorrow: value };
    };
    expect(isSameCaller(nested(), nested())).toBe(false);
  });
});

describe("principalMemo", () => {
  it("calls begin once for each actor", () => {
    const begin = vi.fn(({ key }: { readonly key: string }) => ({ key }));
    const actorOf = principalMemo(begin);
    const other = { type: "IAMUser", accountId: "111122223333", userName: "ada" };
    const rows = [identity, other, identity, other].map((userIdentity) => actorOf(eventWith({ userIdentity })));
    expect(begin).toHaveBeenCalledTimes(2);
    expect(rows[0]).toBe(rows[2]);
    expect(rows[1]).toBe(rows[3]);
  });
});
