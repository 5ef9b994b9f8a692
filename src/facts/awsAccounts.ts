import type { Evidence } from "./operation.js";

/** An AWS account that AWS itself owns and that Braket uses. */
export interface BraketAwsAccount {
  /** The id of the account, 12 digits. */
  readonly accountId: string;
  /** The content of the account: the container images that AWS provides for hybrid jobs. */
  readonly holds: "container-images";
  /** The regions in which the account has them. */
  readonly regions: readonly string[];
  /** The evidence that AWS owns the account. */
  readonly evidence: Evidence;
}

/** The day up to which `braketAwsAccounts` is complete, `YYYY-MM-DD`. */
export const BRAKET_AWS_ACCOUNTS_AS_OF = "2026-08-03";

/**
 * The accounts of AWS that Braket events name in normal use, as known on `BRAKET_AWS_ACCOUNTS_AS_OF`.
 *
 * If a hybrid job uses an image that AWS provides, its event names one of these accounts as the owner of the image. The developer
 * guide documents the account. The regions are observed in the source of Braket's Python SDK. AWS may add accounts, so an account
 * that is not in this list is unknown.
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
