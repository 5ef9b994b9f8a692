import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const EXPORT = "module.exports = function ";

/** Bundlers keep such a comment, so that the notice is wherever the code is. */
const NOTICE =
  "/*! fast-json-stable-stringify 2.1.0 | MIT | (c) 2017 Evgeny Poberezkin, 2013 James Halliday | braket-cloudtrail/THIRD-PARTY-NOTICES.md */ ";

/** Bundles the stringifier as ESM. It is CommonJS, and esbuild's wrappers for that would run at every import: 0.1 ms. */
export const stringifierAsEsm: Plugin = {
  name: "stringifier-as-esm",
  setup(build) {
    build.onLoad({ filter: /fast-json-stable-stringify[\\/]index\.js$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      if (code.split(EXPORT).length !== 2) throw new Error(`${path}: expected one \`${EXPORT}\``);
      // The lines stay, and the function is as long as before, so that source maps stay right.
      const contents = NOTICE + code.replace(EXPORT, "export default function ".padEnd(EXPORT.length));
      return { contents, loader: "js" };
    });
  },
};
