import * as z from "zod";
import type { ParseIssue } from "../validation/issue.js";

/**
 * Returns a schema for whole events. Its only check finds the issues, with their exact paths. The output is the input object itself,
 * not a copy as from zod's object schemas.
 */
export function routed<T>(issuesOf: (value: unknown) => readonly ParseIssue[] | undefined): z.ZodType<T> {
  return z.unknown().check((context) => {
    for (const { message, path } of issuesOf(context.value) ?? []) {
      context.issues.push({ code: "custom", message, path: [...path], input: context.value });
    }
  }) as unknown as z.ZodType<T>;
}
