import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BraketParseError, parseBraketEvents, parseCompressedBraketEvents, recordsIn } from "../../src/entries/index.js";
import { fixtureRecord, fixtures } from "../support/fixtures.js";
import { runs } from "../support/runs.js";
import { wrappers } from "../support/wrappers.js";

const task = fixtureRecord("CreateQuantumTask/success");
const invalid = { ...task, eventTime: 7 };
const foreign = { eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "PutObject" };
const foundIn = (delivery: unknown) => {
  const { events, others, rejected, skipped } = parseBraketEvents(delivery);
  return { events, others, rejected: rejected.map(({ path, code }) => [path, code]), skipped };
};

describe.each(wrappers)("$name", ({ wrap, path }) => {
  it("gives the record, and nothing else", () => {
    expect(foundIn(wrap(task))).toEqual({ events: [task], others: [], rejected: [], skipped: 0 });
  });

  it("has an exact path", () => {
    expect([...recordsIn(wrap(task))]).toEqual([{ path, record: task }]);
    expect(foundIn(wrap(invalid)).rejected).toEqual([[path, "invalid-event"]]);
  });

  it("counts a foreign record as skipped", () => {
    expect(foundIn(wrap(foreign))).toEqual({ events: [], others: [], rejected: [], skipped: 1 });
  });
});

describe("the search", () => {
  it("does not search a record: a call may carry another's record", () => {
    const entries = [{ detail: JSON.stringify(task), source: "x" }];
    const put = { ...foreign, eventName: "PutEvents", requestParameters: { entries, copy: task } };
    expect(foundIn(put)).toEqual({ events: [], others: [], rejected: [], skipped: 1 });
    expect(foundIn({ wrapped: put })).toEqual({ events: [], others: [], rejected: [], skipped: 1 });
  });

  it("runs before something is skipped by its nature", () => {
    for (const beside of [
      { "detail-type": "Object Created", source: "aws.s3", detail: { copy: task } },
      { digestStartTime: "2026-03-03T08:01:31Z", logFiles: [task] },
      { s3Bucket: "b", s3ObjectKey: ["k"], extra: JSON.stringify(task) },
      { eventSource: "aws:s3", s3: { object: { userMetadata: { record: JSON.stringify(task) } } } },
      { messageType: "CONTROL_MESSAGE", logEvents: [{ id: "", timestamp: 1, message: JSON.stringify(task) }] },
      { Type: "SubscriptionConfirmation", TopicArn: "t", Message: JSON.stringify(task) },
    ]) {
      expect(foundIn(beside).events).toEqual([task]);
      expect(foundIn([beside]).events).toEqual([task]);
    }
  });

  it("does not run in Braket's own events: a caller's text in them is no record that AWS wrote", () => {
    const detail = { outputS3Directory: `${JSON.stringify(task)}\n/5d0c2f7e`, copy: task };
    const native = { "detail-type": "Braket Task State Change", source: "aws.braket", detail };
    for (const delivery of [native, { Messages: [{ Body: JSON.stringify(native) }] }, { anything: [native] }]) {
      expect(foundIn(delivery)).toEqual({ events: [], others: [], rejected: [], skipped: 1 });
    }
  });

  it("finds gzip where the function inflates, and says so where it does not", async () => {
    const data = gzipSync(JSON.stringify({ Records: [task] })).toString("base64");
    const wrapped = { anything: [{ file: data }] };
    expect((await parseCompressedBraketEvents(wrapped)).events).toEqual([task]);
    expect(foundIn(wrapped).rejected).toEqual([[["anything", 0, "file"], "unsupported-delivery"]]);
    const bytes = { anything: [new Uint8Array(gzipSync(JSON.stringify(task)))] };
    expect((await parseCompressedBraketEvents(bytes)).events).toEqual([task]);
  });

  it("rejects text that looks like a record and breaks off", () => {
    const cut = JSON.stringify(task).slice(0, -9);
    expect(foundIn({ logs: [{ log: JSON.stringify(task) }, { log: cut }] })).toMatchObject({
      events: [task],
      rejected: [[["logs", 1, "log"], "invalid-json"]],
    });
  });

  it("ends where data is too deep, and says so", () => {
    let deep: unknown = task;
    for (let i = 0; i < 50; i++) deep = { a: deep };
    expect(foundIn(deep).events).toEqual([task]);
    for (let i = 0; i < 100; i++) deep = { a: deep };
    expect(() => parseBraketEvents(deep)).not.toThrow();
    expect(foundIn(deep).rejected).toMatchObject([[expect.any(Array), "too-large"]]);
    expect(foundIn(JSON.stringify(deep)).rejected).toMatchObject([[expect.any(Array), "too-large"]]);
  });

  it("ends where an object holds itself", () => {
    const cyclic: Record<string, unknown> = { record: task };
    cyclic.self = cyclic;
    cyclic.list = [cyclic, [cyclic]];
    expect(parseBraketEvents(cyclic).events.length).toBeGreaterThan(0);
  });

  it("ends soon where the same list is held twice, many levels deep", () => {
    let shared: unknown = [task];
    for (let i = 0; i < 28; i++) shared = [shared, shared];
    const start = performance.now();
    const batch = parseBraketEvents(shared);
    expect(batch.events.length).toBeGreaterThan(0);
    expect(batch.rejected.map(({ code }) => code)).toContain("too-large");
    let wrapped: unknown = { record: task };
    for (let i = 0; i < 28; i++) wrapped = { a: wrapped, b: wrapped };
    expect(parseBraketEvents(wrapped).events.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("gives nothing for what holds no record, in one refusal", () => {
    for (const none of [{ a: 1 }, { a: { b: ["text", '{"c":1}', "eyJhIjoxfQ=="] } }, [[]], { Items: [] }]) {
      if (Array.isArray(none)) expect(foundIn(none)).toEqual({ events: [], others: [], rejected: [], skipped: 0 });
      else expect(() => parseBraketEvents(none)).toThrow(BraketParseError);
    }
  });

  it("finds every record under any wrapping, with exact paths", () => {
    type Wrapped = { value: unknown; path: readonly (string | number)[] };
    const record = fc.constantFrom(...fixtures().map((fixture) => fixture.record));
    const name = fc.constantFrom("a", "data", "message", "event", "payload", "0", "__proto__", "constructor");
    const step = fc.oneof(
      name.map(
        (key) =>
          (inner: Wrapped): Wrapped => ({
            value: Object.fromEntries([
              ["id", 7],
              [key, inner.value],
              ["z", "text"],
            ]),
            path: [key, ...inner.path],
          }),
      ),
      fc.nat(2).map(
        (index) =>
          (inner: Wrapped): Wrapped => ({
            value: { list: Array.from({ length: 3 }, (_, i) => (i === index ? inner.value : { n: i })) },
            path: ["list", index, ...inner.path],
          }),
      ),
      name.map(
        (key) =>
          (inner: Wrapped): Wrapped => ({
            value: { [`t${key}`]: JSON.stringify(inner.value) },
            path: [`t${key}`, ...inner.path],
          }),
      ),
      name.map(
        (key) =>
          (inner: Wrapped): Wrapped => ({
            value: { [`b${key}`]: Buffer.from(JSON.stringify(inner.value)).toString("base64") },
            path: [`b${key}`, ...inner.path],
          }),
      ),
    );
    fc.assert(
      fc.property(record, fc.array(step, { minLength: 1, maxLength: 6 }), (inner, steps) => {
        const { value, path } = steps.reduceRight<Wrapped>((wrapped, wrap) => wrap(wrapped), { value: inner, path: [] });
        expect([...recordsIn(value)]).toEqual([{ path, record: inner }]);
        expect(foundIn(value)).toEqual({ events: [inner], others: [], rejected: [], skipped: 0 });
      }),
      { numRuns: runs(200), seed: 5 },
    );
  });
});
