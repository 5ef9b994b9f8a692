import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { defineConfig } from "tsup";
import { withEagerFunctions } from "./scripts/build/eager.js";
import { minified } from "./scripts/build/minified.js";
import { plainExports } from "./scripts/build/plainExports.js";
import { stringifierAsEsm } from "./scripts/build/stringifier.js";
import { parserOfRoot, pureSchemas, writeZodForNode } from "./scripts/build/zodEntry.js";
import { entries } from "./scripts/entries.js";

/** What a process parses first: a call with the members that most records have. */
const { record } = JSON.parse(readFileSync("test/fixtures/CreateQuantumTask/success.json", "utf8")) as {
  readonly record: object;
};
const FIRST_RECORD = JSON.stringify(record);

export default defineConfig({
  entry: Object.fromEntries(entries.map(({ name, source }) => [name, source])),
  format: ["esm", "cjs"],
  target: "es2022",
  // Neutral: the package runs in browsers and workers too, so the build must not assume Node.
  platform: "neutral",
  // With splitting, importing the root would load a second file.
  splitting: false,
  clean: true,
  // The maps lead to `src`, which is published: a debugger and a stack trace show the readable source.
  sourcemap: true,
  treeshake: false,
  external: ["zod"],
  noExternal: ["fast-json-stable-stringify"],
  // tsup makes no maps of declarations: scripts/build/declarations.ts rolls them up.
  dts: false,
  esbuildOptions(options, { format }) {
    // For Node alone esbuild writes the names of a CommonJS file where Node's lexer finds them, so that `import()` of it has them.
    if (format === "cjs") options.platform = "node";
    options.sourcesContent = false;
    // A notice stays beside the code that it is about, where bundlers of users find it.
    options.legalComments = "inline";
    // Neutral looks at no main field by itself; the stringifier has nothing else.
    options.mainFields = ["module", "main"];
  },
  esbuildPlugins: [pureSchemas, parserOfRoot, stringifierAsEsm],
  plugins: [
    {
      name: "zod-for-node",
      buildEnd({ writtenFiles }) {
        const written = writtenFiles.find(({ name }) => /[\\/]zod\.js$/.test(name));
        if (written !== undefined) writeZodForNode(dirname(written.name));
      },
    },
    {
      name: "published-form",
      // Less text to read and fewer names to look up at a start. The declarations keep the documentation.
      async renderChunk(code, { path, map }) {
        if (!/\.c?js$/.test(path) || !map) return undefined;
        const eager = /[\\/](?:index|parse)\.c?js$/.test(path) ? await withEagerFunctions(code, FIRST_RECORD) : code;
        return this.format === "cjs" ? minified(plainExports(eager), "cjs", map) : minified(eager, "esm", map);
      },
    },
  ],
});
