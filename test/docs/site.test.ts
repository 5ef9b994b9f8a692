import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { categoriesOf, categoryOrder } from "../../docs/site/build/categories.js";
import { contents, sections } from "../../docs/site/build/contents.js";
import { finishPage, navigationLinks, scrollTables } from "../../docs/site/build/pages.js";
import { entries } from "../../scripts/entries.js";
import { brokenLinks } from "../../scripts/site/links.js";

const DOCS = fileURLToPath(new URL("../../docs/", import.meta.url));

describe("the menu of the site", () => {
  it.each(["guides", "events"])("has every page of docs/%s once", (folder) => {
    const files = readdirSync(join(DOCS, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`);
    const shown = contents.map(({ file }) => relative(DOCS, file).replaceAll("\\", "/"));
    expect(shown.filter((file) => file.startsWith(`${folder}/`)).sort()).toEqual(files.sort());
  });

  it("has sections in the order of the lists, and a name for each page", () => {
    expect(sections[0]).toBe("Start");
    expect(sections.at(-1)).toBe("Events");
    expect(new Set(contents.map(({ name }) => name)).size).toBe(contents.length);
  });
});

describe("the categories of the reference", () => {
  it.each(entries.filter(({ name }) => name !== "zod"))("are there for every export of $specifier", async (entry) => {
    const exported = Object.keys((await import(/* @vite-ignore */ `../../${entry.source}`)) as object);
    const categories = categoriesOf(entry);
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter((name) => !categories.get(name))).toEqual([]);
  });

  it("are the groups of the entries, with parts for the types of events", () => {
    const root = entries[0];
    if (root === undefined) throw new Error("expected an entry, found none");
    const categories = categoriesOf(root);
    expect(categories.get("parseBraketEvents")).toBe("Parsing a delivery");
    expect(categories.get("BraketEvent")).toBe("Types of events");
    expect(categories.get("CreateJobEvent")).toBe("Events by name");
    expect(categories.get("CreateJobAttempt")).toBe("Requests and responses");
    expect(categories.get("DeviceConfig")).toBe("Parts of events");
    expect(categoryOrder[0]).toBe("Parsing one record");
  });
});

describe("a page of the site", () => {
  const links = Object.values(navigationLinks()).map((href) => `<a href="${href}">x</a>`);
  const page = `<html class="default"><nav id="tsd-sidebar-links" class="n">${links.join("")}</nav><div class="col-content"><h1>a</h1>
<h4>b</h4></div>
<div class="col-sidebar"><h3>Settings</h3><nav class="tsd-navigation"></nav><summary><h2>c<a class="tsd-anchor-icon">#</a></h2></summary>
</div></div></div><footer>`;

  it("leads to the root of the site from where it is", () => {
    expect(finishPage(page, "index.html", true)).toContain('href="guides/index.html"');
    expect(finishPage(page, "api/a/b.html", true)).toContain('href="../../playground/index.html"');
    expect(finishPage(page, "api/a/b.html", false)).not.toContain("playground");
    expect(finishPage(page, "index.html", true)).toContain('class="default front"');
    expect(finishPage(page, "api/index.html", true)).not.toContain("front");
  });

  it("has landmarks, levels without gaps, and no control in a control", () => {
    const finished = finishPage(page, "a.html", true);
    expect(finished).toMatch(/<main class="col-content">.*<\/main>\s*<aside class="col-sidebar" aria-label="Menu">.*<\/aside>/s);
    expect(finished).toContain('<h4 aria-level="2">b</h4>');
    expect(finished).toContain("<summary><h2>c</h2></summary>");
  });

  it("is not finished by halves when TypeDoc changes", () => {
    expect(() => finishPage("<html></html>", "a.html", true)).toThrow(/^a\.html: expected .*col-content/);
  });

  it("has tables that scroll", () => {
    const rules: Record<string, () => string> = {};
    scrollTables({ renderer: { rules } });
    expect(`${rules.table_open?.()}${rules.table_close?.()}`).toMatch(/^<div [^>]*tabindex="0"><table><\/table><\/div>$/);
  });
});

describe("the check of links", () => {
  it("finds links that lead to no file or to no heading", () => {
    const folder = mkdtempSync(join(tmpdir(), "braket-cloudtrail-"));
    try {
      mkdirSync(join(folder, "guides"));
      writeFileSync(join(folder, "a.svg"), "");
      writeFileSync(join(folder, "guides/b.html"), `<h1 id="here">b</h1>`);
      const good = `<a href="guides/b.html#here">1</a><a class="x" href="#top">2</a><img src="a.svg"/><a href="https://example.com">3</a><a href="#">4</a>`;
      writeFileSync(join(folder, "index.html"), `<p id="top">${good}</p>`);
      expect(brokenLinks(folder)).toEqual({ pages: 2, links: 3, broken: [] });
      writeFileSync(
        join(folder, "index.html"),
        `${good}<a href="c.html">5</a><a href="guides/b.html#there">6</a><script src="d.js"></script>`,
      );
      expect(brokenLinks(folder).broken).toEqual([
        "index.html: expected an element for #top, found none",
        "index.html: expected a file for c.html, found none",
        "index.html: expected an element for guides/b.html#there, found none",
        "index.html: expected a file for d.js, found none",
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
