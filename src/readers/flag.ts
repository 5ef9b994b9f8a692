/** Returns the boolean of a flag, which CloudTrail writes as text and other tools as a boolean; undefined for other values. */
export function flagOf(value: unknown): boolean | undefined {
  const flag = typeof value === "string" ? value.toLowerCase() : value;
  return flag === true || flag === "true" || (flag === false || flag === "false" ? false : undefined);
}
