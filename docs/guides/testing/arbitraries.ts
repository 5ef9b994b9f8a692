import { BRAKET_EVENT_NAMES, type BraketEvent } from "braket-cloudtrail";
import { EXAMPLE_CALLERS, exampleEvent } from "braket-cloudtrail/testing";
import fc from "fast-check";

/** Any Braket event: every call, one that is new, both outcomes, every caller. It shrinks to the usual event. */
export const braketEvents: fc.Arbitrary<BraketEvent> = fc
  .record({
    name: fc.constantFrom(...BRAKET_EVENT_NAMES, "CreateQuantumProgram"),
    outcome: fc.constantFrom("succeeded" as const, "failed" as const),
    caller: fc.constantFrom(...EXAMPLE_CALLERS),
    seed: fc.option(fc.nat(), { nil: undefined }),
  })
  .map(({ name, ...options }) => exampleEvent(name, options));
