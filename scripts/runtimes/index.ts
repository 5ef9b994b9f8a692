import { run } from "../package/command.js";
import { Report } from "../package/report.js";
import { unpackInto, withTarball } from "../package/tarball.js";
import { projectWithTools } from "../package/tools.js";
import { type BrowserPlace, CHROMIUM_MISSING, chromiumPath, inChromium } from "./chromium.js";
import { bun, deno, node } from "./servers.js";
import { inWorkerd } from "./workerd.js";

/**
 * Runs the packed library in every runtime of the README, and compares its answers about one log. The reference is the Node that runs
 * this script.
 */
const report = new Report();
const project = projectWithTools("runtimes");
await withTarball((tarball) => unpackInto(project, tarball));

const reference = run(process.execPath, ["esm.mjs"], project);
const count = Object.keys(JSON.parse(reference) as object).length;

function same(answers: string): string {
  const [expected, found] = [reference, answers].map((text) => JSON.parse(text) as Record<string, unknown>);
  const different = Object.keys({ ...expected, ...found }).filter(
    (name) => JSON.stringify(expected?.[name]) !== JSON.stringify(found?.[name]),
  );
  if (different.length > 0)
    throw new Error(`expected the answers of Node ${process.version}, found different ones: ${different.join(", ")}`);
  return `the same ${count} answers`;
}

for (const version of ["20", "22", "24", "26"]) {
  const binary = node(project, version);
  if (binary === undefined) {
    report.missing(`Node ${version}`, `No npm package has it for ${process.platform} ${process.arch}.`);
    continue;
  }
  const release = run(binary, ["--version"], project).trim();
  await report.check(`Node ${release}, ESM`, () => same(run(binary, ["esm.mjs"], project)));
  await report.check(`Node ${release}, CommonJS`, () => same(run(binary, ["cjs.cjs"], project)));
  const withoutEval = ["--disallow-code-generation-from-strings", "--import", "./evalFree.mjs", "esm.mjs"];
  await report.check(`Node ${release} without eval`, () => same(run(binary, withoutEval, project)));
}
await report.check("Bun", () => same(run(bun(project), ["esm.mjs"], project)));
await report.check("Bun, CommonJS", () => same(run(bun(project), ["cjs.cjs"], project)));
await report.check("Deno", () => same(run(deno(project), ["run", "--no-remote", "--cached-only", "esm.mjs"], project)));
await report.check("workerd", async () => same(await inWorkerd(project)));

const chromium = chromiumPath();
for (const place of ["page without eval", "worker without eval"] satisfies BrowserPlace[]) {
  if (chromium === undefined) report.missing(`Chromium, ${place}`, CHROMIUM_MISSING);
  else await report.check(`Chromium, ${place}`, async () => same(await inChromium(project, chromium, place)));
}
report.end();
