import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../package/command.js";
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
  for (const zod of ["zod-3.24", undefined]) {
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
