import { describe, expect, it } from "vitest";
import type { CloudTrailRecord } from "../../../src/entries/index.js";
import { redact } from "../../../src/entries/redact.js";
import { minimalRecord } from "../../support/records.js";

describe("redact of records that are not modelled calls", () => {
  const base = minimalRecord("CreateJob", { requestParameters: { jobName: "bluebird", shots: 5 } });

  it.each([
    ["a network activity event", { eventType: "AwsVpceEvent", eventCategory: "NetworkActivity", vpcEndpointId: "vpce-1" }],
    ["a service event", { eventType: "AwsServiceEvent", serviceEventDetails: { jobName: "bluebird" } }],
    ["another service's record", { eventSource: "s3.amazonaws.com" }],
  ])("keeps the envelope of %s, and no parameters", (_what, members) => {
    const record = { ...base, ...members } as unknown as CloudTrailRecord;
    const shared = redact(record);
    expect(shared.requestParameters).toEqual({});
    expect(shared.eventTime).toBe(record.eventTime);
    expect(shared.eventSource).toBe(record.eventSource);
    expect(shared.eventType).toBe(record.eventType);
    expect(JSON.stringify(shared)).not.toMatch(/bluebird|vpce-/);
    expect(redact(shared)).toEqual(shared);
  });
});
