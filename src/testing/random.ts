/** Random values from a seed. The same seed gives the same values on every platform. */
export interface Random {
  /** An integer from 0 to `limit` - 1. */
  readonly below: (limit: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** One of several items. All have the same probability. */
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  /** One of several items. The probability of each is in proportion to its weight. */
  readonly weighted: <T>(entries: readonly [readonly [T, number], ...(readonly [T, number])[]]) => T;
  /** Lower-case hexadecimal digits. */
  readonly hex: (length: number) => string;
  /** A UUID of version 4. Its last group is never all digits, because it would look like an account. */
  readonly uuid: () => string;
}

/** Returns random values from a seed, by a generator of 32 bits. That is enough for examples, and not for secrets. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const word = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  const unit = () => word() / 0x1_0000_0000;
  const below = (limit: number) => Math.floor(unit() * limit);
  const hex = (length: number) => {
    let digits = "";
    while (digits.length < length) digits += word().toString(16).padStart(8, "0");
    return digits.slice(0, length);
  };
  return {
    below,
    chance: (probability) => unit() < probability,
    pick: (items) => items[below(items.length)] ?? items[0],
    weighted(entries) {
      let left = unit() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of entries) {
        left -= weight;
        if (left < 0) return item;
      }
      return entries[0][0];
    },
    hex,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-e${hex(11)}`,
  };
}
