import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { entries } from "../entries.js";
import { npm, run } from "./command.js";
import { definitionOfMember, definitionsOf, exportedNames } from "./definitions.js";
import { Report } from "./report.js";
import { withTarball } from "./tarball.js";
import { ROOT } from "./tools.js";

/** Packs the library like npm, installs the tarball in a user's project, and loads each entry in each way. */
interface Manifest {
  readonly dependencies?: object;
  readonly exports: Readonly<Record<string, string | { readonly import?: Target; readonly require?: Target }>>;
}
type Target = { readonly types: string; readonly default: string };

const project = mkdtempSync(join(tmpdir(), "braket-cloudtrail-consumer-"));
const library = join(project, "node_modules/braket-cloudtrail");
const report = new Report();
const isSource = (file: string) => file.startsWith(`${library.replaceAll("\\", "/")}/src/`);
try {
  await withTarball(async (tarball) => {
    await report.check("npm install of the tarball", () => {
      cpSync(join(ROOT, "test/consumer"), project, { recursive: true });
      npm(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", tarball.path], project);
      // Some entries need the peer dependency. This is the version of the lock file.
      cpSync(join(ROOT, "node_modules/zod"), join(project, "node_modules/zod"), { recursive: true });
      return `${tarball.files.length} files, ${Math.round(tarball.size / 1024)} kB`;
    });
  });
  const manifest = JSON.parse(readFileSync(join(library, "package.json"), "utf8")) as Manifest;
  await report.check("dependencies at run time", () => {
    if (Object.keys(manifest.dependencies ?? {}).length > 0) throw new Error("expected no dependencies at run time, found some");
    return "none";
  });
  await report.check("source maps", () => {
    const sources = readdirSync(join(library, "dist"))
      .filter((file) => file.endsWith(".map"))
      .flatMap(
        (file) => (JSON.parse(readFileSync(join(library, "dist", file), "utf8")) as { readonly sources: string[] }).sources,
      )
      .filter((source) => !source.includes("node_modules"));
    const lost = sources.filter((source) => !existsSync(join(library, "dist", source)));
    if (sources.length === 0 || lost.length > 0)
      throw new Error(`expected the sources of all maps in the package, missing: ${lost.join(", ") || "the maps"}`);
    return `${new Set(sources).size} sources, all in the package`;
  });
  for (const entry of entries) {
    await report.check(`go to definition, ${entry.specifier}`, async () => {
      const names = exportedNames(project, entry.specifier);
      const found = await definitionsOf(project, entry.specifier, names);
      // A name may end with `Schema` that is shorter in the source.
      const lost = names.filter(
        (name) =>
          !found.some(({ name: of, file, word }) => of === name && isSource(file) && word !== "" && name.startsWith(word)),
      );
      if (names.length === 0 || lost.length > 0) throw new Error(`expected definitions in src, missing: ${lost.join(", ")}`);
      return `${names.length} names, all in src`;
    });
  }
  await report.check("go to definition, a member", async () => {
    // Maps have a place for each declaration, not for each member: it leads near the member, in its file.
    const [found] = await definitionOfMember(project, "CreateQuantumTaskRequest", "shots");
    if (found === undefined || !isSource(found.file))
      throw new Error(`expected a place in src, found ${found?.file ?? "nothing"}`);
    return found.file.slice(library.length + 1);
  });
  for (const file of ["esm.mjs", "cjs.cjs"])
    await report.check(file, () => `${Object.keys(JSON.parse(run("node", [file], project)) as object).length} answers`);
  await report.check("require() of the root", () => {
    const count = run("node", ["-p", "require('braket-cloudtrail'); Object.keys(require.cache).length"], project).trim();
    if (count !== "1") throw new Error(`expected the root to load one file, found ${count}`);
    return "one file";
  });
  for (const [entry, target] of Object.entries(manifest.exports)) {
    if (typeof target === "string" || target.import === undefined || target.require === undefined) continue;
    const { import: esm, require: cjs } = target;
    await report.check(`import() of ${cjs.default} by path`, async () => {
      const names = async (file: string) =>
        Object.keys((await import(pathToFileURL(join(library, file)).href)) as object)
          .filter((name) => name !== "default" && name !== "module.exports")
          .sort();
      const [expected, found] = [await names(esm.default), await names(cjs.default)];
      if (expected.join() !== found.join())
        throw new Error(`${entry} has ${expected.length} names as ESM, ${found.length} by import() of its CommonJS file`);
      return `${found.length} names`;
    });
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}
report.end();
