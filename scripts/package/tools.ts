import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./command.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Returns a project in `.cache` with the tools of a suite, which `package.json` and `package-lock.json` in the suite's folder pin.
 * They are fetched when they are not there yet or the lock has changed, so that `npm ci` of the library stays light.
 */
export function projectWithTools(suite: "runtimes" | "typescript" | "bundlers" | "unused"): string {
  const pins = join(ROOT, "scripts", suite);
  const project = join(ROOT, ".cache", suite);
  const lock = readFileSync(join(pins, "package-lock.json"), "utf8");
  const installed = join(project, "installed.json");
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
    console.log(`Fetching the tools of scripts/${suite}/package.json into .cache/${suite}.`);
    mkdirSync(project, { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(pins, file), join(project, file));
    // No tool needs its install script: each binary is inside a package.
    npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], project);
    writeFileSync(installed, lock);
  }
  cpSync(join(ROOT, "test/consumer"), project, { recursive: true });
  return project;
}
