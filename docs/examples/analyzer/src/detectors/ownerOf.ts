import { type BraketEvent, braketAwsAccounts } from "braket-cloudtrail";

/**
 * Whose account it is, seen from the account for which the event was recorded: its own or one of `trusted`, one of AWS's that take
 * part in Braket's work, or a foreign one. `unknown` where one of the two accounts was not logged.
 *
 * It cannot know: accounts of AWS's that `braketAwsAccounts` lacks.
 */
export function ownerOf(
  accountId: string | undefined,
  event: BraketEvent,
  trusted: readonly string[] = [],
): "own" | "aws" | "foreign" | "unknown" {
  if (braketAwsAccounts.some((known) => known.accountId === accountId)) return "aws";
  if (accountId === undefined) return "unknown";
  if (trusted.includes(accountId)) return "own";
  if (!event.recipientAccountId) return "unknown";
  return accountId === event.recipientAccountId ? "own" : "foreign";
}
