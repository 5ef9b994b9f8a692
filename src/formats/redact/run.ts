import type { Redaction, RedactionCategory } from "../../facts/redactions.js";

/** What one call of `redact` carries along. */
export interface Run {
  /** The categories that stay. */
  readonly kept: ReadonlySet<Redaction>;
  /** The accounts that the copy shows so far, and the numbers in their place. */
  readonly accounts: Map<string, string>;
  /** Gives the number in the place of an account. */
  readonly standIn: (account: string) => string;
  /** The objects above the one that is being copied. */
  readonly above: object[];
  /** The copies of opaque objects, by their depth and redaction: an object may be reached in many ways. */
  readonly copies: Map<string, Map<object, object>>;
}

/** Begins a run. */
export function newRun(keep: readonly RedactionCategory[]): Run {
  const accounts = new Map<string, string>();
  const standIn = (account: string) => {
    const known = accounts.get(account) ?? String(accounts.size + 1).padStart(12, "0");
    accounts.set(account, known);
    return known;
  };
  return { kept: new Set(keep), accounts, standIn, above: [], copies: new Map() };
}

/** Forgets the accounts met since there were `count`: the text that names them is not in the copy. */
export function forgetAccounts({ accounts }: Run, count: number): void {
  for (const account of [...accounts.keys()].slice(count)) accounts.delete(account);
}
