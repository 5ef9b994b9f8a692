/** Returns the value of a JSON text; undefined for other text. The message of `JSON.parse` quotes the text, so it is dropped. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
