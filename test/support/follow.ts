/**
 * What stands at a path of a delivery, by the rule that the documentation states: text, bytes and base64 on the way, and at
 * the end, are decoded. Written anew here, and more simply than in the sources, so that it can tell whether they keep to it.
 * Where the end is not to be decoded, it comes as it is.
 */
export function follow(value: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  const decoded = decode(value);
  return key === undefined ? decoded : follow((decoded as Record<string | number, unknown>)[key], rest);
}

function decode(value: unknown): unknown {
  if (value instanceof Uint8Array) return (decodeText(new TextDecoder().decode(value)) ?? { value }).value;
  if (typeof value !== "string") return value;
  const plain = /^[\w+/]+=*$/.test(value) ? Buffer.from(value, "base64").toString() : "";
  return (decodeText(value) ?? decodeText(plain) ?? { value }).value;
}

/** What JSON text holds; undefined for other text. */
function decodeText(marked: string): { readonly value: unknown } | undefined {
  const text = marked.replace(/^\ufeff/, "");
  if (isJson(text)) return { value: decode(JSON.parse(text)) };
  const many = pieces(text);
  return many.some((piece) => typeof piece === "object" && piece !== null) ? { value: many } : undefined;
}

/** The pieces of a text of several values: its lines, or indented objects, or what stands between brackets back to back. */
function pieces(text: string): unknown[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const found =
    lines[0] === "{" ? text.split(/\n(?=\{)/) : lines.flatMap((line) => (isJson(line) ? [line] : line.split(/(?<=\})(?=\{")/)));
  return found.map((piece) => (isJson(piece) ? JSON.parse(piece) : piece));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
