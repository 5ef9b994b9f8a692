import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildPlayground } from "../../docs/site/build/playground.js";
import { run } from "../package/command.js";
import { ROOT } from "../package/tools.js";

/**
 * Builds the playground, checks its types, and tries it in Chromium. The arguments choose checks by a part of their names.
 * `--picture` makes the picture of the README instead.
 */
const PLAYGROUND = join(ROOT, "docs/site/playground");
const [first = "", ...others] = process.argv.slice(2);
buildPlayground(PLAYGROUND, join(ROOT, ".cache/playground"));
run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", PLAYGROUND], ROOT);
const file = join(PLAYGROUND, first === "--picture" ? "test/picture.ts" : "test/index.ts");
const { status } = spawnSync(process.execPath, ["--import", "tsx", file, first, ...others], { cwd: ROOT, stdio: "inherit" });
process.exitCode = status ?? 1;
