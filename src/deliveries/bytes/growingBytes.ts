/** Bytes in one piece of memory that grows. What they take does not depend on how small the added pieces are. */
export interface GrowingBytes {
  /** Copies bytes to the end. */
  add(piece: Uint8Array): void;
  /** The bytes so far, which are lent until the next change. */
  view(): Uint8Array;
  /** Forgets all but the last ones. */
  keepLast(count: number): void;
}

/** Memory up to this size is kept for what comes next. */
const SMALL = 1 << 16;

export function growingBytes(): GrowingBytes {
  let memory = new Uint8Array(0);
  let length = 0;
  const moveTo = (size: number, from: number) => {
    const moved = new Uint8Array(size);
    moved.set(memory.subarray(from, length));
    memory = moved;
  };
  return {
    add(piece) {
      const needed = length + piece.length;
      // In steps that grow with the size, so that all copies together stay linear.
      if (needed > memory.length) moveTo(Math.max(needed, Math.ceil(memory.length * 1.5), 1024), 0);
      memory.set(piece, length);
      length = needed;
    },
    view: () => memory.subarray(0, length),
    keepLast(count) {
      const from = Math.max(0, length - count);
      if (memory.length > SMALL) moveTo(length - from, from);
      else memory.copyWithin(0, from, length);
      length -= from;
    },
  };
}
