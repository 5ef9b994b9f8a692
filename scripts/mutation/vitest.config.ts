import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vitest.config.js";

/** The tests of behaviour. Those of sources, sizes and packages fail for every change, whatever it does, or are too slow. */
const NOT_OF_BEHAVIOUR = [
  "budgets",
  "build",
  "generated",
  "publish",
  "drift",
  "corpus",
  "guides",
  "facts/model*",
  "layers*",
  "docs/links*",
];

export default defineConfig((env) =>
  mergeConfig(base(env), { test: { exclude: NOT_OF_BEHAVIOUR.map((name) => `test/${name}${name.endsWith("*") ? "" : "/**"}`) } }),
);
