import { readFileSync } from "node:fs";

/** An entry of the package. */
export interface Entry {
  /** What users import: `braket-cloudtrail`, `braket-cloudtrail/zod`. */
  readonly specifier: string;
  /** The name of its files in `dist/`: `index`, `zod`, `state-changes`. */
  readonly name: string;
  /** Its source: `src/entries/stateChanges.ts`. */
  readonly source: string;
}

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
};

/** The entries of the package, from `exports` in package.json. The build, the tests and the checks read this list. */
export const entries: readonly Entry[] = Object.entries(manifest.exports)
  .filter(([path, target]) => typeof target === "object" && !path.includes("*"))
  .map(([path]) => {
    const name = path === "." ? "index" : path.slice("./".length);
    const file = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return { specifier: manifest.name + path.slice(1), name, source: `src/entries/${file}.ts` };
  });
