/**
 * The work that a function does on text: characters that are looked at one by one, that searches pass, and that JSON and regular
 * expressions are given. It does not depend on how busy the machine is.
 */
export function workOf(run: () => unknown): number {
  let work = 0;
  const undo: (() => void)[] = [];
  const watch = (target: object, name: string, cost: (self: unknown, args: unknown[], result: unknown) => number) => {
    const original = (target as Record<string, (...args: unknown[]) => unknown>)[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(target, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        const result = original.apply(this, args);
        work += cost(this, args, result);
        return result;
      },
    });
    undo.push(() => Object.defineProperty(target, name, { configurable: true, writable: true, value: original }));
  };
  watch(String.prototype, "charCodeAt", () => 1);
  watch(String.prototype, "indexOf", (self, [, from = 0], result) => {
    const length = String(self).length;
    return 1 + ((result as number) === -1 ? Math.max(0, length - (from as number)) : (result as number) - (from as number));
  });
  watch(
    String.prototype,
    "lastIndexOf",
    (_self, [, from], result) => 1 + Math.max(0, ((from as number) ?? 0) - (result as number)),
  );
  watch(Uint8Array.prototype, "indexOf", (self, [, from = 0], result) => {
    const { length } = self as Uint8Array;
    return 1 + ((result as number) === -1 ? Math.max(0, length - (from as number)) : (result as number) - (from as number));
  });
  watch(String.prototype, "includes", (self) => String(self).length);
  watch(String.prototype, "replaceAll", (self) => String(self).length);
  watch(String.prototype, "trimEnd", () => 1);
  watch(JSON, "parse", (_self, [text]) => String(text).length);
  watch(RegExp.prototype, "test", (self, [text], result) => {
    const expression = self as RegExp;
    if (expression.sticky) return result === true ? expression.lastIndex && 4 : 1;
    return expression.source.startsWith("^") ? 1 : String(text).length;
  });
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}
