/**
 * EventBridge's matching, for the operators that patterns use here, after AWS's user guide and the README of AWS's event ruler:
 *
 * - All fields of an object must match, and one matcher of a list. An array in the event matches where one of its items does.
 * - Text and numbers are compared by kind and value. `numeric` matches JSON numbers only, and `prefix` matches text only.
 * - `exists` is about leaves: a member that holds an object does not exist as a leaf. `null` is a leaf.
 * - `anything-but` needs a leaf, and so does every matcher except `{ exists: false }`.
 *
 * npm has no well-kept matcher to test with. An operator that is not named here throws.
 */
export function matches(pattern: unknown, event: unknown): boolean {
  if (Array.isArray(pattern)) {
    if (pattern.length === 0) throw new Error("EventBridge refuses an empty list");
    const leaves = leavesOf(event);
    return pattern.some((matcher) => matchesLeaves(matcher, leaves));
  }
  if (typeof pattern !== "object" || pattern === null) throw new Error("EventBridge refuses a leaf that is no list");
  return Object.entries(pattern).every(([name, inner]) => {
    const holder = typeof event === "object" && event !== null && !Array.isArray(event) ? event : {};
    return matches(inner, Object.hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined);
  });
}

function leavesOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return typeof value === "object" && value !== null ? [] : [value];
}

function matchesLeaves(matcher: unknown, leaves: readonly unknown[]): boolean {
  if (typeof matcher !== "object" || matcher === null) return leaves.includes(matcher);
  const [[operator = "", operand] = [], ...more] = Object.entries(matcher);
  if (more.length > 0) throw new Error("EventBridge refuses a matcher with two operators");
  if (operator === "exists") return leaves.length > 0 === operand;
  const matchesOne = OPERATORS[operator];
  if (matchesOne === undefined) throw new Error(`the matcher knows no ${operator}`);
  return leaves.some((leaf) => matchesOne(operand, leaf));
}

const ignoringCase = (operand: unknown) => {
  const text = (operand as Record<string, unknown>)["equals-ignore-case"];
  if (typeof text !== "string") throw new Error("expected { equals-ignore-case } in an operator");
  return text.toLowerCase();
};

const OPERATORS: Readonly<Record<string, (operand: unknown, leaf: unknown) => boolean>> = {
  "equals-ignore-case": (operand, leaf) =>
    typeof leaf === "string" && leaf.toLowerCase() === ignoringCase({ "equals-ignore-case": operand }),
  prefix: (operand, leaf) => {
    if (typeof leaf !== "string") return false;
    return typeof operand === "string" ? leaf.startsWith(operand) : leaf.toLowerCase().startsWith(ignoringCase(operand));
  },
  "anything-but": (operand, leaf) => {
    if (Array.isArray(operand)) return !operand.includes(leaf);
    const { prefix } = operand as { readonly prefix: string };
    return typeof leaf === "string" && !leaf.startsWith(prefix);
  },
  numeric: (operand, leaf) => {
    const parts = operand as readonly (string | number)[];
    if (typeof leaf !== "number") return false;
    return parts.every((sign, index) => {
      if (index % 2 === 1) return true;
      const limit = parts[index + 1] as number;
      if (sign === ">=") return leaf >= limit;
      if (sign === "<=") return leaf <= limit;
      throw new Error(`the matcher knows no ${sign}`);
    });
  },
};

/** The message in which EventBridge delivers a record. */
export function eventBridgeMessage(detail: Readonly<Record<string, unknown>>, detailType = "AWS API Call via CloudTrail") {
  const { eventTime: time, awsRegion: region, recipientAccountId: account } = detail;
  return { version: "0", id: "e", "detail-type": detailType, source: "aws.braket", account, time, region, resources: [], detail };
}
