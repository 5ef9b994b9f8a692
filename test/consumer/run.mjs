// Runs the packed tarball as ESM.
import assert from "node:assert/strict";
import * as root from "braket-cloudtrail";
import { exampleLog } from "braket-cloudtrail/testing";
import * as zodEntry from "braket-cloudtrail/zod";

const record = {
  eventVersion: "1.11",
  eventTime: "2026-09-07T08:15:00Z",
  eventSource: "braket.amazonaws.com",
  eventName: "GetDevice",
  awsRegion: "us-east-1",
  eventID: "5d0cbd09-6dd5-4b1c-a0a1-4b8f39ad4ab3",
  userIdentity: {},
  requestParameters: { deviceArn: "foobar" },
};
assert.equal(root.parseBraketEvent(record), record);
assert.equal(zodEntry.BraketEventSchema.parse(record), record);
assert.throws(() => root.parseBraketEvent({ ...record, eventTime: 5 }), { name: "BraketParseError", code: "invalid-event" });
assert.equal(root.canonicalJson({ b: 1, a: 2 }), '{"a":2,"b":1}');
assert.equal(root.parseBraketEvents(exampleLog(100)).events.length, 100);
console.log(`ESM: ${Object.keys(root).length} exports of the root, ${Object.keys(zodEntry).length} of zod.`);
