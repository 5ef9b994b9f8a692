import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBraketEvents } from "../../src/entries/index.js";
import { mentionsBraketDelivery, parseBraketDelivery } from "../../src/entries/stateChanges.js";
import { fixtures } from "../support/fixtures.js";
import { runs } from "../support/runs.js";
import { stateChangeFixtures } from "../support/stateChangeFixtures.js";

type Kind = "events" | "stateChanges" | "rejected" | "skipped";

/** An item, and the one place in which it counts. */
const item: fc.Arbitrary<{ readonly value: unknown; readonly kind: Kind }> = fc.oneof(
  fc.constantFrom(...fixtures().map(({ record }) => ({ value: record as unknown, kind: "events" as Kind }))),
  fc.constantFrom(
    ...stateChangeFixtures().map(({ stateChange }) => ({ value: stateChange as unknown, kind: "stateChanges" as Kind })),
  ),
  fc.constantFrom<{ value: unknown; kind: Kind }>(
    { value: { "detail-type": "Braket Task State Change", source: "aws.braket", detail: {} }, kind: "rejected" },
    { value: { "detail-type": "Braket Job State Change", source: "aws.braket" }, kind: "rejected" },
    { value: { eventSource: "braket.amazonaws.com" }, kind: "rejected" },
    { value: 7, kind: "rejected" },
    { value: { "detail-type": "Object Created", source: "aws.s3", detail: { object: { key: "aws.braket" } } }, kind: "skipped" },
    { value: { eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "PutObject" }, kind: "skipped" },
  ),
);

const inTexts = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value));
const containers: ((values: readonly unknown[]) => unknown)[] = [
  (values) => values,
  (values) => JSON.stringify(values),
  (Records) => ({ Records }),
  (values) => ({ Records: inTexts(values).map((body, i) => ({ messageId: `${i}`, body, eventSource: "aws:sqs" })) }),
  (values) => ({ Records: inTexts(values).map((data) => ({ kinesis: { data: Buffer.from(data).toString("base64") } })) }),
  (values) => inTexts(values).map((Message) => ({ Type: "Notification", Message })),
  (values) => inTexts(values).join("\n"),
];

describe("a delivery of records and of Braket's own events", () => {
  it("has each item in exactly one place, in its order, and agrees with parseBraketEvents", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 12 }), fc.constantFrom(...containers), (items, contain) => {
        fc.pre(items.some(({ value }) => typeof value === "object"));
        const delivery = contain(items.map(({ value }) => value));
        const { events, others, stateChanges, rejected, skipped } = parseBraketDelivery(delivery);
        const count = (kind: Kind) => items.filter((each) => each.kind === kind).length;
        expect([events.length, stateChanges.length, rejected.length, skipped, others.length]).toEqual([
          count("events"),
          count("stateChanges"),
          count("rejected"),
          count("skipped"),
          0,
        ]);
        const valuesOf = (kind: Kind) => items.filter((each) => each.kind === kind).map(({ value }) => value);
        expect(events).toEqual(valuesOf("events"));
        expect(stateChanges).toEqual(valuesOf("stateChanges"));
        const batch = parseBraketEvents(delivery);
        expect(batch.events).toEqual(events);
        expect(batch.rejected.length + batch.skipped).toBe(rejected.length + skipped + stateChanges.length);
        // What mentions neither holds neither.
        if (typeof delivery === "string" && !mentionsBraketDelivery(delivery))
          expect(events.length + stateChanges.length).toBe(0);
      }),
      { numRuns: runs(2000) },
    );
  });
});
