import { gzipSync } from "node:zlib";
import { bundle } from "./built.js";
import { type Answer, bytes } from "./harness.js";
import { zodSource } from "./zodSource.js";

/** What a web page would load, minified and compressed by gzip at its best. */
export async function sizeOf(code: string): Promise<number> {
  const text = await bundle(code);
  return text.length === 0 ? 0 : gzipSync(text, { level: 9 }).length;
}

/** What users import, and the most that it is to weigh, in bytes: the targets. */
export const IMPORTS = [
  { what: "`parseBraketEvent` only", code: `export { parseBraketEvent } from "./src/entries/index.ts";`, most: 6000 },
  {
    what: "parse + principalOf + errorOf",
    code: `export { parseBraketEvent, principalOf, errorOf } from "./src/entries/index.ts";`,
    most: 11_000,
  },
  { what: "whole root", code: `export * from "./src/entries/index.ts";`, most: 30_000 },
  {
    what: "types only",
    // Written so, the import itself stays where a compiler keeps imports as they are: nothing of it may have an effect.
    code: `import { type BraketEvent } from "./src/entries/index.ts"; export type Named = BraketEvent["eventName"];`,
    most: 0,
  },
] as const;

/** What a bundle grows by, against the same schemas over zod. */
export async function bundles(): Promise<Answer> {
  const parser = (zod: "zod" | "zod/mini") =>
    `${zodSource(zod)}\nexport const parseBraketEvent = (value) => z.parse(BraketEvent, value);`;
  const over = await Promise.all([sizeOf(parser("zod")), sizeOf(parser("zod/mini"))]);
  const rows = await Promise.all(
    IMPORTS.map(async ({ what, code, most }, index) => ({ what, most, size: await sizeOf(code), over: index === 0 ? over : [] })),
  );
  return {
    title: "Bundles",
    notes: [
      "Bytes by esbuild, minified, gzip level 9. Over zod and zod/mini: the same schemas in their notation, the union of all events in both outcomes, and one function that parses a record; they have no counterpart of the accessors, and their types weigh nothing either.",
    ],
    head: ["imported", "bytes", "zod", "zod/mini"],
    rows: rows.map(({ what, size, over }) => [what, bytes(size), ...[0, 1].map((i) => orNone(over[i]))]),
    targets: rows.map(({ what, most, size }, index) => ({
      question: `bundle, esbuild min+gz: ${what}`,
      against: index === 0 ? `zod ${bytes(over[0])} B, zod/mini ${bytes(over[1])} B` : "—",
      target: most === 0 ? "0 B" : `≤ ${most / 1000} kB`,
      measured: `${bytes(size)} B`,
      met: size <= most,
    })),
  };
}

function orNone(size: number | undefined): string {
  return size === undefined ? "—" : bytes(size);
}
