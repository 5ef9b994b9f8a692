/** All members of a result, each stated: those that may be absent as undefined. */
export type Draft<T> = { [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? T[K] | undefined : T[K] };

/** A result without its undefined members, so that absent is absent and equal answers are deeply equal. */
export function definedParts<T extends object>(draft: Draft<T>, into: object = {}): T {
  const present = into as Partial<T>;
  for (const key in draft) {
    const member = draft[key];
    // Own members only, in the form that engines make free inside a `for…in`.
    // biome-ignore lint/suspicious/noPrototypeBuiltins: `Object.hasOwn` is not that form.
    if (member !== undefined && Object.prototype.hasOwnProperty.call(draft, key)) present[key] = member as T[typeof key];
  }
  return present as T;
}
