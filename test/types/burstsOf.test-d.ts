import { expectTypeOf, it } from "vitest";
import { type BraketEvent, type CreateJobEvent, isCreateJobEvent } from "../../src/entries/index.js";
import { type Burst, burstsOf } from "../../src/entries/timelines.js";

declare const events: BraketEvent[];

it("keeps the type of the events that it is given, in the key function and in the bursts", () => {
  const bursts = burstsOf(events.filter(isCreateJobEvent), {
    by: (event) => {
      expectTypeOf(event).toEqualTypeOf<CreateJobEvent>();
      return event.requestParameters?.jobName ?? undefined;
    },
    within: 1000,
    atLeast: 2,
  });
  expectTypeOf(bursts).toEqualTypeOf<Burst<CreateJobEvent>[]>();
});
