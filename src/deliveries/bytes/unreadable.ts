import type { BraketParseErrorCode } from "../../events/error.js";

/** Why bytes or their text cannot be had. */
export class Unreadable {
  constructor(
    readonly code: BraketParseErrorCode,
    readonly message: string,
    /** What the platform threw. */
    readonly cause?: unknown,
  ) {}
}
