import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Entry, entries } from "../../../scripts/entries.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Returns the category of each export of an entry: the comment over its group in the file of the entry. */
export function categoriesOf({ source }: Entry): ReadonlyMap<string, string> {
  const categories = new Map<string, string>();
  const file = join(ROOT, source);
  let group = "";
  for (const [, heading, names, from] of readFileSync(file, "utf8").matchAll(
    /^\/\/ (.+)$|^export (?:type )?(?:\{([^}]*)\}|\*) from "(.+)\.js";/gm,
  )) {
    if (heading !== undefined) group = heading;
    else for (const name of namesIn(names, join(dirname(file), `${from}.ts`))) categories.set(name, partOf(group, name));
  }
  return categories;
}

/** The names of an export list, or of all exports of a file if there is no list. */
function namesIn(list: string | undefined, file: string): string[] {
  if (list === undefined)
    return [...readFileSync(file, "utf8").matchAll(/^export (?:const|function|interface|type) (\w+)/gm)].map(
      ([, name = ""]) => name,
    );
  return list.split(",").flatMap((item) => /(\w+)\s*$/.exec(item.trim())?.[1] ?? []);
}

/** The types that are generated from the schemas are many, so their category has parts. */
function partOf(group: string, name: string): string {
  if (
    group !== "Types of events" ||
    /^Braket|Unrecognized|^(?:Succeeded|Failed)(?:Event|Events|Fields)$|^CloudTrailRecord$/.test(name)
  )
    return group;
  if (name.endsWith("Event") && name !== "BraketEvent") return "Events by name";
  return /(?:Request|Response|Attempt)$/.test(name) ? "Requests and responses" : "Parts of events";
}

/** The categories of all entries, in the order in which the entries have them. */
export const categoryOrder: readonly string[] = [...new Set(entries.flatMap((entry) => [...categoriesOf(entry).values()]))];
