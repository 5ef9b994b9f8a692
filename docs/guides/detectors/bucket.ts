import type { S3Resource } from "braket-cloudtrail";
import { alarm, type Finding, unknown } from "./finding.js";

/**
 * Does a bucket have an unusual name? Names that begin with `amazon-braket-` are usual: until July 2026 Braket took no others.
 *
 * It cannot know: who owns a bucket. Its name does not show it, and any account may give a bucket a usual name.
 */
export function bucket(place: Pick<S3Resource, "bucket" | "name" | "hidden">): Finding[] {
  if (place.hidden) return [unknown("a bucket that is hidden")];
  if (place.bucket === undefined) return [unknown(`no bucket can be read from ${place.name}`)];
  return place.bucket.startsWith("amazon-braket-") ? [] : [alarm(`bucket ${place.bucket}`)];
}
