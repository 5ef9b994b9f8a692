import type { Redaction, RedactionCategory } from "../../facts/redactions.js";

/** The state of one call of `redact`. */
export interface Run {
  /** The categories to keep. */
  readonly kept: ReadonlySet<Redaction>;
  /** The accounts in the copy so far, and their replacements. */
  readonly accounts: Map<string, string>;
  /** Returns the replacement of an account. */
  readonly standIn: (account: string) => string;
  /** The objects that contain the one that is being copied. */
  readonly above: object[];
  /** The copies of opaque objects, by depth and redaction, because an object may have many references. */
  readonly copies: Map<string, Map<object, object>>;
}

/** Returns the state at the start of a call. */
export function newRun(keep: readonly RedactionCategory[]): Run {
  const accounts = new Map<string, string>();
  const standIn = (account: string) => {
    const known = accounts.get(account) ?? String(accounts.size + 1).padStart(12, "0");
    accounts.set(account, known);
    return known;
  };
  return { kept: new Set(keep), accounts, standIn, above: [], copies: new Map() };
}

/** Forgets all but the first `count` accounts: the text that names the others is not in the copy. */
export function forgetAccounts({ accounts }: Run, count: number): void {
  for (const account of [...accounts.keys()].slice(count)) accounts.delete(account);
}
