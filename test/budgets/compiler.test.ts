import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/bench/built.js";
import { compile, compileOverSources, isOfZod } from "../../scripts/bench/consumer.js";

/**
 * The most type instantiations that an exhaustive switch over all events, in both outcomes, may cost the user's compiler more
 * than an empty file does, which costs none. Types are interfaces as they are printed, so it needs some hundreds; a mapped or
 * inferred type in their place, such as those by `z.infer`, takes ten thousands.
 */
const INSTANTIATIONS = 5000;

describe("what a user's compiler has to do", () => {
  it("instantiates few types, and reads no declaration of zod", { timeout: 60_000 }, () => {
    const { instantiations, files } = compileOverSources();
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThanOrEqual(INSTANTIATIONS);
    expect(files.filter(isOfZod)).toEqual([]);
  });

  it("would see zod's declarations if they were read", { timeout: 60_000 }, () => {
    const { files } = compile(join(ROOT, "consumer.ts"), `import type { ZodType } from "zod";\nexport type Schema = ZodType;\n`);
    expect(files.some(isOfZod)).toBe(true);
  });
});
