import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Formats generated code with the formatter of the linter. */
export async function format(text: string, name: string): Promise<string> {
  const biome = fileURLToPath(new URL("../node_modules/@biomejs/biome/bin/biome", import.meta.url));
  const run = spawnSync(process.execPath, [biome, "format", `--stdin-file-path=src/generated/${name}`], {
    input: text,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(`${name}: expected code that the formatter accepts, found an error:\n${run.stderr}`);
  return run.stdout;
}
