import { pathsIn, type TestRecord, withMember } from "../records.js";

/** The smallest value in which something still holds: members go, and texts and lists become short, as long as it does. */
export function smallest(value: TestRecord, holds: (value: TestRecord) => boolean): TestRecord {
  let small = value;
  for (let before: TestRecord | undefined; before !== small; ) {
    before = small;
    // Deep members after their holders: where a holder goes, they need not be tried.
    for (const path of pathsIn(small)) {
      const found = smallerWays(small, path).find((candidate) => holds(candidate));
      if (found !== undefined) {
        small = found;
        break;
      }
    }
  }
  return small;
}

function smallerWays(value: TestRecord, path: readonly (string | number)[]): TestRecord[] {
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as TestRecord)[key], value);
  const key = path.at(-1) as string | number;
  const member = (holder as TestRecord)[key];
  const ways: TestRecord[] = [];
  if (Array.isArray(holder))
    ways.push(withMember(value, path.slice(0, -1), [...holder.slice(0, +key), ...holder.slice(+key + 1)]));
  else ways.push(withMember(value, path, undefined));
  if (typeof member === "string" && member.length > 1) ways.push(withMember(value, path, "x"));
  return ways;
}
