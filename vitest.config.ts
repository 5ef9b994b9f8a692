import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The docs import the package by its name, as a user would; here that name means the sources.
    alias: [
      { find: /^braket-cloudtrail$/, replacement: source("entries/index.ts") },
      { find: /^braket-cloudtrail\/zod$/, replacement: source("entries/zod.ts") },
      { find: /^braket-cloudtrail\/testing$/, replacement: source("entries/testing.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // Some tests try thousands of records, and machines that test are often busy.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "./test/types/tsconfig.json" },
  },
});
