import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm, run } from "./command.js";
import { ROOT } from "./tools.js";

export interface Tarball {
  readonly path: string;
  readonly size: number;
  readonly files: readonly string[];
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the library like npm, and passes the tarball to `use`. It builds first if a source is newer than the build. */
export async function withTarball<T>(use: (tarball: Tarball) => T | Promise<T>): Promise<T> {
  if (isStale()) npm(["run", "build"], ROOT);
  const directory = mkdtempSync(join(tmpdir(), "braket-cloudtrail-packed-"));
  try {
    // npm 11.5 and later print an object by package name. Earlier versions print an array.
    const report = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", directory], ROOT)) as
      | readonly Packed[]
      | Readonly<Record<string, Packed>>;
    const [packed] = Object.values(report);
    if (packed === undefined) throw new Error("expected a tarball of npm pack, found none");
    const { filename, size, files } = packed;
    return await use({ path: join(directory, filename), size, files: files.map(({ path }) => path) });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Unpacks the library into a project and keeps its other packages. `npm install` would download and remove packages. */
export function unpackInto(project: string, tarball: Tarball): void {
  const library = join(project, "node_modules/braket-cloudtrail");
  rmSync(library, { recursive: true, force: true });
  mkdirSync(library, { recursive: true });
  run("tar", ["-xzf", tarball.path, "-C", library, "--strip-components=1"], project);
}

/** Tests whether an input of the build is newer than the build. */
function isStale(): boolean {
  const times = (folder: string) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  try {
    const built = times("dist");
    const read = [
      ...times("src"),
      ...times("scripts/build"),
      ...["package.json", "tsup.config.ts"].map((file) => statSync(join(ROOT, file)).mtimeMs),
    ];
    return built.length === 0 || Math.min(...built) < Math.max(...read);
  } catch {
    // There is no build.
    return true;
  }
}
