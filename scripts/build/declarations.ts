import { join } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { entries } from "../entries.js";
import { ROOT } from "../package/tools.js";

/**
 * Rolls up the declarations of all entries into `dist`, or into the folder that is given, for ESM and for CommonJS. Their maps lead to `src`, which is published: "go to
 * definition" of an editor shows the readable source.
 */
const bundle = await rollup({
  input: Object.fromEntries(entries.map(({ name, source }) => [name, join(ROOT, source)])),
  plugins: [dts({ tsconfig: join(ROOT, "tsconfig.json"), sourcemap: true })],
  external: ["zod"],
  onwarn({ message }) {
    throw new Error(message);
  },
});
for (const [format, ending] of [
  ["esm", "d.ts"],
  ["cjs", "d.cts"],
] as const)
  await bundle.write({
    dir: process.argv[2] ?? join(ROOT, "dist"),
    format,
    sourcemap: true,
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `[name]-[hash].${ending}`,
  });
await bundle.close();
