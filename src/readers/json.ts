/** The value of a JSON text by `JSON.parse`; undefined for other text. The parser's own message quotes the text, so it is not kept. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
