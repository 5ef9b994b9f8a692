import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./command.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Returns a project in `.cache` with the tools of a suite, which is a folder of `scripts/`. The `package.json` and `package-lock.json` of the suite pin them. It
 * installs them if they are missing or the lock file has changed. So `npm ci` of the library does not install them.
 */
export function projectWithTools(suite: string): string {
  const pins = join(ROOT, "scripts", suite);
  const project = join(ROOT, ".cache", suite);
  const lock = readFileSync(join(pins, "package-lock.json"), "utf8");
  const installed = join(project, "installed.json");
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
    console.log(`Installing the tools of scripts/${suite}/package.json into .cache/${suite}.`);
    mkdirSync(project, { recursive: true });
    for (const file of ["package.json", "package-lock.json", ".npmrc"])
      if (existsSync(join(pins, file))) cpSync(join(pins, file), join(project, file));
    // No tool needs its install script, because each binary is in a package.
    npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], project);
    writeFileSync(installed, lock);
  }
  cpSync(join(ROOT, "test/consumer"), project, { recursive: true });
  return project;
}
