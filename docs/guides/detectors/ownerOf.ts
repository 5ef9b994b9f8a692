import { type BraketEvent, braketAwsAccounts } from "braket-cloudtrail";

/**
 * Whose account it is, seen from the account for which the event was recorded: its own, one of AWS's that take part in Braket's
 * work, or a foreign one. `unknown` where one of the two accounts was not logged.
 *
 * It cannot know: which foreign accounts belong to your organization, and accounts of AWS's that `braketAwsAccounts` lacks.
 */
export function ownerOf(accountId: string | undefined, event: BraketEvent): "own" | "aws" | "foreign" | "unknown" {
  if (braketAwsAccounts.some((known) => known.accountId === accountId)) return "aws";
  if (accountId === undefined || !event.recipientAccountId) return "unknown";
  return accountId === event.recipientAccountId ? "own" : "foreign";
}
