import { HIDDEN } from "../../facts/hidden.js";
import type { Redaction, RedactionCategory } from "../../facts/redactions.js";
import { hasForm } from "./hasForm.js";
import { isCategory } from "./membersByName.js";
import { redactArn } from "./redactArn.js";
import { forgetAccounts, type Run } from "./run.js";

const ACCOUNT = /^\d{12}$/;
const ARN_INSIDE = /arn(?::|%3A)[^\s"'<>,;()[\]{}]*/gi;
const ACCOUNT_BUT_UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<!\d|\d\.)\d{12}(?!\d)/gi;

/** What gives something away wherever it stands, and the category to which it belongs. */
const TELLTALES: readonly (readonly [RedactionCategory, RegExp])[] = [
  ["accessKeys", /A(?:KI|SI|BI|CC)A[A-Z\d]{8}/],
  ["people", /A(?:ID|RO|GP|IP|NP|NV|PK|SC)A[A-Z\d]{8}/],
  ["people", /[^\s@](?:@|%40)[^\s@]+\.[a-z]{2}/i],
  ["addresses", /(?<!\d|\d-)\d{1,3}(?:-\d{1,3}){3}(?!\d|-\d)|\bvpce?-\w/i],
  ["addresses", /(?:[\da-f]{1,4}:){3}|(?<![\w:])(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?::[\da-f]{0,4}(?!\w)/i],
  ["addresses", /(?<!\d|\d\.)\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)/],
  ["names", /\bs3[an]?:\/\/.|[\w-]\.s3[.-][\w.-]*amazonaws\./i],
];
/** In a user agent, numbers after a slash are a version, though they may look like an address. */
const VERSION = /(?<!\/)\/[\d.]+/g;

/** Returns what stands in the copy in the place of a text. */
export function redactText(text: string, redaction: Redaction, run: Run): string {
  if (redaction === "arn") return settled(text, run, redactArn);
  if (redaction === "accounts" && ACCOUNT.test(text)) return run.kept.has(redaction) ? text : run.standIn(text);
  // AWS itself may stand in the place of an account and of an address.
  const form = redaction === "accounts" || redaction === "addresses" ? "service" : redaction;
  if (!isCategory(form) && hasForm(text, form)) return text;
  return keepText(text, isCategory(redaction) ? redaction : "unmodelled", run);
}

/** Returns a text without what belongs to other categories where its own is kept, else the mark. */
export function keepText(text: string, category: RedactionCategory, run: Run): string {
  if (!run.kept.has(category)) return HIDDEN;
  return isRaw(category) ? text : settled(text, run, (it, its) => scrub(it, category, its));
}

/** Whether a text, such as the name in a map, has nothing of categories that are not kept. */
export function tellsNothing(text: string, category: RedactionCategory, run: Run): boolean {
  return isRaw(category) || scrub(text, category, { ...run, standIn: () => "" }) === text;
}

/** Angles and other numbers look like accounts and addresses, so these categories are kept as they are. */
function isRaw(category: RedactionCategory): boolean {
  return category === "programs" || category === "hyperParameters";
}

/**
 * Rewrites a text. Where the result would be rewritten once more, the mark stands in its place, so that nothing changes the second
 * time. Accounts of a text that is hidden use up no number, for the second time they are not there.
 */
function settled(text: string, run: Run, rewrite: (text: string, run: Run) => string): string {
  const count = run.accounts.size;
  const once = rewrite(text, run);
  // With nothing kept, no text is in it that could be rewritten.
  if (run.kept.size === 0 || once === text || rewrite(once, { ...run, standIn: (account) => account }) === once) return once;
  forgetAccounts(run, count);
  return HIDDEN;
}

/** Rewrites the accounts and ARNs in a text; the mark where something else in it gives something away. */
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
