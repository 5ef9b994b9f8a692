import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** Every link inside the documentation leads to a file that exists, and to a heading of it. */
const ROOT = new URL("../../", import.meta.url);

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(new URL("docs/", ROOT), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !/(?:^|[\\/])(?:node_modules|dist)[\\/]/.test(name))
    .map((name) => `docs/${name}`),
];

/** The text of a page without its code blocks. */
const proseOf = (page: URL) => readFileSync(page, "utf8").replaceAll(/^```.*?^```$/gms, "");

/** The anchors of a page, made of its headings as GitHub makes them. */
function anchorsOf(page: URL): string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function linksOf(page: string): string[] {
  const prose = proseOf(new URL(page, ROOT)).replaceAll(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\((?![a-z]+:)([^)\s]+)\)/g)].map(([, link = ""]) => link);
}

describe("the links of the documentation", () => {
  it("are found", () => {
    expect(pages).toContain("docs/guides/deliveries.md");
    expect(linksOf("README.md").length).toBeGreaterThan(10);
    expect(anchorsOf(new URL("docs/guides/narrowing.md", ROOT))).toContain("rows-of-a-table-have-errorcode-null");
  });

  it.each(pages)("lead somewhere in %s", (page) => {
    for (const link of linksOf(page)) {
      const [path = "", anchor] = link.split("#");
      const target = new URL(path, new URL(page, ROOT));
      expect(existsSync(fileURLToPath(target)), `the file of ${link}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(target), `the heading of ${link}`).toContain(anchor);
    }
  });
});
