import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type * as types from "../../src/entries/index.js";
import type { BraketEvent } from "../../src/entries/index.js";
import { braketEvent } from "../../src/entries/standardSchema.js";
import type * as zodEntry from "../../src/entries/zod.js";
import type { operations } from "../../src/schemas/index.js";

/** Both ways: what zod infers, and what the generator printed. Zod's loose objects have an index signature, ours do not. */
type Declared<T> = T extends (infer I)[]
  ? Declared<I>[]
  : T extends object
    ? { [K in keyof T as string extends K ? never : K]: Declared<T[K]> }
    : T;

type Output<S extends z.ZodType> = z.output<S>;

/** The operations whose inferred request or response is not what the generator printed. */
type Mismatched = {
  [N in types.BraketEventName]: Output<(typeof operations)[N]["request"]> extends NonNullable<
    types.SucceededEvents[N]["requestParameters"]
  >
    ? Output<(typeof operations)[N]["response"]> extends NonNullable<types.SucceededEvents[N]["responseElements"]>
      ? never
      : N
    : N;
}[types.BraketEventName];

describe("zod infers what the generator prints", () => {
  it("for every operation", () => {
    expectTypeOf<Mismatched>().toBeNever();
    expectTypeOf<keyof typeof operations>().toEqualTypeOf<types.BraketEventName>();
  });

  it("for requests", () => {
    expectTypeOf<Output<typeof zodEntry.CreateJobRequestSchema>>().toExtend<types.CreateJobRequest>();
    expectTypeOf<types.CreateJobRequest["jobName"]>().toEqualTypeOf<Output<typeof zodEntry.CreateJobRequestSchema>["jobName"]>();
    expectTypeOf<keyof Declared<Output<typeof zodEntry.CreateJobRequestSchema>>>().toEqualTypeOf<keyof types.CreateJobRequest>();
    expectTypeOf<keyof Declared<Output<typeof zodEntry.CreateQuantumTaskRequestSchema>>>().toEqualTypeOf<
      keyof types.CreateQuantumTaskRequest
    >();
    expectTypeOf<Output<typeof zodEntry.SearchJobsRequestSchema>>().toExtend<types.SearchJobsRequest>();
    expectTypeOf<Output<typeof zodEntry.UntagResourceRequestSchema>["tagKeys"]>().toEqualTypeOf<
      types.UntagResourceRequest["tagKeys"]
    >();
  });

  it("for responses, attempts and events", () => {
    expectTypeOf<Output<typeof zodEntry.GetJobResponseSchema>>().toExtend<types.GetJobResponse>();
    expectTypeOf<keyof Declared<Output<typeof zodEntry.GetJobResponseSchema>>>().toEqualTypeOf<keyof types.GetJobResponse>();
    expectTypeOf<Output<typeof zodEntry.CreateJobAttemptSchema>>().toEqualTypeOf<types.CreateJobAttempt>();
    expectTypeOf<Output<typeof zodEntry.CreateJobEventSchema>>().toEqualTypeOf<types.CreateJobEvent>();
    expectTypeOf<Output<typeof zodEntry.BraketEventSchema>>().toEqualTypeOf<BraketEvent>();
  });

  it("for the record", () => {
    expectTypeOf<Output<typeof zodEntry.UserIdentitySchema>>().toExtend<types.UserIdentity>();
    expectTypeOf<keyof Declared<Output<typeof zodEntry.CloudTrailRecordSchema>>>().toEqualTypeOf<keyof types.CloudTrailRecord>();
  });
});

describe("the parser as a Standard Schema", () => {
  it("is one", () => {
    expectTypeOf(braketEvent).toExtend<StandardSchemaV1<unknown, BraketEvent>>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof braketEvent>>().toEqualTypeOf<BraketEvent>();
  });
});
