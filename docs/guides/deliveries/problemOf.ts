import { BraketParseError, parseBraketEvents } from "braket-cloudtrail";

/** Why a delivery cannot be read as a whole; undefined where it can. */
export function problemOf(delivery: unknown): string | undefined {
  try {
    parseBraketEvents(delivery);
    return undefined;
  } catch (error) {
    if (!BraketParseError.isInstance(error)) throw error;
    return `${error.code}: ${error.message}`;
  }
}
