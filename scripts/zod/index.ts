import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm, run } from "../package/command.js";
import { Report } from "../package/report.js";
import { unpackInto, withTarball } from "../package/tarball.js";
import { projectWithTools, ROOT } from "../package/tools.js";

/**
 * Runs the zod entry of the packed library with each version of zod that it accepts, where code from text is forbidden, and compiles
 * a user's file. Without zod, and with one that is too old, it must say what is needed.
 */
const ACCEPTED = ["zod-3.25", "zod-4.0", "zod-newest"];
const NEEDED = /braket-cloudtrail\/zod: expected zod 3\.25 or 4 beside it, found none or an older one\. Run `npm install zod@4`/;

const report = new Report();
const tools = projectWithTools("zod");
// Apart from the checkout, whose own zod would be found by the project that has none.
const projects = mkdtempSync(join(tmpdir(), "braket-cloudtrail-zod-"));

await withTarball(async (tarball) => {
  /** A project in which the packages `zod` and `braket-cloudtrail` are. */
  const projectWith = (zod: string | undefined): string => {
    const project = join(projects, zod ?? "none");
    mkdirSync(join(project, "node_modules"), { recursive: true });
    unpackInto(project, tarball);
    if (zod !== undefined) cpSync(join(tools, "node_modules", zod), join(project, "node_modules/zod"), { recursive: true });
    for (const file of ["consumer.mjs", "typed.ts"]) cpSync(join(ROOT, "scripts/zod", file), join(project, file));
    return project;
  };

  let reference: string | undefined;
  for (const zod of ACCEPTED) {
    const project = projectWith(zod);
    await report.check(`${zod}, without eval`, () => {
      const answers = run(process.execPath, ["--disallow-code-generation-from-strings", "consumer.mjs"], project);
      reference ??= answers;
      if (answers !== reference) throw new Error(`other answers than with ${ACCEPTED[0]}:\n${answers}${reference}`);
      return `the same ${Object.keys(JSON.parse(answers) as object).length} answers`;
    });
    await report.check(`${zod}, types`, () => {
      const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2022"];
      run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), ...options, "typed.ts"], project);
      return "a user's file compiles";
    });
  }
  // The root needs no zod, so it installs beside any. The error of the zod entry says what that entry needs.
  for (const version of ["3.22.4", "3.25.76", "4.6.7"])
    await report.check(`npm install beside zod ${version}`, () => {
      const project = join(projects, `install-${version}`);
      mkdirSync(project);
      writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, dependencies: { zod: version } }));
      npm(["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund", tarball.path], project);
      const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as {
        readonly packages: Readonly<Record<string, { readonly version?: string }>>;
      };
      const found = packages["node_modules/zod"]?.version;
      if (found !== version) throw new Error(`expected zod ${version} to stay, found ${found}`);
      return "zod stays";
    });
  for (const zod of ["zod-3.22", "zod-3.24", undefined]) {
    const project = projectWith(zod);
    for (const [how, args] of [
      ["import", ["--input-type=module", "-e", 'import "braket-cloudtrail/zod"']],
      ["require", ["-e", 'require("braket-cloudtrail/zod")']],
    ] as const)
      await report.check(`${zod ?? "no zod"}, ${how}`, () => {
        const message = failureOf(() => run(process.execPath, args, project));
        if (!NEEDED.test(message)) throw new Error(`expected an error that says what is needed, found:\n${message}`);
        return "says what is needed";
      });
  }
});
rmSync(projects, { recursive: true, force: true });
report.end();

function failureOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    return String(error);
  }
  return "no error";
}
