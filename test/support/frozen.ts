/** The value itself, frozen at every depth, however deep: whoever changes it throws. */
export function frozen<T>(value: T): T {
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
    // The content of bytes cannot be frozen.
    if (ArrayBuffer.isView(next)) continue;
    Object.freeze(next);
    for (const member of Object.values(next)) rest.push(member);
  }
  return value;
}
