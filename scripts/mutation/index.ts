import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectWithTools, ROOT } from "../package/tools.js";

/**
 * Tests the tests: Stryker changes the sources in one place at a time, and some test must fail. It takes hours for everything:
 *
 * - `npm run test:mutation` for all parts.
 * - `npm run test:mutation -- arn canonical` for some.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  parse: ["src/events/parse.ts", "src/events/error.ts", "src/readers/recordKind.ts"],
  deliveries: ["src/deliveries/**/*.ts"],
  accessors: ["src/accessors/**/*.ts"],
  arn: ["src/readers/arn.ts", "src/readers/device.ts"],
  canonical: [
    "src/formats/canonicalJson.ts",
    "src/collections/eventKey.ts",
    "src/collections/dedupe.ts",
    "src/collections/byTime.ts",
  ],
};
/** The lowest share of changes, in percent, that the tests must notice. */
const LOWEST = 90;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
  console.error(`expected parts of ${Object.keys(PARTS).join(", ")}, found ${unknown.join(", ")}`);
  process.exit(2);
}
const project = projectWithTools("mutation");
const config = join(project, "stryker.config.json");
const plugin = join(project, "node_modules/@stryker-mutator/vitest-runner/dist/src/index.js");
writeFileSync(
  config,
  JSON.stringify({
    plugins: [plugin],
    testRunner: "vitest",
    vitest: { configFile: "scripts/mutation/vitest.config.ts", related: true },
    mutate: (wanted.length === 0 ? Object.keys(PARTS) : wanted).flatMap((part) => PARTS[part] ?? []),
    coverageAnalysis: "perTest",
    // The compiler is a test too, but a slow one: what it would notice counts as a survivor.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: join(project, "incremental.json"),
    tempDirName: join(".cache", "mutation", "sandbox"),
    ignorePatterns: ["dist", "docs/api", ".cache", "coverage"],
    reporters: ["progress", "clear-text", "json"],
    jsonReporter: { fileName: join(project, "report.json") },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 95, low: LOWEST, break: LOWEST },
    timeoutMS: 20_000,
    concurrency: 2,
  }),
);
rmSync(join(project, "sandbox"), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [join(project, "node_modules/@stryker-mutator/core/bin/stryker.js"), "run", config],
  {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "test" },
  },
);
process.exitCode = status ?? 1;
