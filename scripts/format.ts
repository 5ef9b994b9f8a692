import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Formats generated code as the linter formats the rest, so that a generated file is never touched by hand. */
export async function format(text: string, name: string): Promise<string> {
  const biome = fileURLToPath(new URL("../node_modules/@biomejs/biome/bin/biome", import.meta.url));
  const run = spawnSync(process.execPath, [biome, "format", `--stdin-file-path=src/generated/${name}`], {
    input: text,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(`${name} does not format:\n${run.stderr}`);
  return run.stdout;
}
