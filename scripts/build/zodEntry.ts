import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { withPureConstants } from "./pureConstants.js";

/** The sources of schemas: the modules of the zod entry that make schemas when they are loaded. */
const SCHEMAS = /src[\\/](?:schemas[\\/].*|generated[\\/](?:zod|stateChangeZod)|entries[\\/]zod)\.ts$/;

/** The parser as other libraries take it. */
const ADAPTER = /src[\\/]events[\\/]standardSchema\.ts$/;

/** Marks schemas as pure, so that a bundle of one request holds no other. */
export const pureSchemas: Plugin = {
  name: "pure-schemas",
  setup(build) {
    build.onLoad({ filter: SCHEMAS }, ({ path }) => ({ contents: withPureConstants(readFileSync(path, "utf8")), loader: "ts" }));
  },
};

/**
 * Has the entries for other libraries, of zod and of Standard Schema, import the parser from the root entry, so that a bundle of both
 * holds the validators once.
 */
export const parserOfRoot: Plugin = {
  name: "parser-of-root",
  setup(build) {
    const root = build.initialOptions.format === "cjs" ? "./index.cjs" : "./index.js";
    build.onResolve({ filter: /^\.\/parse\.js$/ }, ({ importer }) =>
      ADAPTER.test(importer) ? { path: root, external: true, sideEffects: false } : undefined,
    );
  },
};

const NEEDS =
  "braket-cloudtrail/zod: expected zod 3.25 or 4 beside it, found none or an older one. Run `npm install zod@4` in your project.";

/** Tells a missing zod, and one without the path `zod/v4`, from every other failure. */
const EXPLAINED = `function explained(error) {
  const codes = ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND", "ERR_PACKAGE_PATH_NOT_EXPORTED"];
  return codes.includes(error?.code) && /['\\/\\\\]zod['\\/\\\\]/.test(error.message)
    ? new Error(${JSON.stringify(NEEDS)}, { cause: error })
    : error;
}`;

const COMMONJS = `"use strict";
${EXPLAINED}
try {
  module.exports = require("./zod.cjs");
} catch (error) {
  throw explained(error);
}
`;

/** ES modules are loaded by `require` too, so that both kinds of files share one zod and one set of schemas. */
const esModule = (names: readonly string[]) => `import { createRequire } from "node:module";
${EXPLAINED}
let schemas;
try {
  schemas = createRequire(import.meta.url)("./zod.js");
} catch (error) {
  throw explained(error);
}
export const {
${names.map((name) => `  ${name},`).join("\n")}
} = schemas;
`;

/**
 * Writes the files that Node loads in place of the zod entry. They say what is needed where zod is missing or too old: a program
 * cannot catch the failure of an import, and it can catch the failure of a `require`.
 */
export function writeZodForNode(folder: string): void {
  const code = readFileSync(join(folder, "zod.js"), "utf8");
  const names = (/export\s*\{([^}]*)\};/.exec(code)?.[1] ?? "").split(",").map((name) => name.trim().replace(/^.* as /, ""));
  if (names.length < 50) throw new Error("dist/zod.js: expected its exports at its end, found none");
  writeFileSync(join(folder, "zod.node.js"), esModule(names));
  writeFileSync(join(folder, "zod.node.cjs"), COMMONJS);
}
