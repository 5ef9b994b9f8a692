import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../package/tools.js";

/** Returns the file or the folder that declares an operation, a shape or an enum, from the project's folder; undefined if there is none. */
export function fileOf(declaration: string): string | undefined {
  if (declaration === "braketOperations") return "src/facts/operations.ts";
  if (declaration === "operations") return "src/schemas/operations";
  // The names of some are made of the name in the call.
  const name = declaration.replace(/^Omitted|(Request|Response|Operator)$/g, "");
  const files = readdirSync(join(ROOT, "src/schemas"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const declares = new RegExp(`\\b\\w+\\(\\s*"(?:${declaration}|${name})"`);
  const file = files.find((candidate) => declares.test(readFileSync(join(ROOT, "src/schemas", candidate), "utf8")));
  return file === undefined ? undefined : `src/schemas/${file.replaceAll("\\", "/")}`;
}

/** Returns what to edit for a difference: an existing file, or the recipe for a new one. */
export function placeToEdit(declaration: string | undefined): string {
  if (declaration === undefined) return "scripts/drift/differences.ts";
  return fileOf(declaration) ?? "a new file: see CONTRIBUTING.md";
}
