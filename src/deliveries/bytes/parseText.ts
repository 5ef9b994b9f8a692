import { parseJson } from "../../readers/json.js";

/** Returns the value of a JSON text, with or without a byte order mark (BOM); undefined for other text. */
export function parseText(text: string): unknown {
  return parseJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}
