import type { BraketParseErrorCode } from "../../events/error.js";

/** The reason why bytes or their text cannot be read. */
export class Unreadable {
  constructor(
    readonly code: BraketParseErrorCode,
    readonly message: string,
    /** The exception of the platform. */
    readonly cause?: unknown,
  ) {}
}
