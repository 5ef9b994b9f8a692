import { expectTypeOf, it } from "vitest";
import type { BraketEvent, BraketOtherEvent, CloudTrailRecord, CreateJobEvent } from "../../src/entries/index.js";
import { type RedactionCategory, redact } from "../../src/entries/redact.js";

it("gives back the type of what it is given", () => {
  expectTypeOf(redact({} as BraketEvent)).toEqualTypeOf<BraketEvent>();
  expectTypeOf(redact({} as CreateJobEvent)).toEqualTypeOf<CreateJobEvent>();
  expectTypeOf(redact({} as BraketOtherEvent)).toEqualTypeOf<BraketOtherEvent>();
  expectTypeOf(redact({} as CloudTrailRecord)).toEqualTypeOf<CloudTrailRecord>();
  expectTypeOf(redact<BraketEvent>)
    .parameter(1)
    .exclude(undefined)
    .toEqualTypeOf<{
      readonly keep?: readonly RedactionCategory[] | undefined;
    }>();
  // @ts-expect-error: a form is no category, so it cannot be kept
  redact({} as BraketEvent, { keep: ["arn"] });
});
