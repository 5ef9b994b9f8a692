/** All members of a result. Absent members are undefined. */
export type Draft<T> = { [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? T[K] | undefined : T[K] };

/** Returns a result without its undefined members, so that equal results are deeply equal. */
export function definedParts<T extends object>(draft: Draft<T>, into: object = {}): T {
  const present = into as Partial<T>;
  for (const key in draft) {
    const member = draft[key];
    // Own members only. Inside a `for…in`, this form of the test costs no time.
    // biome-ignore lint/suspicious/noPrototypeBuiltins: `Object.hasOwn` costs time here.
    if (member !== undefined && Object.prototype.hasOwnProperty.call(draft, key)) present[key] = member as T[typeof key];
  }
  return present as T;
}
