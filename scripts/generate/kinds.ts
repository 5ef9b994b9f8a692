import type { Node } from "./model.js";

/** The functions of src/validation/kinds.ts, by the words of their issues. Each has a letter in the table of shapes. */
export const KINDS: Readonly<Record<string, readonly [letter: string, check: string]>> = {
  "a string": ["s", "aString"],
  "a number": ["n", "aNumber"],
  "a boolean": ["b", "aBoolean"],
  "an object": ["o", "anObject"],
  "a number or a string": ["t", "aNumberOrString"],
  "a string or a boolean": ["f", "aStringOrBoolean"],
  "a string or an object": ["j", "aStringOrObject"],
  'an object whose values are strings or "HIDDEN_DUE_TO_SECURITY_REASONS"': ["m", "aStringMap"],
  "a string or an array of strings": ["q", "aStringOrStrings"],
  "an array of strings": ["l", "strings"],
  'true or "true"': ["x", "trueMark"],
  nothing: ["u", "nothing"],
};

/** Returns the letter of a kind and the name of its function. */
export function kindOf(node: Node): { readonly letter: string; readonly check: string } {
  const words = expectationOf(node);
  const found = KINDS[words];
  if (found === undefined)
    throw new Error(
      `src/validation/kinds.ts: expected a check for ${words}, found none: add it there and in scripts/generate/kinds.ts`,
    );
  return { letter: found[0], check: found[1] };
}

/** Returns the words of an issue for what is expected. */
function expectationOf(node: Node): string {
  const bare = bareOf(node);
  switch (bare.kind) {
    case "string":
    case "enum":
      return "a string";
    case "undefined":
      return "nothing";
    case "literal":
      return bare.values.map((value) => JSON.stringify(value)).join(" or ");
    case "map":
      return bareOf(bare.value).kind === "unknown" ? "an object" : `an object whose values are ${plural(bare.value)}`;
    case "array":
      return `an array of ${plural(bare.item)}`;
    case "union":
      return bare.options.map(expectationOf).join(" or ");
    default:
      return `a ${bare.kind}`;
  }
}

function plural(node: Node): string {
  return `${expectationOf(node).replace(/^an? /, "")}s`;
}

/** Returns a node without its alias. */
export function bareOf(node: Node): Exclude<Node, { kind: "alias" }> {
  return node.kind === "alias" ? bareOf(node.of) : node;
}
