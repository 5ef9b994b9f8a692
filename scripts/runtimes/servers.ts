import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where a release of Node is, or undefined where npm has none for this platform. */
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

/** npm installs the one package whose platform is this machine's. */
function binaryIn(scope: string, names: readonly string[]): string {
  const paths = readdirSync(scope).flatMap((folder) => names.map((name) => join(scope, folder, name)));
  const found = paths.find(existsSync);
  if (found === undefined) throw new Error(`no binary for ${process.platform} ${process.arch} in ${scope}`);
  return found;
}
