import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Returns the path of a release of Node; undefined if npm has none for this platform. */
export function node(project: string, version: string): string | undefined {
  const system = process.platform === "win32" ? "win" : process.platform;
  const folder = join(project, `node_modules/node-${version}-${system}-${process.arch}/bin`);
  return ["node", "node.exe"].map((name) => join(folder, name)).find(existsSync);
}

export function bun(project: string): string {
  return binaryIn(join(project, "node_modules/@oven"), ["bin/bun", "bin/bun.exe"]);
}

export function deno(project: string): string {
  return binaryIn(join(project, "node_modules/@deno"), ["deno", "deno.exe"]);
}

/** Returns the binary of this platform. npm installs only its package. */
function binaryIn(scope: string, names: readonly string[]): string {
  const paths = readdirSync(scope).flatMap((folder) => names.map((name) => join(scope, folder, name)));
  const found = paths.find(existsSync);
  if (found === undefined) throw new Error(`${scope}: expected a binary for ${process.platform} ${process.arch}, found none`);
  return found;
}
