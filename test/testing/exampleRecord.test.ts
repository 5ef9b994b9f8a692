import { describe, expect, expectTypeOf, it } from "vitest";
import { type CloudTrailRecord, parseBraketEvents, safeParseBraketEvent } from "../../src/entries/index.js";
import { exampleRecord } from "../../src/entries/testing.js";
import { CloudTrailRecordSchema } from "../../src/entries/zod.js";

describe("exampleRecord", () => {
  const record = exampleRecord("s3.amazonaws.com", "PutBucketPolicy");

  it("is a record of the service and the call", () => {
    expectTypeOf(record).toEqualTypeOf<CloudTrailRecord>();
    expect(record).toMatchObject({ eventSource: "s3.amazonaws.com", eventName: "PutBucketPolicy", readOnly: false });
    expect(record.tlsDetails?.clientProvidedHostHeader).toBe("s3.eu-north-1.amazonaws.com");
    expect(CloudTrailRecordSchema.parse(record)).toEqual(record);
  });

  it("is skipped beside Braket's", () => {
    expect(safeParseBraketEvent(record).error?.code).toBe("not-braket");
    expect(parseBraketEvents({ Records: [record] })).toMatchObject({ events: [], rejected: [], skipped: 1 });
  });

  it("is equal on every call, and another for another seed", () => {
    expect(exampleRecord("s3.amazonaws.com", "PutBucketPolicy")).toEqual(record);
    expect(exampleRecord("s3.amazonaws.com", "PutBucketPolicy", { seed: 1 })).not.toEqual(record);
  });

  it("fails, is called by others, and has overrides", () => {
    const options = { outcome: "failed", caller: "root", overrides: { eventID: "0f1e2d3c" } } as const;
    const failed = exampleRecord("glue.amazonaws.com", "CreateJob", options);
    expect(failed).toMatchObject({ errorCode: "AccessDeniedException", userIdentity: { type: "Root" }, eventID: "0f1e2d3c" });
    expect(failed.errorMessage).toContain("glue:CreateJob");
  });

  it("is not taken for Braket's where the call has the name of one", () => {
    expect(exampleRecord("glue.amazonaws.com", "CreateJob").requestParameters).toEqual({ exampleName: "example" });
  });
});
