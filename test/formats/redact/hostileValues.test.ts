import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { bundle } from "../../../scripts/bench/built.js";
import { type BraketEvent, parseBraketEvent } from "../../../src/entries/index.js";
import { redact } from "../../../src/entries/redact.js";
import { fixtureRecord } from "../../support/fixtures.js";

const job = fixtureRecord("CreateJob/success");

/** An event with a value in opaque data, as JSON never holds it but a program may. */
function withData(value: unknown): BraketEvent {
  return { ...parseBraketEvent(job), additionalEventData: { before: "a", value, after: "b" } } as unknown as BraketEvent;
}

function dataOf(value: unknown): unknown {
  return redact(withData(value), { keep: ["unmodelled"] }).additionalEventData;
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function throwing(): never {
  throw new Error("not readable");
}

describe("redact", () => {
  it.each<[string, unknown, unknown]>([
    [
      "a getter that throws",
      {
        get a() {
          return throwing();
        },
        b: 1,
      },
      { before: "a", value: { b: 1 }, after: "b" },
    ],
    [
      "an item that throws",
      Object.defineProperty([1, 2, 3], 1, { get: throwing }),
      { before: "a", value: [1, null, 3], after: "b" },
    ],
    ["a revoked proxy", revoked({}), { before: "a", value: {}, after: "b" }],
    ["a revoked proxy of a list", revoked([]), { before: "a", value: {}, after: "b" }],
    ["a proxy that tells no names", new Proxy({}, { ownKeys: throwing }), { before: "a", value: {}, after: "b" }],
    ["a function", () => 1, { before: "a", after: "b" }],
    ["a symbol", Symbol("a"), { before: "a", after: "b" }],
    ["undefined", undefined, { before: "a", after: "b" }],
    ["items that are no JSON", [undefined, () => 1, "c"], { before: "a", value: [null, null, "c"], after: "b" }],
  ])("leaves out what cannot be read: %s", (_what, value, wanted) => {
    expect(dataOf(value)).toEqual(wanted);
    expect(() => redact(withData(value))).not.toThrow();
  });

  it("leaves out a member of the record that cannot be read", () => {
    const event = Object.defineProperty({ ...parseBraketEvent(job) }, "sharedEventID", { get: throwing, enumerable: true });
    expect(redact(event)).toEqual(redact(parseBraketEvent(job)));
  });

  it.each<[string, (inner: unknown) => unknown]>([
    ["lists", (inner) => [inner, inner]],
    ["objects", (inner) => ({ a: inner, b: inner })],
    ["lists in objects", (inner) => ({ tags: [inner], other: [inner] })],
  ])("copies shared objects once: %s with two references to the same one, 40 levels deep", (_what, twice) => {
    let value: unknown = ["x"];
    for (let depth = 0; depth < 40; depth++) value = twice(value);
    const shared = redact(withData(value), { keep: ["unmodelled", "tags"] });
    let depth = 0;
    for (
      let at: unknown = (shared.additionalEventData as { readonly value?: unknown }).value;
      typeof at === "object" && at !== null;
      at = Object.values(at)[0]
    )
      depth++;
    expect(depth).toBeGreaterThan(40);
  });

  it("copies objects that all refer to each other", () => {
    const net = Array.from({ length: 12 }, (): Record<string, unknown> => ({}));
    for (const node of net) for (const [index, other] of net.entries()) node[`n${index}`] = other;
    expect(() => dataOf(net[0])).not.toThrow();
  });

  it("works while Object.prototype is frozen, or has members of somebody else", async () => {
    const code = await bundle(`export { redact } from "./src/entries/redact.ts";`, { format: "iife", globalName: "library" });
    const text = new TextDecoder().decode(code);
    const odd = { ...job, toString: "a", constructor: { b: 1 }, additionalEventData: { valueOf: 1, ["__proto__"]: 2 } };
    const wanted = JSON.stringify(redact(odd as unknown as BraketEvent, { keep: ["unmodelled"] }));
    expect(wanted).toContain('"toString":"a","constructor":{"b":1}');
    for (const before of [
      "Object.freeze(Object.prototype); Object.freeze(Array.prototype);",
      "Object.prototype.get = () => 1; Object.prototype.jobName = 1; Object.prototype.record = 1;",
      "Object.defineProperty(Object.prototype, 'eventName', { get: () => 'x', configurable: true });",
    ]) {
      const run = `${text}\n${before}\nJSON.stringify(library.redact(JSON.parse(${JSON.stringify(JSON.stringify(odd))}), { keep: ["unmodelled"] }))`;
      expect(runInNewContext(run), before).toBe(wanted);
    }
  });
});
