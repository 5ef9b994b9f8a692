import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type DeclarationReflection, DocumentReflection, type Reflection, ReflectionKind, StructureRouter } from "typedoc";

const DOCS = fileURLToPath(new URL("../../", import.meta.url));

/** Gives a page in Markdown the address of its file, `guides/narrowing.html`, and puts the reference under `api/`. */
export class FileRouter extends StructureRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    const path = reflection instanceof DocumentReflection ? reflection.project.files.getReflectionPath(reflection) : undefined;
    if (path !== undefined)
      return relative(DOCS, path)
        .replace(/README\.md$/, "index.md")
        .replace(/\.md$/, "");
    return `api/${super.getIdealBaseName(reflection)}${isTwin(reflection) ? "-value" : ""}`;
  }
}

/** Whether the name of a variable is that of a type but for its case, as `braketEvent` is. Some file systems ignore the case. */
function isTwin({ name, kind, parent }: Reflection): boolean {
  if (kind !== ReflectionKind.Variable) return false;
  const siblings = (parent as DeclarationReflection).children ?? [];
  return siblings.some((other) => other.name !== name && other.name.toLowerCase() === name.toLowerCase());
}
