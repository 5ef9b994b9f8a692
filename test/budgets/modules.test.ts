import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/bench/built.js";

/** A cold start pays for every file that has to be found and read, so importing the root must load one. */
const MODULES = 1;

describe("what importing the root loads", () => {
  const directory = mkdtempSync(join(tmpdir(), "braket-cloudtrail-modules-"));
  // The configuration of the release, for it is what splits a build into chunks or does not.
  beforeAll(() => {
    execFileSync(
      process.execPath,
      [join(ROOT, "node_modules/tsup/dist/cli-default.js"), "--no-dts", "--silent", "--out-dir", directory],
      {
        cwd: ROOT,
      },
    );
  }, 60_000);
  afterAll(() => rmSync(directory, { recursive: true }));

  const modulesFrom = (entry: string): string[] => {
    const loaded = new Set([entry]);
    // A set goes on to what is added while it is walked.
    for (const file of loaded) {
      const text = readdirSync(directory).includes(file) ? readFileSync(join(directory, file), "utf8") : "";
      for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) loaded.add(fileName.replace(/^\.\//, ""));
    }
    return [...loaded];
  };

  it.each(["index.js", "index.cjs", "parse.js", "parse.cjs"])("one file: %s", (entry) => {
    expect(modulesFrom(entry)).toHaveLength(MODULES);
  });

  it.each(["index.js", "index.cjs", "parse.js", "parse.cjs"])("has functions to compile at once: %s", (entry) => {
    // A function in parentheses is one that a first parse calls.
    expect(readFileSync(join(directory, entry), "utf8").split("/**/(function").length - 1).toBeGreaterThan(20);
  });

  it.each(["zod.js", "zod.cjs"])("sees what others load: %s", (entry) => {
    expect(modulesFrom(entry)).toEqual([entry, entry.replace("zod", "index"), "zod/v4", "zod/v4/core"]);
  });
});
