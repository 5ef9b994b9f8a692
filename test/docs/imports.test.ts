import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entries } from "../../scripts/entries.js";

/** Every import from the package in texts and examples names an export of that entry. The compiler reads only some of them. */
const ROOT = new URL("../../", import.meta.url);
const surface = readFileSync(new URL("test/entries/__snapshots__/surface.test.ts.snap", ROOT), "utf8");

/** The pinned names of each entry. */
const exported = new Map(
  entries.map(({ specifier, source }) => {
    const [, list = ""] = surface.split(`> ${source} 1\`] = \`\n`)[1]?.match(/^\[\n(.*?)\n\]/s) ?? [];
    return [specifier, new Set([...list.matchAll(/"(?:type|value) (\w+)"/g)].map(([, name = ""]) => name))];
  }),
);

const files = ["docs", ".github", "src"].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(?:ts|tsx|mts|js|mjs|md|yml|html)$/.test(path) && !/\/(?:node_modules|dist|cdk\.out)\//.test(path)),
);
const texts = readdirSync(ROOT).filter((name) => name.endsWith(".md"));

/** The names that a text imports from an entry, as `specifier: name`. */
function importsOf(text: string): string[] {
  const pattern =
    /(?:import|export)(?: type)? \{([^}]*)\} from ["'](braket-cloudtrail[\w/-]*)["']|\{([^}]*)\} = (?:await import|require)\(["'](braket-cloudtrail[\w/-]*)["']\)/g;
  return [...text.matchAll(pattern)].flatMap(([, names, specifier, taken = "", from]) =>
    (names ?? taken)
      .split(",")
      .map(
        (name) =>
          name
            .trim()
            .replace(/^type /, "")
            .split(/ as |:/)[0] ?? "",
      )
      .filter((name) => name !== "")
      .map((name) => `${specifier ?? from}: ${name}`),
  );
}

describe("the imports in texts and examples", () => {
  const imports = [...files, ...texts].map((file) => ({ file, found: importsOf(readFileSync(new URL(file, ROOT), "utf8")) }));

  it("are found", () => {
    expect(imports.filter(({ found }) => found.length > 0).length).toBeGreaterThan(50);
    for (const [specifier, names] of exported) expect(names.size, specifier).toBeGreaterThan(0);
    expect(importsOf('const { a: b } = require("braket-cloudtrail/rows")')).toEqual(["braket-cloudtrail/rows: a"]);
  });

  it("name exports of the entry", () => {
    const wrong = imports.flatMap(({ file, found }) =>
      found
        .filter((each) => {
          const [specifier = "", name = ""] = each.split(": ");
          return !exported.get(specifier)?.has(name);
        })
        .map((each) => `${file}: ${each}`),
    );
    expect(wrong).toEqual([]);
  });
});
