import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** Returns the links inside a built site that lead to no file, or to no element of a page. `pages` is the number of pages. */
export function brokenLinks(site: string): {
  readonly pages: number;
  readonly links: number;
  readonly broken: readonly string[];
} {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const pages = new Map(files.map((file) => [resolve(site, file), pageOf(readFileSync(join(site, file), "utf8"))] as const));
  let links = 0;
  const broken: string[] = [];
  for (const [file, page] of pages)
    for (const link of page.links) {
      links++;
      const [path = "", anchor = ""] = link.split("#").map(decodeURIComponent);
      const target = path === "" ? file : resolve(dirname(file), path.replace(/\?.*$/, ""));
      if (!isFile(target)) broken.push(`${relative(site, file)}: expected a file for ${link}, found none`);
      else if (anchor !== "" && !pages.get(target)?.ids.has(anchor))
        broken.push(`${relative(site, file)}: expected an element for ${link}, found none`);
    }
  return { pages: pages.size, links, broken };
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** What TypeDoc and Vite write is regular: attributes are in double quotes, and code has no tags. */
function pageOf(html: string): Page {
  const values = (name: RegExp) => [...html.matchAll(name)].map(([, value = ""]) => value.replaceAll("&amp;", "&"));
  const links = values(/<(?:a|link|script|img|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"/g);
  return {
    ids: new Set(values(/\sid="([^"]*)"/g)),
    links: links.filter((link) => !/^(?:[a-z]+:|\/\/)/.test(link) && link !== "#"),
  };
}
