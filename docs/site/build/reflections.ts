import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  Comment,
  type CommentDisplayPart,
  CommentTag,
  DeclarationReflection,
  DocumentReflection,
  type NormalizedPath,
  type ProjectReflection,
  type Reflection,
} from "typedoc";
import { entries } from "../../../scripts/entries.js";
import { BRAKET_EVENT_NAMES } from "../../../src/generated/guards.js";
import { categoriesOf } from "./categories.js";
import { contents } from "./contents.js";
import { zodTable } from "./zodTable.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The address of the repository, for links to files that are no page of the site. */
const { repository } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
  readonly repository: { readonly url: string };
};
const FILES = `${repository.url.replace(/^git\+|\.git$/g, "")}/blob/main`;

/** The section of the navigation that has the entries. */
export const API = "API reference";

const text = (words: string): CommentDisplayPart => ({ kind: "text", text: words });

/** A link to a page. A long name may break between its words, so that tables stay narrow. */
const link = (target: Reflection, words = target.name): CommentDisplayPart => ({
  kind: "inline-tag",
  tag: "@link",
  text: words.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "<wbr/>"),
  target,
});

/** Puts pages and exports where a reader looks for them, before TypeDoc sorts them into categories. */
export function arrange(project: ProjectReflection): void {
  for (const document of project.documents ?? []) placeDocument(project, document);
  for (const entry of entries) {
    const module = project.children?.find(({ name }) => name === entry.source.replace(/^src\/entries\/|\.ts$/g, ""));
    if (module === undefined) continue;
    module.name = entry.specifier;
    categorize(module, API);
    const categories = categoriesOf(entry);
    for (const child of module.children ?? []) {
      const category = categories.get(child.name);
      if (category === undefined)
        throw new Error(`${entry.source}: expected ${child.name} under a comment that names its group, found none`);
      categorize(child, category);
    }
  }
  const root = project.getChildByName(["braket-cloudtrail"]);
  if (!(root instanceof DeclarationReflection)) throw new Error("expected the entry braket-cloudtrail, found none");
  for (const reflection of Object.values(project.reflections)) linkGuides(project, reflection);
  showMembers(root);
  linkEvents(project, root);
  addZod(project, root);
}

function categorize(reflection: Reflection, category: string): void {
  const tag = () => new CommentTag("@category", [text(category)]);
  const signatures = reflection.isDeclaration() ? (reflection.signatures ?? []) : [];
  for (const documented of signatures.length > 0 ? signatures : [reflection]) {
    documented.comment ??= new Comment();
    documented.comment.blockTags.push(tag());
  }
}

function placeDocument(project: ProjectReflection, document: DocumentReflection): void {
  const path = project.files.getReflectionPath(document);
  const page = contents.find(({ file }) => file === path);
  if (page === undefined) throw new Error(`${path}: expected a page of the contents, found another file`);
  document.name = page.name;
  document.frontmatter.category = page.section;
}

/** Links to files that are no page lead to the repository. TypeDoc would copy these files into the site. */
export function linkFiles(project: ProjectReflection): void {
  const readers = [project.readme ?? [], ...(project.documents ?? []).map(({ content }) => content)];
  for (const parts of readers)
    for (const [index, part] of parts.entries()) {
      if (part.kind !== "relative-link" || part.target === undefined) continue;
      const target = project.files.resolve(part.target, project);
      if (typeof target !== "string" || /\.(?:svg|png)$/.test(target)) continue;
      parts[index] = text(`${FILES}/${relative(ROOT, target)}${part.targetAnchor === undefined ? "" : `#${part.targetAnchor}`}`);
    }
}

/** Doc comments name guides by their files, which an editor shows as they are. Here the names become links. */
function linkGuides(project: ProjectReflection, { comment }: Reflection): void {
  const pageOf = new Map((project.documents ?? []).map((page) => [project.files.getReflectionPath(page), page]));
  for (const parts of [comment?.summary ?? [], ...(comment?.blockTags ?? []).map(({ content }) => content)])
    for (let index = parts.length - 1; index >= 0; index--) {
      const part = parts[index];
      if (part?.kind !== "text" && part?.kind !== "code") continue;
      const [before = "", file, after = ""] = part.text.split(/`?(docs\/guides\/[\w-]+\.md)`?/);
      if (file === undefined) continue;
      const page = pageOf.get(join(ROOT, file) as NormalizedPath);
      if (page === undefined) throw new Error(`expected a guide for ${file} of a doc comment, found none`);
      parts.splice(index, 1, text(before), link(page), text(after));
    }
}

/** `BraketEvent` is a union of types that are computed from names. Its page shows them. */
function showMembers(root: DeclarationReflection): void {
  const rows = BRAKET_EVENT_NAMES.flatMap((name) => [
    text("\n| "),
    link(typeNamed(root, `${name}Event`), name),
    text(" | "),
    link(typeNamed(root, `Succeeded${name}Event`)),
    text(" | "),
    link(typeNamed(root, `Failed${name}Event`)),
    text(" |"),
  ]);
  typeNamed(root, "BraketEvent").comment?.summary.push(
    text("\n\n| `eventName` | without `errorCode` | with `errorCode` |\n| --- | --- | --- |"),
    ...rows,
    text("\n| "),
    link(typeNamed(root, "UnrecognizedBraketEvent"), "any other"),
    text(" | "),
    link(typeNamed(root, "SucceededUnrecognizedEvent")),
    text(" | "),
    link(typeNamed(root, "FailedUnrecognizedEvent")),
    text(" |\n\nAll of them have the fields of "),
    link(typeNamed(root, "BraketRecordFields")),
    text(", such as `eventTime`, `userIdentity` and `awsRegion`.\n"),
  );
}

function typeNamed(root: DeclarationReflection, name: string): Reflection {
  const reflection = root.getChildByName([name]);
  if (reflection === undefined) throw new Error(`expected the type ${name}, found none`);
  return reflection;
}

/** The page of an event, with the evidence for its fields, and the pages of its types link to each other. */
function linkEvents(project: ProjectReflection, root: DeclarationReflection): void {
  for (const name of BRAKET_EVENT_NAMES) {
    const page = project.documents?.find((document) => document.name === name);
    if (page === undefined) throw new Error(`expected the page of ${name} in docs/events/, found none`);
    const types = [
      `${name}Event`,
      `Succeeded${name}Event`,
      `Failed${name}Event`,
      `${name}Request`,
      `${name}Response`,
      `${name}Attempt`,
    ];
    const links = types.map((type) => link(typeNamed(root, type)));
    page.content.push(text("\n\n## Types\n"), ...links.flatMap((type) => [text("\n- "), type]), text("\n"));
    for (const type of types)
      typeNamed(root, type).comment?.summary.push(
        text("\n\nThe page "),
        link(page),
        text(" has all fields in one table, with the evidence for each."),
      );
  }
}

/** zod's own types are not converted: the page of that entry is a table. */
function addZod(project: ProjectReflection, root: DeclarationReflection): void {
  const stateChanges = project.getChildByName(["braket-cloudtrail/state-changes"]);
  const typeOrNone = (name: string) => root.getChildByName([name]) ?? stateChanges?.getChildByName([name]);
  const guide = project.documents?.find(({ name }) => name === "zod");
  if (guide === undefined) throw new Error("expected the guide of zod, found none");
  const content = [
    text("# braket-cloudtrail/zod\n\nThe zod schemas behind the types, for schemas of your own. The guide "),
    link(guide),
    text(
      " shows how to use them.\n\n- **object**: a loose `ZodObject`. `.extend`, `.pick` and `.shape` work, and members that it does not declare stay.\n- **type**: a `ZodType`. It goes in unions and objects, and the same object comes out.\n\n",
    ),
    ...zodTable((name) => {
      const type = typeOrNone(name);
      return type && link(type);
    }),
  ];
  const page = new DocumentReflection("braket-cloudtrail/zod", project, content, { category: API });
  project.addChild(page);
  project.registerReflection(page, undefined, undefined);
}
