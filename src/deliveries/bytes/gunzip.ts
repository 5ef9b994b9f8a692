import { tooMany } from "./byteSource.js";
import type { Budget } from "./gzip.js";
import type { Unreadable } from "./unreadable.js";

/** The part of `node:zlib` that inflates. */
interface Zlib {
  gunzipSync(bytes: Uint8Array, options: { readonly maxOutputLength: number; readonly info: true }): Inflated;
}

interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

interface Platform {
  readonly process?: { getBuiltinModule?(name: "zlib"): Zlib | undefined };
}

/**
 * Returns Node's zlib, which Node, Deno and Bun have; undefined on other platforms. It is no import, so bundlers do not look for it and
 * browsers do not load it. It does no I/O.
 */
export function zlibOfPlatform(): Zlib | undefined {
  return (globalThis as Platform).process?.getBuiltinModule?.("zlib");
}

/**
 * Inflates bytes in one call, with one member or several. Returns undefined for data that zlib does not inflate, and for data with
 * zeros after its end: zlib ignores them, most streams do not.
 *
 * A payload of CloudWatch Logs takes a fifth of the time of a DecompressionStream, a large file about half.
 */
export function gunzip(zlib: Zlib, bytes: Uint8Array, budget: Budget): Uint8Array | Unreadable | undefined {
  try {
    const { buffer, engine } = zlib.gunzipSync(bytes, { maxOutputLength: budget.left, info: true });
    // The number of bytes that zlib has read.
    if (engine.bytesWritten === bytes.length) {
      budget.left -= buffer.length;
      return buffer;
    }
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "ERR_BUFFER_TOO_LARGE") {
      budget.left = -1;
      return tooMany(budget.of);
    }
  }
  return undefined;
}
