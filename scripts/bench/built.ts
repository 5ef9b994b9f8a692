import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BuildOptions, build } from "esbuild";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The environment variable with the folder of the project. The parent process sets it for the process of each question. */
const PROJECT = "BRAKET_BENCH_PROJECT";

/**
 * Returns a user's project with the published form of the library, built from the current sources, and zod. The benchmarks measure
 * this build, because a TypeScript runner changes the code that it runs, for example to keep names.
 */
export function project(): string {
  const known = process.env[PROJECT];
  if (known !== undefined) return known;
  const directory = mkdtempSync(join(tmpdir(), "braket-cloudtrail-bench-"));
  const library = join(directory, "node_modules/braket-cloudtrail");
  mkdirSync(library, { recursive: true });
  cpSync(join(ROOT, "package.json"), join(library, "package.json"));
  const dist = join(library, "dist");
  execFileSync(join(ROOT, "node_modules/.bin/tsup"), ["--out-dir", dist, "--silent"], { cwd: ROOT });
  execFileSync(join(ROOT, "node_modules/.bin/tsx"), [join(ROOT, "scripts/build/declarations.ts"), dist], { cwd: ROOT });
  symlinkSync(join(ROOT, "node_modules/zod"), join(directory, "node_modules/zod"));
  writeFileSync(join(directory, "package.json"), JSON.stringify({ type: "module" }));
  process.env[PROJECT] = directory;
  return directory;
}

/** Imports the root entry of the build. */
export function library(): Promise<typeof import("../../src/entries/index.js")> {
  return entry("index");
}

/** Imports the entry for large logs of the build. */
export function largeLogs(): Promise<typeof import("../../src/entries/largeLogs.js")> {
  return entry("large-logs");
}

function entry(name: string) {
  return import(pathToFileURL(join(project(), `node_modules/braket-cloudtrail/dist/${name}.js`)).href);
}

/** Writes a file into the user's project. */
export function put(name: string, content: string | Uint8Array): string {
  const path = join(project(), name);
  writeFileSync(path, content);
  return path;
}

/** Bundles TypeScript that imports the sources relative to the checkout. By default it minifies, as for a web page. */
export async function bundle(code: string, options: BuildOptions = {}): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    treeShaking: true,
    ...options,
    write: false,
  });
  return outputFiles?.[0]?.contents ?? new Uint8Array();
}
