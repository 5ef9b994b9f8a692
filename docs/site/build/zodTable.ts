import { readFileSync } from "node:fs";
import type { CommentDisplayPart } from "typedoc";
import * as z from "zod/v4";
import * as entry from "../../../src/entries/zod.js";

const SOURCES = ["src/generated/zod.ts", "src/generated/stateChangeZod.ts", "src/entries/zod.ts"];

/** The doc comment of each schema that has one. */
const comments = new Map(
  SOURCES.flatMap((file) => [
    ...readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8").matchAll(/^\/\*\* (.+) \*\/\nexport const (\w+)/gm),
  ]).map(([, text = "", name = ""]) => [name, text] as const),
);

/** The type of what a schema accepts has its name without the end. */
const typeOf = (name: string) => name.replace(/Schema$/, "");

/**
 * Returns the exports of `braket-cloudtrail/zod` as a table in Markdown. zod's own types of these schemas fill pages and say nothing
 * that the TypeScript types do not say. `linkTo` links to the type of the reference, if it has one.
 */
export function zodTable(linkTo: (type: string) => CommentDisplayPart | undefined): CommentDisplayPart[] {
  const rows = Object.entries(entry).flatMap(([name, schema]): CommentDisplayPart[] => {
    const text = comments.get(name) ?? (schema as z.ZodType).description;
    if (text === undefined) throw new Error(`${name}: expected a doc comment or a description, found none`);
    const kind = schema instanceof z.ZodObject ? "object" : "type";
    return [textPart(`\n| \`${name}\` | ${kind} | `), linkTo(typeOf(name)) ?? textPart("none"), textPart(` | ${text} |`)];
  });
  return [textPart("| schema | kind | TypeScript type | what it is |\n| --- | --- | --- | --- |"), ...rows, textPart("\n")];
}

const textPart = (text: string): CommentDisplayPart => ({ kind: "text", text });
