import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const GUIDES = new URL("../../docs/guides/", import.meta.url);

/** Compares lines with a file of a guide's folder. After a change, `npx vitest run test/guides -u` writes it, then the guide. */
export async function expectOutput(file: string, lines: readonly string[]): Promise<void> {
  expect(lines.length).toBeGreaterThan(0);
  await expect(lines.map((line) => `${line}\n`).join("")).toMatchFileSnapshot(fileURLToPath(new URL(file, GUIDES)));
}

/** Runs a script of a guide as a reader would, and returns what it prints. */
export function runScript(
  file: string,
  args: readonly string[],
  input?: string,
): { readonly out: string; readonly problems: string } {
  const tsx = fileURLToPath(new URL("../../node_modules/tsx/dist/cli.mjs", import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, fileURLToPath(new URL(file, GUIDES)), ...args], {
    encoding: "utf8",
    ...(input !== undefined && { input }),
  });
  expect(status, stderr).toBe(0);
  return { out: stdout, problems: stderr };
}
