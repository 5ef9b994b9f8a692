import { posix } from "node:path";

/** The places in the bar at the top, from the root of the site. */
const PLACES: Readonly<Record<string, string>> = {
  Guides: "guides/index.html",
  Events: "events/index.html",
  API: "api/braket-cloudtrail.html",
  Playground: "playground/index.html",
};

/** What TypeDoc's bar links to. It writes an address as it is, so each page gets its own after it is rendered. */
export function navigationLinks(): Record<string, string> {
  return Object.fromEntries(Object.entries(PLACES).map(([name, place]) => [name, `site:${place}`]));
}

/** The parts of a page, named for assistive technology. TypeDoc has them as anonymous elements. */
const LANDMARKS: readonly (readonly [found: string, named: string])[] = [
  ['<div class="col-content">', '<main class="col-content">'],
  ['</div>\n<div class="col-sidebar">', '</main>\n<aside class="col-sidebar" aria-label="Menu">'],
  ["</div></div></div><footer>", "</div></aside></div><footer>"],
  ['<nav id="tsd-sidebar-links" ', '<nav id="tsd-sidebar-links" aria-label="Site" '],
  ['<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="Pages">'],
];

/** Finishes a page. Links from the root of the site become relative, so that the folder can be served from any path. */
export function finishPage(html: string, url: string, hasPlayground: boolean): string {
  let page = hasPlayground ? html : html.replaceAll(/<a\b[^>]*\shref="site:playground[^>]*>[^<]*<\/a>/g, "");
  page = page.replaceAll(/href="site:([^"]*)"/g, (_, place: string) => `href="${posix.relative(posix.dirname(url), place)}"`);
  for (const [found, named] of LANDMARKS) {
    if (!page.includes(found)) throw new Error(`${url}: expected ${found}, found none: TypeDoc has changed its pages`);
    page = page.replace(found, named);
  }
  // A control must not hold another, and the headings of lists open and close them.
  page = page.replaceAll(/<summary\b.*?<\/summary>/gs, (summary) =>
    summary.replaceAll(/<a\b[^>]*class="tsd-anchor-icon".*?<\/a>/gs, ""),
  );
  page = levelled(page.replaceAll(/<h3>(Settings|On This Page)<\/h3>/g, "<strong>$1</strong>"));
  return url === "index.html" ? page.replace('<html class="default"', '<html class="default front"') : page;
}

/** TypeDoc skips levels of headings. Their level for assistive technology is one more than that of the heading before, at most. */
function levelled(page: string): string {
  let last = 0;
  return page.replaceAll(/<h([1-6])(?=[\s>])/g, (tag, digit: string) => {
    const level = Math.min(Number(digit), last + 1);
    last = level;
    return level === Number(digit) ? tag : `${tag} aria-level="${level}"`;
  });
}

/** The parser of Markdown, as far as it is used here. */
interface MarkdownParser {
  readonly renderer: { readonly rules: Record<string, () => string> };
}

/** A table that is too wide for the page scrolls, and the keyboard reaches it. */
export function scrollTables({ renderer }: MarkdownParser): void {
  renderer.rules.table_open = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>';
  renderer.rules.table_close = () => "</table></div>";
}
