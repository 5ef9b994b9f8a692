import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { entries } from "../../scripts/entries.js";

/** Loads every entry and parses, answers, redacts and makes examples, where code in strings cannot be run. */
const program = `
const all = await Promise.all(${JSON.stringify(entries.map(({ source }) => `./${source}`))}.map((file) => import(file)));
const library = Object.assign({}, ...all);
const refused = (() => { try { new Function("return 1")(); return false; } catch { return true; } })();
const { events } = library.parseBraketEvents(library.exampleLog(200, 7));
for (const event of events) {
  library.BraketEventSchema.parse(library.redact(event));
  library.canonicalJson([library.principalOf(event), library.errorOf(event), library.resourcesOf(event), library.clientOf(event)]);
}
library.CreateJobRequestSchema.safeParse({ jobName: 7 });
const whole = await library.parseCompressedBraketEvents(library.gzipped(library.exampleLog(20, 7)));
console.log(JSON.stringify([refused, events.length, whole.events.length, library.timelinesOf(events, []).tasks.length > 0]));
`;

describe("no entry evaluates code", () => {
  it("so all of them work with --disallow-code-generation-from-strings", () => {
    const flags = ["--disallow-code-generation-from-strings", "--import", "tsx", "--input-type=module", "--eval", program];
    const printed = execFileSync(process.execPath, flags, {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      encoding: "utf8",
    });
    expect(JSON.parse(printed)).toEqual([true, 200, 20, true]);
  });
});
