import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DOCS = new URL("../../", import.meta.url);

/** A page that is written in Markdown: its file, its name in the navigation, and the section of the navigation that it is in. */
export interface ContentPage {
  readonly file: string;
  readonly name: string;
  readonly section: string;
}

/** Returns the pages that a list links to. They are in one section, or each heading of the list begins a section. */
function pagesOf(list: string, only?: string): ContentPage[] {
  const file = new URL(list, DOCS);
  const pages: ContentPage[] = [];
  let section = only ?? "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined && only === undefined) section = heading;
    const [, name, link] = /^(?:- |\| )\[(.+?)\]\(([^)]+\.md)\)/.exec(line) ?? [];
    if (name === undefined || link === undefined) continue;
    pages.push({ file: fileURLToPath(new URL(link, file)), name: name.replaceAll("`", ""), section });
  }
  return pages;
}

const at = (path: string) => fileURLToPath(new URL(path, DOCS));

/** All pages in Markdown, in the order of the navigation. The lists of the guides and of the events say what there is. */
export const contents: readonly ContentPage[] = [
  { file: at("guides/README.md"), name: "All guides", section: "Start" },
  ...pagesOf("guides/README.md"),
  { file: at("events/README.md"), name: "All events, and how each is known", section: "Events" },
  ...pagesOf("events/README.md", "Events"),
];

/** The sections of the navigation, in their order. */
export const sections: readonly string[] = [...new Set(contents.map(({ section }) => section))];
