/**
 * Members that replace those of an example, at any depth: `{ requestParameters: { shots: 10 } }`.
 *
 * - An object is merged into the object of the example. Any other value replaces what is there, and so does an array.
 * - `undefined` removes an optional member.
 */
export type ExampleOverrides<T> = T extends string | number | boolean | bigint | symbol | null | undefined
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { [K in keyof T]?: ExampleOverrides<T[K]> }
      : T;

/** Returns an example with its overrides. It shares no object with another example or the overrides, so a test may change it. */
export function overridden(example: unknown, overrides: unknown): unknown {
  const value = overrides === undefined ? example : overrides;
  if (Array.isArray(value)) return value.map((item) => overridden(undefined, item));
  if (!isObject(value)) return value;
  const members = new Map(Object.entries(isObject(example) ? example : {}));
  for (const [name, old] of members) members.set(name, overridden(old, undefined));
  for (const [name, member] of Object.entries(overrides === undefined ? {} : value)) {
    if (member === undefined) members.delete(name);
    else members.set(name, overridden(members.get(name), member));
  }
  // Assignment would fail for a member called `__proto__`.
  return Object.fromEntries(members);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
