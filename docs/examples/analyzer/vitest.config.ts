import { defineConfig } from "vitest/config";

// The tests of the stack and of the template load large packages.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 } });
