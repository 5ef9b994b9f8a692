import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/bench/built.js";

/** A user's project with the build of the release. */
const project = mkdtempSync(join(tmpdir(), "braket-cloudtrail-zod-"));
const library = join(project, "node_modules/braket-cloudtrail");
const zod = join(project, "node_modules/zod");

beforeAll(() => {
  mkdirSync(library, { recursive: true });
  cpSync(join(ROOT, "package.json"), join(library, "package.json"));
  const tsup = join(ROOT, "node_modules/tsup/dist/cli-default.js");
  execFileSync(process.execPath, [tsup, "--no-dts", "--silent", "--out-dir", join(library, "dist")], { cwd: ROOT });
}, 120_000);
afterAll(() => rmSync(project, { recursive: true }));

function run(...args: string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

/** A bundle without zod, minified. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    external: ["zod"],
    logLevel: "silent",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

describe("the build of the zod entry", () => {
  it.each([
    ["CancelJobRequestSchema", 3000],
    ["CreateJobRequestSchema", 9000],
    ["CreateJobAttemptSchema", 9500],
  ])("makes a bundle of one request without the rest: %s", async (name, most) => {
    const code = await bundle(`export { ${name} } from "braket-cloudtrail/zod";`);
    expect(code.length).toBeLessThanOrEqual(most);
    expect(code).not.toMatch(/SearchSpendingLimits|createRequire|userIdentity/);
  });

  it("makes a bundle with the root in which the validators are once", async () => {
    const root = await bundle(`export { parseBraketEvent } from "braket-cloudtrail";`);
    const both = await bundle(
      `export { parseBraketEvent } from "braket-cloudtrail"; export { BraketEventSchema } from "braket-cloudtrail/zod";`,
    );
    const occurrences = (code: string) => code.split("or no errorCode").length - 1;
    expect([occurrences(root), occurrences(both)]).toEqual([1, 1]);
    // Half of it is the writer of JSON Schemas with the names of all members, which the root does not have.
    expect(both.length - root.length).toBeLessThanOrEqual(9700);
  });

  it("is nothing where it is imported and not used", async () => {
    expect(await bundle(`import "braket-cloudtrail/zod";`)).toBe("");
  });

  const script = (how: string) => `${how}
    const { success } = entry.BraketEventSchema.safeParse({ eventSource: "braket.amazonaws.com" });
    const job = entry.CreateJobRequestSchema.extend({}).parse({ jobName: "a", roleArn: "b", deviceConfig: { device: "c" } });
    console.log(success, job.jobName);`;
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ["import", ["--input-type=module", "-e", script('import * as entry from "braket-cloudtrail/zod";')]],
    ["require", ["-e", script('const entry = require("braket-cloudtrail/zod");')]],
  ];

  it.each(ways)("runs by %s where code from text is forbidden", (_how, args) => {
    symlinkSync(join(ROOT, "node_modules/zod"), zod);
    expect(run("--disallow-code-generation-from-strings", ...args)).toEqual({ status: 0, output: "false a\n" });
    rmSync(zod);
  });

  it("would fail that test with code from text", () => {
    expect(run("--disallow-code-generation-from-strings", "-e", 'new Function("return 1")()').status).not.toBe(0);
  });

  it.each(ways)("says what is needed without zod, and with one that is too old: %s", (_how, args) => {
    const needed =
      "Error: braket-cloudtrail/zod: expected zod 3.25 or 4 beside it, found none or an older one. Run `npm install zod@4`";
    expect(run(...args).output).toContain(needed);
    mkdirSync(zod);
    writeFileSync(join(zod, "package.json"), JSON.stringify({ name: "zod", version: "3.24.4", exports: { ".": "./index.js" } }));
    expect(run(...args).output).toContain(needed);
    rmSync(zod, { recursive: true });
  });
});
