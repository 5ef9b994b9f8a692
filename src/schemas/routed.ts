import * as z from "zod";
import type { ParseIssue } from "../validation/issue.js";

/**
 * A schema for whole events: one check that routes by name and finds the issues, at their exact paths. What comes out is
 * the object that went in, where zod's own objects are copies.
 */
export function routed<T>(issuesOf: (value: unknown) => readonly ParseIssue[] | undefined): z.ZodType<T> {
  return z.unknown().check((context) => {
    for (const { message, path } of issuesOf(context.value) ?? []) {
      context.issues.push({ code: "custom", message, path: [...path], input: context.value });
    }
  }) as unknown as z.ZodType<T>;
}
