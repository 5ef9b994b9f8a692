import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { inParallel, run } from "../package/command.js";
import { Report } from "../package/report.js";
import { projectWithTools, ROOT } from "../package/tools.js";
import { CHROMIUM_MISSING, chromiumPath } from "../runtimes/chromium.js";
import { type Browser, launch, open, type Page, type Scheme, SITE } from "./browser.js";
import { brokenLinks } from "./links.js";

/**
 * Builds the documentation site, follows its links, and looks at pages of each kind in Chromium: on a desk and on a phone, light and
 * dark. The pictures are in `.cache/site/pictures`.
 */
const DIST = join(ROOT, "docs/site/dist");
const PAGES = [
  "index.html",
  "guides/index.html",
  "guides/deliveries.html",
  "guides/first-script.html",
  "events/CreateQuantumTask.html",
  "api/braket-cloudtrail.html",
  "api/braket-cloudtrail/BraketEvent.html",
  "api/braket-cloudtrail/BraketEventName.html",
  "api/braket-cloudtrail/SucceededCreateQuantumTaskEvent.html",
  "api/braket-cloudtrail/parseBraketEvents.html",
  "api/braket-cloudtrail/principalOf.html",
  "api/braket-cloudtrail/zod.html",
];
const VIEWS: readonly { readonly width: number; readonly scheme: Scheme }[] = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
];

const project = projectWithTools("site");
const pictures = join(project, "pictures");
mkdirSync(pictures, { recursive: true });
const axe = readFileSync(createRequire(join(project, "package.json")).resolve("axe-core/axe.min.js"), "utf8");
const report = new Report();

await report.check("the site", () => {
  run(process.execPath, [join(ROOT, "node_modules/tsx/dist/cli.mjs"), "docs/site/build/index.ts"], ROOT, 10);
  return "built without warnings";
});
await report.check("links", () => {
  const { pages, links, broken } = brokenLinks(DIST);
  if (broken.length > 0) throw new Error(`${broken.length} broken:\n${broken.slice(0, 30).join("\n")}`);
  if (pages < 400 || links < 5000)
    throw new Error(`expected the pages of the reference, found ${pages} pages and ${links} links`);
  return `${links} on ${pages} pages`;
});

const chromium = chromiumPath();
if (chromium === undefined) report.missing("pages", CHROMIUM_MISSING);
else {
  const browser = await launch(project, chromium);
  await inParallel([
    ...VIEWS.map(
      (view) => () =>
        report.check(`pages, ${view.width} px, ${view.scheme}`, async () => {
          for (const path of PAGES) await look(browser, path, view);
          return `${PAGES.length} as they should be`;
        }),
    ),
    ...VIEWS.map((view) => () => report.check(`search, ${view.width} px, ${view.scheme}`, () => search(browser, view))),
    () => report.check("the menu of a phone", () => menu(browser)),
  ]);
  await browser.close();
}
report.end();

type View = (typeof VIEWS)[number];

async function look(browser: Browser, path: string, view: View): Promise<void> {
  await onPage(browser, path, view, async (page) => {
    await page.screenshot({ path: join(pictures, `${path.replaceAll(/[/.]/g, "-")}-${view.width}-${view.scheme}.png`) });
  });
}

/** The words of a guide lead to the guide, and the name of an export leads to the export. */
async function search(browser: Browser, view: View): Promise<string> {
  const wanted = {
    "spending limits over": "Spending limits over time",
    parsebraketevents: "braket-cloudtrail.parseBraketEvents",
    braketeventname: "braket-cloudtrail.BraketEventName",
  };
  await onPage(browser, "guides/deliveries.html", view, async (page) => {
    await page.click("#tsd-search-trigger");
    for (const [words, title] of Object.entries(wanted)) {
      await page.fill("#tsd-search-input", words);
      await page.waitForSelector(`#tsd-search-results li:has-text("${title}")`);
    }
    await page.screenshot({ path: join(pictures, `search-${view.width}-${view.scheme}.png`) });
  });
  return `${Object.keys(wanted).length} found`;
}

async function menu(browser: Browser): Promise<string> {
  await onPage(browser, "guides/deliveries.html", { width: 390, scheme: "light" }, async (page) => {
    await page.click("#tsd-toolbar-menu-trigger");
    await page.waitForSelector('.site-menu a.tsd-nav-link:has-text("Guides")');
    await page.screenshot({ path: join(pictures, "menu.png") });
  });
  return "opens";
}

/** Opens a page, does something on it, and checks it: accessibility, width, console, requests. */
async function onPage(browser: Browser, path: string, view: View, act: (page: Page) => Promise<void>): Promise<void> {
  const problems: string[] = [];
  const page = await open(browser, DIST, view, problems);
  try {
    await page.goto(SITE + path);
    await page.waitForSelector("#tsd-nav-container a", { state: "attached" });
    await act(page);
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    if (width > view.width) problems.push(`it is ${width} px wide`);
    await page.evaluate(axe);
    problems.push(
      ...(await page.evaluate<string[]>(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))].join(' | ')))",
      )),
    );
  } finally {
    await page.close();
  }
  if (problems.length > 0) throw new Error(`${path}: expected no problems, found these:\n${problems.join("\n")}`);
}
