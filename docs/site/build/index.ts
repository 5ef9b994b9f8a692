import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Application, Converter, PageEvent } from "typedoc";
import { entries } from "../../../scripts/entries.js";
import { categoryOrder } from "./categories.js";
import { contents, sections } from "./contents.js";
import { finishPage, navigationLinks, scrollTables } from "./pages.js";
import { buildPlayground } from "./playground.js";
import { API, arrange, linkFiles } from "./reflections.js";
import { FileRouter } from "./router.js";
import { SiteTheme } from "./theme.js";

/**
 * Builds the documentation site into `docs/site/dist`. With `--check` it writes nothing: it checks the doc comments, the links between
 * pages and the categories. Every warning is an error.
 */
const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const OUT = at("docs/site/dist");
const isCheck = process.argv.includes("--check");
const hasPlayground = existsSync(at("docs/site/playground/package.json"));

const app = await Application.bootstrap({
  name: "braket-cloudtrail",
  // The root comes first, so that the other entries refer to what it has too.
  entryPoints: entries.filter(({ name }) => name !== "zod").map(({ source }) => at(source)),
  sortEntryPoints: false,
  tsconfig: at("tsconfig.docs.json"),
  readme: at("docs/site/index.md"),
  projectDocuments: contents.map(({ file }) => file),
  out: OUT,
  router: "files",
  theme: "site",
  disableSources: true,
  excludeInternal: true,
  intentionallyNotExported: [
    "WebReader",
    "WebIterator",
    "WebWriter",
    "WebPipeOptions",
    "WebSink",
    "NoOther",
    "ConditionFor",
    "CallWith",
  ],
  requiredToBeDocumented: ["Class", "Function", "Interface", "TypeAlias", "Variable"],
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: true, rewrittenLink: false },
  // What a reader calls comes first. Inside a kind, the order is that of the entry.
  sort: ["kind"],
  kindSortOrder: ["Module", "Document", "Function", "Class", "Variable", "TypeAlias", "Interface", "Enum"],
  useFirstParagraphOfCommentAsSummary: true,
  categorizeByGroup: false,
  categoryOrder: [...sections, API, ...categoryOrder],
  navigation: { includeCategories: true, includeGroups: false, excludeReferences: true },
  navigationLinks: navigationLinks(),
  headings: { readme: false, document: false },
  // A guide answers more than a type that has the words in its name.
  searchCategoryBoosts: Object.fromEntries(sections.map((section) => [section, section === "Events" ? 2 : 6])),
  searchInComments: true,
  searchInDocuments: true,
  visibilityFilters: {},
  includeHierarchySummary: false,
  hideGenerator: true,
  customFooterHtml: "MIT licence. Not affiliated with AWS.",
  customCss: at("docs/site/theme.css"),
  customJs: at("docs/site/search.js"),
  markdownItLoader: scrollTables,
  favicon: at("docs/site/icon.svg"),
  lightHighlightTheme: "github-light-high-contrast",
  darkHighlightTheme: "github-dark-high-contrast",
  highlightLanguages: ["typescript", "javascript", "json", "shell", "sql", "python", "yaml", "text"],
});
app.renderer.defineRouter("files", FileRouter);
app.renderer.defineTheme("site", SiteTheme);
app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => arrange(project));
app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => linkFiles(project));
app.renderer.on(PageEvent.END, (page) => {
  if (page.contents !== undefined) page.contents = finishPage(page.contents, page.url, hasPlayground);
});

const project = await app.convert();
if (project === undefined) process.exit(1);
app.validate(project);
if (!isCheck && !app.logger.hasErrors()) await app.generateOutputs(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
if (!isCheck && hasPlayground) buildPlayground(at("docs/site/playground"), `${OUT}/playground`);
