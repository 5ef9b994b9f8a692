/** Bytes in one buffer that grows. Its size does not depend on the sizes of the added pieces. */
export interface GrowingBytes {
  /** Appends a copy of bytes. */
  add(piece: Uint8Array): void;
  /** Returns the bytes. The view is valid until the next change. */
  view(): Uint8Array;
  /** Drops all bytes except the last ones. */
  keepLast(count: number): void;
}

/** A buffer up to this size is kept and used again. */
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
      // The steps grow with the size, so all copies together take linear time.
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
