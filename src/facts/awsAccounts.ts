import type { Evidence } from "./operation.js";

/** An account that belongs to AWS and takes part in Braket's work. */
export interface BraketAwsAccount {
  /** The id of the account, 12 digits. */
  readonly accountId: string;
  /** What the account holds: the container images of hybrid jobs that AWS provides. */
  readonly holds: "container-images";
  /** The regions in which the account holds them. */
  readonly regions: readonly string[];
  /** How well it is known that the account is AWS's own. */
  readonly evidence: Evidence;
}

/** The day up to which `braketAwsAccounts` is complete, `YYYY-MM-DD`. */
export const BRAKET_AWS_ACCOUNTS_AS_OF = "2026-08-03";

/**
 * The accounts of AWS's own that Braket events name in normal use, as known on `BRAKET_AWS_ACCOUNTS_AS_OF`.
 *
 * A hybrid job on an image of AWS's own names one of them as the owner of its container image. The account is documented in the
 * developer guide; the regions were observed in the source of Braket's Python SDK. AWS may add accounts: an account that is
 * missing here is unknown, not foreign.
 *
 * @example
 * const isAwsOwn = (account: string | undefined) => braketAwsAccounts.some(({ accountId }) => accountId === account);
 * isAwsOwn("292282985366"); // => true
 * resourcesOf(event).some(({ accountId }) => isAwsOwn(accountId)); // => false
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-jobs-script-environment.html
 */
export const braketAwsAccounts: readonly BraketAwsAccount[] = [
  {
    accountId: "292282985366",
    holds: "container-images",
    regions: ["us-east-1", "us-west-1", "us-west-2", "eu-west-2", "eu-north-1"],
    evidence: "documented",
  },
];
