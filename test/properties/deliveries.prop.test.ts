import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPath, parseBraketEvents, recordsIn } from "../../src/entries/index.js";
import { fixtures } from "../support/fixtures.js";
import { follow } from "../support/follow.js";
import { runs } from "../support/runs.js";

/** Something that may stand in a delivery, and what is to be found in it. */
interface Item {
  readonly value: unknown;
  /** The good events in order; `itself` tells whether the very object is to be found, or what its text says. */
  readonly events: readonly { readonly record: unknown; readonly itself: boolean }[];
  /** How many are records about Braket and no calls. */
  readonly others: number;
  readonly rejected: number;
  /** How many of the skipped items are records. */
  readonly foreign: number;
  /** How many are skipped and no records. */
  readonly beside: number;
}

const NOTHING = { events: [], others: 0, rejected: 0, foreign: 0, beside: 0 };

/** Text in which a reader that counts brackets goes wrong. */
const trickyText = fc
  .array(fc.constantFrom("{", "}", "[", "]", '"', "\\", ",", ":", "\n", "}{", "é", "😀", "\ud800", "H4sI"), { maxLength: 8 })
  .map((parts) => `${parts.join("")}.`);

const good: fc.Arbitrary<Item> = fc
  .tuple(fc.constantFrom(...fixtures().map(({ record }) => record)), trickyText)
  .map(([record, userAgent]) => ({ ...record, userAgent }))
  .map((record) => ({ ...NOTHING, value: record, events: [{ record, itself: true }] }));

const bad: fc.Arbitrary<Item> = good.map(({ value }) => ({
  ...NOTHING,
  value: { ...(value as object), eventTime: 7 },
  rejected: 1,
}));

const foreign: fc.Arbitrary<Item> = fc
  .constantFrom(
    { eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "PutObject" },
    { eventVersion: "1.0", eventSource: "s3.amazonaws.com", eventCategory: "Aggregated" },
    { eventVersion: "1.11", eventCategory: "Insight", insightDetails: { eventSource: "s3.amazonaws.com" } },
  )
  .map((value) => ({ ...NOTHING, value, foreign: 1 }));

const other: fc.Arbitrary<Item> = good.map(({ value }) => ({
  ...NOTHING,
  value: { ...(value as object), eventCategory: "NetworkActivity", eventType: "AwsVpceEvent" },
  others: 1,
}));

const beside: fc.Arbitrary<Item> = fc
  .constantFrom<unknown[]>(
    { "detail-type": "Braket Task State Change", source: "aws.braket", detail: { eventName: "MODIFY" } },
    { messageType: "CONTROL_MESSAGE", logEvents: [{ id: "", timestamp: 1, message: "CWL CONTROL MESSAGE" }] },
    { eventVersion: "2.1", eventSource: "aws:s3", eventName: "ObjectCreated:Put", s3: {} },
    { Service: "Amazon S3", Event: "s3:TestEvent" },
    { s3Bucket: "b", s3ObjectKey: ["k"] },
    { Type: "SubscriptionConfirmation", TopicArn: "arn:aws:sns:us-east-1:111122223333:t", Message: "You have chosen" },
    { digestStartTime: "2026-03-03T08:01:31Z", logFiles: [] },
    "CloudTrail validation message.",
  )
  .map((value) => ({ ...NOTHING, value, beside: 1 }));

const junk: fc.Arbitrary<Item> = fc
  .constantFrom<unknown[]>(
    7,
    null,
    true,
    "half a record {",
    "",
    { a: 1 },
    { eventName: "GetDevice" },
    { body: 7 },
    { kinesis: { data: "-" } },
  )
  .map((value) => ({ ...NOTHING, value, rejected: 1 }));

const record = fc.oneof({ weight: 3, arbitrary: good }, bad, foreign, other);
const leaf = fc.oneof({ weight: 6, arbitrary: record }, beside, junk);

/** Items together in one value. */
function together(items: readonly Item[], value: unknown): Item {
  const sum = (count: (item: Item) => number) => items.reduce((all, item) => all + count(item), 0);
  return {
    value,
    events: items.flatMap(({ events }) => events),
    others: sum((item) => item.others),
    rejected: sum((item) => item.rejected),
    foreign: sum((item) => item.foreign),
    beside: sum((item) => item.beside),
  };
}

/** The same with objects that are read from text. */
function fromText({ events, ...rest }: Item): Item {
  return { ...rest, events: events.map((event) => ({ ...event, itself: false })) };
}

const base64 = (text: string) => Buffer.from(text).toString("base64");
const separator: Item = {
  ...NOTHING,
  value: { eventVersion: "1.11", eventSource: "iam.amazonaws.com", eventName: "GetUser" },
  foreign: 1,
};

/** How items are put into a container, by their values or by their texts. */
const byValue: ((values: unknown[]) => unknown)[] = [
  (Records) => ({ Records }),
  (values) => values,
  (events) => ({ events, nextToken: "t" }),
  (logEvents) => ({ messageType: "DATA_MESSAGE", logEvents }),
  (Events) => ({ Events }),
  (records) => ({ invocationId: "i", records }),
  (Messages) => ({ Messages }),
];
const byText: ((texts: string[]) => unknown)[] = [
  (texts) => ({ Records: texts.map((body, i) => ({ messageId: String(i), body, eventSource: "aws:sqs" })) }),
  (texts) => ({ Messages: texts.map((Body) => ({ MessageId: "m", Body })) }),
  (texts) => ({
    Records: texts.map((Message) => ({ EventSource: "aws:sns", Sns: { TopicArn: "t", Type: "Notification", Message } })),
  }),
  (texts) => texts.map((Message) => ({ TopicArn: "t", Type: "Notification", Message })),
  (texts) => ({ Records: texts.map((text) => ({ eventSource: "aws:kinesis", kinesis: { data: base64(text) } })) }),
  (texts) => ({ Records: texts.map((text) => ({ SequenceNumber: "1", Data: base64(text) })) }),
  (texts) => ({ Records: texts.map((text) => ({ SequenceNumber: "1", Data: new TextEncoder().encode(text) })) }),
  (texts) => ({ deliveryStreamArn: "d", records: texts.map((text) => ({ recordId: "r", data: base64(text) })) }),
  (texts) => ({ messageType: "DATA_MESSAGE", logEvents: texts.map((message) => ({ id: "1", timestamp: 1, message })) }),
  (texts) => ({ events: texts.map((message) => ({ timestamp: 1, ingestionTime: 1, message })) }),
  (texts) => ({ Events: texts.map((CloudTrailEvent) => ({ EventId: "e", EventTime: new Date(0), CloudTrailEvent })) }),
  (texts) => texts,
];

/** JSON text, in which base64 stands for bytes. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner) => (inner instanceof Uint8Array ? Buffer.from(inner).toString("base64") : inner));
}

const textOf = ({ value }: Item) => (typeof value === "string" ? value : jsonOf(value));

const { item } = fc.letrec<{ item: Item; list: Item }>((tie) => {
  const items = fc.array(tie("item"), { maxLength: 4 });
  // A text of several values is told from prose by the objects in it; a text beside them is quoted.
  const several = items.map((found) => [separator, ...found, separator]);
  return {
    item: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      { weight: 3, arbitrary: leaf },
      record.map((inner) => together([inner], { "detail-type": "AWS API Call via CloudTrail", detail: inner.value })),
      { weight: 2, arbitrary: tie("list") },
    ),
    list: fc.oneof(
      fc.tuple(fc.constantFrom(...byValue), items).map(([put, found]) => together(found, put(found.map(({ value }) => value)))),
      fc.tuple(fc.constantFrom(...byText), items).map(([put, found]) => fromText(together(found, put(found.map(textOf))))),
      fc
        .tuple(fc.constantFrom("\n", "\r\n", "\n\n \n"), several)
        .map(([between, found]) => fromText(together(found, found.map(({ value }) => jsonOf(value)).join(between)))),
      several
        .map((found) => found.filter(({ value }) => typeof value === "object" && value !== null && !Array.isArray(value)))
        .map((found) => fromText(together(found, found.map(({ value }) => jsonOf(value)).join("")))),
    ),
  };
});

/** A delivery is a list, for what is wrong with a delivery as a whole is thrown. */
const delivery = fc.array(item, { maxLength: 5 }).map((items) => together(items, { Records: items.map(({ value }) => value) }));

describe("any nesting of deliveries", () => {
  it("gives every item once, every good event, and paths that lead to the items", () => {
    fc.assert(
      fc.property(delivery, ({ value, events, others, rejected, foreign, beside }) => {
        const batch = parseBraketEvents(value);
        const counts = [batch.events.length, batch.others.length, batch.rejected.length, batch.skipped];
        expect(counts).toEqual([events.length, others, rejected, foreign + beside]);
        for (const [index, { record, itself }] of events.entries()) {
          if (itself) expect(batch.events[index]).toBe(record);
          else expect(batch.events[index]).toEqual(record);
        }
        for (const { path, record, message } of batch.rejected) {
          expect(follow(value, path)).toEqual(record);
          expect(message.startsWith(formatPath(path))).toBe(true);
        }
        const found = [...recordsIn(value)];
        expect(found).toHaveLength(events.length + others + rejected + foreign);
        for (const { path, record } of found) expect(follow(value, path)).toEqual(record);
      }),
      { numRuns: runs(300) },
    );
  });

  it("gives the same from text and from bytes", () => {
    fc.assert(
      fc.property(delivery, ({ value }) => {
        const text = jsonOf(value);
        const counts = ({ events, rejected, skipped }: ReturnType<typeof parseBraketEvents>) => [
          events,
          rejected.map(({ path, code }) => [path, code]),
          skipped,
        ];
        const wanted = counts(parseBraketEvents(value));
        expect(counts(parseBraketEvents(text))).toEqual(wanted);
        expect(counts(parseBraketEvents(`\ufeff${text}\n`))).toEqual(wanted);
        expect(counts(parseBraketEvents(new TextEncoder().encode(text)))).toEqual(wanted);
      }),
      { numRuns: runs(200) },
    );
  });

  it("keeps the good lines of a text whose other lines are cut anywhere", () => {
    const line = fc.tuple(good, fc.option(fc.nat())).map(([{ value }, cut]) => {
      const text = JSON.stringify(value);
      return { text: cut === null ? text : text.slice(0, 1 + (cut % (text.length - 1))), whole: cut === null };
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = [...lines.map((each) => each.text), JSON.stringify(separator.value)].join("\n");
        const batch = parseBraketEvents(text);
        const whole = lines.filter((each) => each.whole).map((each) => JSON.parse(each.text));
        expect(batch.events).toEqual(whole);
        expect(batch.rejected).toHaveLength(lines.length - whole.length);
        expect(batch.rejected.map(({ record }) => record)).toEqual(
          lines.filter((each) => !each.whole).map((each) => each.text.trimEnd()),
        );
        expect(batch.skipped).toBe(1);
      }),
      { numRuns: runs(300) },
    );
  });

  it("throws nothing else than a BraketParseError on anything", () => {
    const anything = fc.oneof(
      fc.anything({
        withDate: true,
        withMap: true,
        withSet: true,
        withTypedArray: true,
        withSparseArray: true,
        withNullPrototype: true,
      }),
      fc.string(),
      fc.json(),
      fc.uint8Array(),
      fc
        .array(fc.constantFrom("{", "}", "[", "]", '"', "\\", ",", ":", "\n", " ", "a", "1", "\ufeff", '"Records"'), {
          maxLength: 40,
        })
        .map((parts) => parts.join("")),
      fc.dictionary(
        fc.constantFrom(
          "Records",
          "events",
          "detail",
          "detail-type",
          "body",
          "Sns",
          "TopicArn",
          "kinesis",
          "awslogs",
          "data",
          "dynamodb",
          "NewImage",
          "eventSource",
          "eventVersion",
          "__proto__",
          "constructor",
        ),
        fc.anything(),
      ),
    );
    fc.assert(
      fc.property(anything, (value) => {
        try {
          const batch = parseBraketEvents(value);
          expect(batch.events).toEqual([]);
        } catch (error) {
          expect(error).toHaveProperty("name", "BraketParseError");
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
