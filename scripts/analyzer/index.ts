import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { npm, run } from "../package/command.js";
import { Report } from "../package/report.js";
import { withTarball } from "../package/tarball.js";
import { ROOT } from "../package/tools.js";

/**
 * Installs the example in docs/examples/analyzer with the packed library, as its README says, and does with it what its user does. Its
 * packages stay in `.cache/analyzer`.
 */
const EXAMPLE = join(ROOT, "docs/examples/analyzer");
const WEEK = join(ROOT, "docs/examples/a-week.json");
const MADE = ["node_modules", "dist", "cdk.out"];
const project = join(ROOT, ".cache/analyzer");
const report = new Report();

mkdirSync(project, { recursive: true });
for (const name of readdirSync(project)) if (name !== "node_modules") rmSync(join(project, name), { recursive: true });
for (const name of readdirSync(EXAMPLE).filter((file) => !MADE.includes(file)))
  cpSync(join(EXAMPLE, name), join(project, name), { recursive: true });
rmSync(join(project, "node_modules/braket-cloudtrail"), { recursive: true, force: true });

await withTarball(async ({ path }) => {
  await report.check("npm install of the packed library", () => {
    npm(["install", "--no-audit", "--no-fund", path], project);
    const built = (root: string) => readFileSync(join(root, "dist/index.js"), "utf8");
    if (built(ROOT) !== built(join(project, "node_modules/braket-cloudtrail")))
      throw new Error("expected the library that was packed, found another one");
    return "installed";
  });
});

await report.check("types", () => {
  npm(["run", "types"], project);
  return "no errors";
});

await report.check("tests", () => {
  const { numPassedTests, numTotalTests } = JSON.parse(
    npm(["test", "--silent", "--", "--reporter=json"], project).replace(/^[^{]*/, ""),
  ) as { readonly numPassedTests: number; readonly numTotalTests: number };
  if (numPassedTests !== numTotalTests || numTotalTests === 0)
    throw new Error(`expected all ${numTotalTests} tests to pass, found ${numPassedTests}`);
  return `${numPassedTests} passed`;
});

await report.check("the command, as in the README", () => {
  const printed = npm(["run", "--silent", "analyze", "--", WEEK], project).trim().split("\n");
  const readme = readFileSync(join(EXAMPLE, "README.md"), "utf8");
  const [, shown = ""] = /<!-- output -->\n+```\n(.*?)```/s.exec(readme) ?? [];
  const lines = shown.split("\n").filter((line) => line !== "" && line !== "…");
  const missing = lines.filter((line) => !printed.includes(line));
  if (lines.length === 0 || missing.length > 0)
    throw new Error(`expected the lines of the README, missing:\n${missing.join("\n")}\nprinted:\n${printed.join("\n")}`);
  return `${printed.length} findings`;
});

await report.check("patterns in the SAM template", () => {
  npm(["run", "patterns"], project);
  const [expected, found] = [project, EXAMPLE].map((root) => readFileSync(join(root, "template.yaml"), "utf8"));
  if (expected !== found) throw new Error("template.yaml is out of date: run `npm run patterns` in the example");
  return "up to date";
});

await report.check("cdk synth", () => {
  npm(["run", "synth"], project, { ...process.env, TRAIL_BUCKET: "trail" });
  if (!existsSync(join(project, "cdk.out/BraketAnalyzer.template.json"))) throw new Error("expected a template, found none");
  return "synthesized";
});

await report.check("the bundled functions", () => {
  const sizes = ["onEvent.mjs", "onLogFiles.mjs"].map((file) => {
    // Braket's own event and an empty batch: both need nothing of AWS.
    const call = `import("./dist/${file}").then(({ handler }) => handler({ Records: [], source: "aws.braket", "detail-type": "Braket Task State Change", detail: {} }))`;
    run(process.execPath, ["-e", call], project, 1, { ...process.env, AWS_REGION: "us-east-1" });
    return `${Math.round(readFileSync(join(project, "dist", file)).length / 1024)} kB`;
  });
  return `run, ${sizes.join(" and ")}`;
});
report.end();
