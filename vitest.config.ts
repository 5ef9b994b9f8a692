import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

/** `npm run test:all` sets this mode: every property with all its runs, and the files named `*.long.test.ts`. */
const isLong = (mode: string) => mode === "all";

export default defineConfig(({ mode }) => ({
  resolve: {
    // The docs import the package by its name, as a user would; here that name means the sources.
    alias: [
      { find: /^braket-cloudtrail$/, replacement: source("entries/index.ts") },
      { find: /^braket-cloudtrail\/parse$/, replacement: source("entries/parse.ts") },
      { find: /^braket-cloudtrail\/zod$/, replacement: source("entries/zod.ts") },
      { find: /^braket-cloudtrail\/testing$/, replacement: source("entries/testing.ts") },
      { find: /^braket-cloudtrail\/timelines$/, replacement: source("entries/timelines.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: isLong(mode) ? [] : ["test/**/*.long.test.ts"],
    // Read by test/support/runs.ts.
    env: { TEST_RUNS: isLong(mode) ? "all" : "quick" },
    // The library has no global state, and loading it anew for each of the files would take half of the time.
    isolate: false,
    setupFiles: ["test/setup.ts"],
    // Some tests try thousands of records, and machines that test are often busy.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "./test/types/tsconfig.json" },
  },
}));
