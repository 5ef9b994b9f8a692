/** Bytes in one buffer that grows. Its size does not depend on the sizes of the added pieces. */
export interface GrowingBytes {
  /** Appends a copy of bytes. */
  add(piece: Uint8Array): void;
  /** Returns the bytes. The view is valid until the next change. */
  view(): Uint8Array;
  /** Drops all bytes. The next ones get the same memory. */
  clear(): void;
}

export function growingBytes(): GrowingBytes {
  let memory = new Uint8Array(0);
  let length = 0;
  return {
    add(piece) {
      const needed = length + piece.length;
      if (needed > memory.length) {
        // The steps grow with the size, so all copies together take linear time.
        const larger = new Uint8Array(Math.max(needed, memory.length * 2));
        larger.set(memory.subarray(0, length));
        memory = larger;
      }
      memory.set(piece, length);
      length = needed;
    },
    view: () => memory.subarray(0, length),
    clear() {
      length = 0;
    },
  };
}
