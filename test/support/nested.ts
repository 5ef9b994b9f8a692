/** A value nested to a depth, as objects or as arrays. */
export function nested(levels: number, as: "object" | "array"): unknown {
  let value: unknown = as === "object" ? {} : [];
  for (let depth = 1; depth < levels; depth++) value = as === "object" ? { a: value } : [value];
  return value;
}

/** The same value with the members of every object the other way round. */
export function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
