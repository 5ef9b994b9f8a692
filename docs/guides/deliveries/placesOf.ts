import { formatPath, recordsIn } from "braket-cloudtrail";

/** The path to each record in a delivery. */
export function placesOf(delivery: unknown): string[] {
  return [...recordsIn(delivery)].map(({ path }) => formatPath(path));
}
