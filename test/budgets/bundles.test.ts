import { describe, expect, it } from "vitest";
import { IMPORTS, sizeOf } from "../../scripts/bench/bundles.js";

/** The most that each import may weigh in a bundle, in bytes, minified and gzipped. */
const BUDGETS: Readonly<Record<(typeof IMPORTS)[number]["what"], number>> = {
  // About half of what the same schemas weigh over zod/mini, and less than a fifth of zod. It is what everybody pays.
  "`parseBraketEvent` only": 6000,
  // The first questions about an event, on top; the knowledge of identities and errors is most of it.
  "parse + principalOf + errorOf": 11_000,
  // Nobody bundles all of it: the number shows growth, and it is what a new process has to read. The target is 30,000;
  // docs/performance.md says what is above it.
  "whole root": 33_000,
  // Whoever wants types only must pay nothing; it rests on `sideEffects: false`.
  "types only": 0,
};

/** The names of values of the entry for Braket's own events, but for those that read deliveries. */
async function stateChangeNames() {
  const DELIVERIES = ["parseBraketDelivery", "parseCompressedBraketDelivery", "mentionsBraketDelivery", "braketDeliveryStream"];
  const names = Object.keys(await import("../../src/entries/stateChanges.js"));
  return { DELIVERIES, names: names.filter((name) => !DELIVERIES.includes(name)) };
}

describe("what a bundle grows by", () => {
  it.each(IMPORTS.map(({ what, code }) => ({ what, code })))("$what", { timeout: 30_000 }, async ({ what, code }) => {
    expect(await sizeOf(code)).toBeLessThanOrEqual(BUDGETS[what]);
  });

  // Whatever reads deliveries of both halves has the parser of records too, so it is measured against that.
  it("braket-cloudtrail/state-changes without deliveries", { timeout: 30_000 }, async () => {
    const { DELIVERIES, names } = await stateChangeNames();
    expect(await sizeOf(`export { ${names.join(", ")} } from "./src/entries/stateChanges.ts";`)).toBeLessThanOrEqual(6000);
    expect(DELIVERIES.every((name) => !names.includes(name))).toBe(true);
  });

  it("parseBraketDelivery, beside parseBraketEvents", { timeout: 30_000 }, async () => {
    const one = await sizeOf(`export { parseBraketEvents } from "./src/entries/index.ts";`);
    const both = await sizeOf(`export { parseBraketDelivery } from "./src/entries/stateChanges.ts";`);
    expect(both - one).toBeLessThanOrEqual(1000);
  });

  // The table of members, the forms of texts, ARNs. It has no parser.
  it("braket-cloudtrail/redact", { timeout: 30_000 }, async () => {
    expect(await sizeOf(`export * from "./src/entries/redact.ts";`)).toBeLessThanOrEqual(6400);
  });

  // The names of all members, and what writes JSON Schemas of them.
  it("braket-cloudtrail/standard-schema, beside parseBraketEvent", { timeout: 30_000 }, async () => {
    const one = await sizeOf(`export { parseBraketEvent } from "./src/entries/index.ts";`);
    const both = `export { parseBraketEvent } from "./src/entries/index.ts"; export * from "./src/entries/standardSchema.ts";`;
    expect((await sizeOf(both)) - one).toBeLessThanOrEqual(1400);
  });

  it("braket-cloudtrail/patterns", { timeout: 30_000 }, async () => {
    expect(await sizeOf(`export * from "./src/entries/patterns.ts";`)).toBeLessThanOrEqual(1600);
  });

  it("braket-cloudtrail/large-logs, beside parseBraketEvents", { timeout: 30_000 }, async () => {
    const one = await sizeOf(`export { parseBraketEvents } from "./src/entries/index.ts";`);
    const both = `export { parseBraketEvents } from "./src/entries/index.ts"; export * from "./src/entries/largeLogs.ts";`;
    expect((await sizeOf(both)) - one).toBeLessThanOrEqual(3000);
  });

  it("measures something", { timeout: 30_000 }, async () => {
    expect(await sizeOf(`export { parseBraketEvent } from "./src/entries/index.ts";`)).toBeGreaterThan(2000);
    expect(await sizeOf(`import * as z from "zod"; export const text = z.string();`)).toBeGreaterThan(2000);
  });
});
