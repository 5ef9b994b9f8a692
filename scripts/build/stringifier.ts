import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const EXPORT = "module.exports = function ";

/** Bundles the stringifier as ESM. It is CommonJS, and esbuild's wrappers for that would run at every import: 0.1 ms. */
export const stringifierAsEsm: Plugin = {
  name: "stringifier-as-esm",
  setup(build) {
    build.onLoad({ filter: /fast-json-stable-stringify[\\/]index\.js$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      if (code.split(EXPORT).length !== 2) throw new Error(`${path}: expected one \`${EXPORT}\``);
      // As long as before, so that source maps stay right.
      return { contents: code.replace(EXPORT, "export default function ".padEnd(EXPORT.length)), loader: "js" };
    });
  },
};
