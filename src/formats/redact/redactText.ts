import { HIDDEN } from "../../facts/hidden.js";
import type { Redaction, RedactionCategory } from "../../facts/redactions.js";
import { hasForm } from "./hasForm.js";
import { isCategory } from "./membersByName.js";
import { redactArn } from "./redactArn.js";
import { forgetAccounts, type Run } from "./run.js";

const ACCOUNT = /^\d{12}$/;
const ARN_INSIDE = /arn(?::|%3A)[^\s"'<>,;()[\]{}]*/gi;
const ACCOUNT_BUT_UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<!\d|\d\.)\d{12}(?!\d)/gi;

/** The patterns that identify somebody in any text, each with its category. */
const TELLTALES: readonly (readonly [RedactionCategory, RegExp])[] = [
  ["accessKeys", /A(?:KI|SI|BI|CC)A[A-Z\d]{8}/],
  ["people", /A(?:ID|RO|GP|IP|NP|NV|PK|SC)A[A-Z\d]{8}/],
  ["people", /[^\s@](?:@|%40)[^\s@]{1,255}\.[a-z]{2}/i],
  ["addresses", /(?<!\d|\d-)\d{1,3}(?:-\d{1,3}){3}(?!\d|-\d)|\bvpce?-\w/i],
  ["addresses", /(?:[\da-f]{1,4}:){3}|(?<![\w:])(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?::[\da-f]{0,4}(?!\w)/i],
  ["addresses", /(?<!\d|\d\.)\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)/],
  ["names", /\bs3[an]?:\/\/.|[\w-]\.s3[.-][\w.-]{0,99}amazonaws\./i],
];
/** A version in a user agent: digits and dots after a slash. It may look like an IP address. */
const VERSION = /(?<!\/)\/[\d.]+/g;

/** Returns the text for the copy: the text itself, its redacted form, or the mark. */
export function redactText(text: string, redaction: Redaction, run: Run): string {
  if (text === "") return text;
  if (redaction === "arn") return settled(text, run, redactArn);
  if (redaction === "accounts" && ACCOUNT.test(text)) return run.kept.has(redaction) ? text : run.standIn(text);
  // The name of an AWS service may be in the place of an account or an address.
  const form = redaction === "accounts" || redaction === "addresses" ? "service" : redaction;
  if (!isCategory(form) && hasForm(text, form)) return text;
  return keepText(text, isCategory(redaction) ? redaction : "unmodelled", run);
}

/** Returns the text without parts of other categories if its own category is kept, else the mark. */
export function keepText(text: string, category: RedactionCategory, run: Run): string {
  if (!run.kept.has(category)) return HIDDEN;
  return isRaw(category) ? text : settled(text, run, (it, its) => scrub(it, category, its));
}

/** Whether a text, such as a name in a map, has no parts of categories that are not kept. */
export function isHarmless(text: string, category: RedactionCategory, run: Run): boolean {
  return isRaw(category) || scrub(text, category, { ...run, standIn: () => "" }) === text;
}

/**
 * Whether a category is kept as it is. Angles and other numbers look like accounts and addresses, so programs are not searched
 * for them.
 */
function isRaw(category: RedactionCategory): boolean {
  return category === "programs" || category === "hyperParameters";
}

/**
 * Rewrites a text. If a second pass would change the result, the mark replaces it, so that redacting twice changes nothing.
 *
 * Accounts of a text that becomes hidden must not use up a number: the second pass does not see them.
 */
function settled(text: string, run: Run, rewrite: (text: string, run: Run) => string): string {
  const count = run.accounts.size;
  const once = rewrite(text, run);
  // If no category is kept, nothing is left that a second pass could change.
  if (run.kept.size === 0 || once === text || rewrite(once, { ...run, standIn: (account) => account }) === once) return once;
  forgetAccounts(run, count);
  return HIDDEN;
}

/** Replaces the accounts and ARNs in a text. Returns the mark if the rest of the text identifies somebody. */
function scrub(text: string, category: RedactionCategory, run: Run): string {
  const withoutArns = text.replace(ARN_INSIDE, " ");
  const rest = category === "clients" ? withoutArns.replace(VERSION, " ") : withoutArns;
  if (TELLTALES.some(([of, pattern]) => of !== category && !run.kept.has(of) && pattern.test(rest))) return HIDDEN;
  let end = 0;
  let scrubbed = "";
  for (const found of text.matchAll(ARN_INSIDE)) {
    scrubbed += rewriteAccounts(text.slice(end, found.index), run) + redactArn(found[0], run);
    end = found.index + found[0].length;
  }
  return scrubbed + rewriteAccounts(text.slice(end), run);
}

function rewriteAccounts(text: string, { kept, standIn }: Run): string {
  if (kept.has("accounts")) return text;
  return text.replace(ACCOUNT_BUT_UUID, (found) => (found.includes("-") ? found : standIn(found)));
}
