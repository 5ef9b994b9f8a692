import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/bench/built.js";
import { compile, compileOverSources, isOfZod } from "../../scripts/bench/consumer.js";
import { BRAKET_EVENT_NAMES } from "../../src/entries/index.js";

/**
 * The most type instantiations that an exhaustive switch over all events, in both outcomes, may cost the user's compiler more
 * than an empty file does, which costs none. Types are interfaces as they are printed, so it needs some hundreds; a mapped or
 * inferred type in their place, such as those by `z.infer`, takes ten thousands.
 */
const INSTANTIATIONS = 5000;

/** The same for a chain of guards, an exhaustive map of handlers, a partial one, and a registry with a handler for each name: 4,100 are needed. */
const HANDLER_INSTANTIATIONS = 5000;

describe("what a user's compiler has to do", () => {
  it("instantiates few types, and reads no declaration of zod", { timeout: 60_000 }, () => {
    const { instantiations, files } = compileOverSources();
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThanOrEqual(INSTANTIATIONS);
    expect(files.filter(isOfZod)).toEqual([]);
  });

  it("instantiates few types for chains of guards, maps of handlers and a registry of them", { timeout: 120_000 }, () => {
    const calls = BRAKET_EVENT_NAMES.map((name) => `${name}: (call) => call.requestParameters`).join(", ");
    const text = `import { type BraketEvent, type BraketEventHandler, type BraketEventName, isCreateJobEvent, isEventNamed, isSucceeded, matchEvent } from "./src/entries/index.js";
      export const made = (events: readonly BraketEvent[]) => events.filter(isSucceeded).filter(isCreateJobEvent).map((event) => event.responseElements.jobArn);
      export const all = (event: BraketEvent) => matchEvent(event, { ${calls}, unrecognized: (call) => call.eventName });
      export const some = (event: BraketEvent) => matchEvent(event, { CreateJob: (call) => call.errorCode }, (rest) => rest.eventName);
      export function on<N extends BraketEventName>(name: N, handler: BraketEventHandler<N>): (event: BraketEvent) => void {
        const isNamed = isEventNamed(name);
        return (event) => { if (isNamed(event)) handler(event); };
      }
      export const registered = [${BRAKET_EVENT_NAMES.map((name) => `on("${name}", (call) => { call.requestParameters; })`).join(", ")}];
    `;
    const { instantiations } = compile(join(ROOT, "handlers.ts"), text);
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThanOrEqual(HANDLER_INSTANTIATIONS);
  });

  it("would see zod's declarations if they were read", { timeout: 60_000 }, () => {
    const { files } = compile(join(ROOT, "consumer.ts"), `import type { ZodType } from "zod";\nexport type Schema = ZodType;\n`);
    expect(files.some(isOfZod)).toBe(true);
  });
});
