import { gzipSync } from "node:zlib";
import { bundle } from "./built.js";
import { type Answer, bytes } from "./harness.js";
import { zodSource } from "./zodSource.js";

/** Returns the size that a web page would load: minified, gzip level 9. */
export async function sizeOf(code: string): Promise<number> {
  const text = await bundle(code);
  return text.length === 0 ? 0 : gzipSync(text, { level: 9 }).length;
}

/** The imports of users, and the targets: the most bytes of each. */
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
    // In this form, some compilers keep the import. It must have no side effects.
    code: `import { type BraketEvent } from "./src/entries/index.ts"; export type Named = BraketEvent["eventName"];`,
    most: 0,
  },
] as const;

/** Measures the size that each import adds to a bundle, against the same schemas with zod. */
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
      "Bytes by esbuild, minified, gzip level 9. With zod and zod/mini: the same schemas in their notation, the union of all events with both outcomes, and one function that parses a record. They have no counterpart of the accessors. Their types add no bytes.",
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
