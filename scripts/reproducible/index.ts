import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { npm, run } from "../package/command.js";
import { Report } from "../package/report.js";
import { ROOT } from "../package/tools.js";
import { BUNDLED } from "../sbom/sbom.js";

const LEFT_OUT = new Set(["node_modules", ".git", ".cache", "dist", "coverage", "docs"]);

/**
 * Builds and packs the library twice, in two folders whose paths differ in length, one after the other. Both tarballs must have the
 * same bytes: so anybody can check that a published package is what the sources say.
 */
function builtIn(folder: string): Buffer {
  mkdirSync(folder, { recursive: true });
  cpSync(ROOT, folder, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(relative(ROOT, path).split(sep)[0] ?? "") && !path.endsWith(".tgz"),
  });
  linkPackages(join(folder, "node_modules"));
  run(process.execPath, [join(ROOT, "node_modules/tsup/dist/cli-default.js"), "--silent"], folder);
  run(process.execPath, [join(ROOT, "node_modules/tsx/dist/cli.mjs"), "scripts/build/declarations.ts"], folder);
  const printed = JSON.parse(npm(["pack", "--json", "--ignore-scripts"], folder)) as Readonly<
    Record<string, { readonly filename: string }>
  >;
  const [packed] = Object.values(printed);
  if (packed === undefined) throw new Error("expected a tarball of npm pack, found none");
  return readFileSync(join(folder, packed.filename));
}

/** Links the installed packages. Those that the build bundles are copied, because the source maps have their real paths. */
function linkPackages(modules: string): void {
  mkdirSync(modules);
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    const installed = join(ROOT, "node_modules", name);
    if (BUNDLED.includes(name)) cpSync(installed, join(modules, name), { recursive: true });
    else symlinkSync(installed, join(modules, name), "junction");
  }
}

const folder = mkdtempSync(join(tmpdir(), "braket-cloudtrail-twice-"));
const report = new Report();
try {
  await report.check("two builds", () => {
    const [one, other] = [builtIn(join(folder, "a")), builtIn(join(folder, "another/place/with/a/longer/path"))];
    const [hash, otherHash] = [one, other].map((bytes) => createHash("sha256").update(bytes).digest("hex"));
    if (hash !== otherHash)
      throw new Error(`expected the same bytes, found ${hash} and ${otherHash}: compare the tarballs' files`);
    return `the same ${one.length} bytes, sha256 ${hash}`;
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report.end();
