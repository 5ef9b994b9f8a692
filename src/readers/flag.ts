/** A flag that CloudTrail writes as text and other readers as a boolean; undefined where it says neither yes nor no. */
export function flagOf(value: unknown): boolean | undefined {
  const flag = typeof value === "string" ? value.toLowerCase() : value;
  return flag === true || flag === "true" || (flag === false || flag === "false" ? false : undefined);
}
