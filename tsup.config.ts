import { dirname } from "node:path";
import { defineConfig } from "tsup";
import { parserOfRoot, pureSchemas, writeZodForNode } from "./scripts/build/zodEntry.js";
import { entries } from "./scripts/entries.js";

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
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildOptions(options, { format }) {
    // For Node alone esbuild writes the names of a CommonJS file where Node's lexer finds them, so that `import()` of it has them.
    if (format === "cjs") options.platform = "node";
    options.sourcesContent = false;
    // Neutral looks at no main field by itself; the stringifier has nothing else.
    options.mainFields = ["module", "main"];
  },
  esbuildPlugins: [pureSchemas, parserOfRoot],
  plugins: [
    {
      name: "zod-for-node",
      buildEnd({ writtenFiles }) {
        const written = writtenFiles.find(({ name }) => /[\\/]zod\.js$/.test(name));
        if (written !== undefined) writeZodForNode(dirname(written.name));
      },
    },
    {
      name: "pure-commonjs-wrappers",
      // The stringifier is CommonJS. Unmarked, esbuild's wrappers would stay in every bundle that uses any part of the root.
      renderChunk(code) {
        return {
          code: code
            .replaceAll(/(=\s*)(__commonJS\()/g, "$1/* @__PURE__ */ $2")
            .replaceAll(/(=\s*)(__toESM\()(require_\w+\(\))/g, "$1/* @__PURE__ */ $2/* @__PURE__ */ $3"),
        };
      },
    },
  ],
});
