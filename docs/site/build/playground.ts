import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "../../../scripts/package/command.js";

/** Builds the playground, a project of its own, into a folder of the site. It installs its tools if they are missing or have changed. */
export function buildPlayground(project: string, out: string): void {
  const lock = readFileSync(join(project, "package-lock.json"), "utf8");
  const installed = join(project, "node_modules/installed.json");
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
    npm(["ci", "--no-audit", "--no-fund"], project);
    writeFileSync(installed, lock);
  }
  npm(["run", "build", "--", "--outDir", out, "--emptyOutDir"], project);
}
