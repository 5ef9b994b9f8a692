import { type Model, type Node, operationList } from "./model.js";

/** The shapes of every event, besides those of its call. */
const OF_EVERY_EVENT = ["CloudTrailRecord", "ErrorElements"];

/** Prints the names of all members of all shapes, each with the shape of its value if it has one. */
export function emitFields(model: Model): string {
  const shapes = new Map<string, string>();
  for (const id of OF_EVERY_EVENT) addShape(model, id, shapes);
  for (const { name, large } of operationList) {
    addShape(model, `${name}Request`, shapes);
    addShape(model, `${name}Response`, shapes);
    if (large) addShape(model, `Omitted${name}Request`, shapes);
  }
  return [
    "/** The members of each shape, and the shape of each member's value or of its items; 0 for a value into which no schema looks. */",
    `export const modelledFields: Readonly<Record<string, Readonly<Record<string, string | 0>>>> = {\n${[...shapes].map(([id, members]) => `${id}: { ${members} },`).join("\n")}\n};`,
  ].join("\n");
}

function addShape(model: Model, id: string, shapes: Map<string, string>): void {
  if (shapes.has(id)) return;
  shapes.set(id, "");
  const members: string[] = [];
  for (const { name, node } of model.shape(id).members) {
    // The members that an omission marker declares as absent are none that it may have.
    if (node.kind === "undefined") continue;
    const inner = shapeOf(node);
    if (inner !== undefined) addShape(model, inner, shapes);
    members.push(`${name}: ${inner === undefined ? 0 : JSON.stringify(inner)}`);
  }
  shapes.set(id, members.join(", "));
}

/** The shape of a value, or of the items of a list; undefined for text, numbers, maps and opaque objects. */
function shapeOf(node: Node): string | undefined {
  switch (node.kind) {
    case "shape":
      return node.id;
    case "array":
      return shapeOf(node.item);
    case "alias":
      return shapeOf(node.of);
    case "union":
      if (node.options.some((option) => shapeOf(option) !== undefined))
        throw new Error("a union of shapes: which of them a value is, the table of fields cannot tell");
      return undefined;
    default:
      return undefined;
  }
}
