import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Packs the library as npm would publish it, installs the tarball in a user's project, runs it and type-checks against it. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMPILERS = ["5.5", "5.9", "6.0", "7.0"];

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

const project = mkdtempSync(join(tmpdir(), "braket-cloudtrail-consumer-"));
try {
  const packed = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], ROOT),
  ) as PackReport;
  const [tarball] = Array.isArray(packed) ? packed : Object.values(packed);
  if (tarball === undefined) throw new Error("npm pack made no tarball");
  const { filename, files, size } = tarball;
  console.log(`Packed ${filename}: ${files.length} files, ${Math.round(size / 1024)} kB.`);

  cpSync(join(ROOT, "test/consumer"), project, { recursive: true, filter: (path) => !path.includes("node_modules") });
  run("npm", ["ci", "--ignore-scripts"], project);
  run("npm", ["install", "--no-save", "--ignore-scripts", join(project, filename)], project);
  checkDependencies(project);

  process.stdout.write(run("node", ["run.mjs"], project));
  process.stdout.write(run("node", ["run.cjs"], project));
  for (const version of COMPILERS) {
    // The root with the types of no platform, for its declarations must not need what a user may lack; all with Node's and the DOM's.
    for (const config of ["tsconfig.json", "tsconfig.full.json"]) {
      run("node", [`node_modules/typescript-${version}/bin/tsc`, "-p", config], project);
    }
    console.log(`TypeScript ${version}: the consumer compiles with skipLibCheck off.`);
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** npm 11.5 and later key the report by package name; earlier ones give a list. */
type PackReport = readonly Packed[] | Readonly<Record<string, Packed>>;

/** The published package must bring nothing along. */
function checkDependencies(project: string): void {
  const manifest = JSON.parse(readFileSync(join(project, "node_modules/braket-cloudtrail/package.json"), "utf8")) as Record<
    string,
    object | undefined
  >;
  const count = Object.keys(manifest.dependencies ?? {}).length;
  if (count > 0) throw new Error("the package has dependencies at run time");
  console.log("The package has no dependency at run time.");
}
