import type { S3Resource } from "braket-cloudtrail";
import { alarm, type Finding, unknown } from "./finding.js";

/** The buckets that Braket's SDK makes have a region and an account in their names (observed). */
const ACCOUNT_IN_NAME = /^amazon-braket-[a-z]+(?:-[a-z]+)+-\d-(\d{12})$/;

/**
 * Does a bucket have an unusual name? Names that begin with `amazon-braket-` are usual: until July 2026 Braket took no others. But
 * a name that ends with another account than `accounts` is not.
 *
 * It cannot know: who owns a bucket. Its name need not show it, and any account may give a bucket a usual name.
 */
export function bucket(
  place: Pick<S3Resource, "bucket" | "name" | "hidden">,
  { buckets, accounts }: { readonly buckets: readonly string[]; readonly accounts?: readonly string[] } = { buckets: [] },
): Finding[] {
  if (place.hidden) return [unknown("a bucket that is hidden")];
  const { bucket: name } = place;
  if (name === undefined) return [unknown(`no bucket can be read from ${place.name}`)];
  if (buckets.includes(name)) return [];
  if (!name.startsWith("amazon-braket-")) return [alarm(`bucket ${name}`)];
  const account = ACCOUNT_IN_NAME.exec(name)?.[1];
  if (account === undefined || accounts === undefined || accounts.includes(account)) return [];
  return [alarm(`bucket ${name}, which has the name of account ${account}`)];
}
