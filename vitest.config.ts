import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { entries } from "./scripts/entries.js";

/** `npm run test:all` sets this mode: every property with all its runs, and the files named `*.long.test.ts`. */
const isLong = (mode: string) => mode === "all";

export default defineConfig(({ mode }) => ({
  resolve: {
    // The docs import the package by its name, as a user would; here that name means the sources.
    alias: entries.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fileURLToPath(new URL(source, import.meta.url)),
    })),
  },
  test: {
    // The tests of the example, except those that need its own dependencies.
    include: ["test/**/*.test.ts", "docs/examples/analyzer/test/detectors/*.test.ts"],
    exclude: isLong(mode) ? [] : ["test/**/*.long.test.ts"],
    // Read by test/support/runs.ts.
    env: { TEST_RUNS: isLong(mode) ? "all" : "quick" },
    // The library has no global state, and loading it anew for each of the files would take half of the time.
    isolate: false,
    setupFiles: ["test/setup.ts"],
    // Some tests try thousands of records, and machines that test are often busy.
    testTimeout: 60_000,
    coverage: {
      include: ["src/**/*.ts"],
      // Generated code has each check once for each member: the agreement with zod and with ajv tests it.
      exclude: ["src/generated/**"],
      reporter: ["text-summary", "json"],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "./test/types/tsconfig.json" },
  },
}));
