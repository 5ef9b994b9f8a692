import type { Redaction } from "../../src/facts/redactions.js";
import type { Member, Model, Node } from "./model.js";

/** Throws if a member of a model has no redaction, or one that does not fit its value. */
export function checkRedactions(model: Model): void {
  for (const { id, members } of model.shapes.values()) for (const member of members) check(member, `${id}.${member.name}`);
}

/** Throws if a member has no redaction, or one that does not fit. `redact` would keep a member without one. */
function check({ node, redaction }: Member, where: string): void {
  if (node.kind === "undefined") return;
  if (shapeOf(node) !== undefined) {
    if (redaction !== undefined)
      throw new Error(`${where}: expected no redaction, because its members have theirs, found "${redaction}": remove it`);
    return;
  }
  if (redaction === undefined)
    throw new Error(`${where}: expected a redaction, found none: name a category or a form of src/facts/redactions.ts`);
  if (holdsMap(node) && !MAY_HOLD_MAPS.has(redaction))
    throw new Error(`${where}: expected a redaction for maps, found "${redaction}"`);
}

const MAY_HOLD_MAPS: ReadonlySet<Redaction> = new Set(["programs", "hyperParameters", "tags", "people", "unmodelled"]);

/** Returns the shape of a value, or of the items of an array; undefined for values without a shape. */
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
        throw new Error("the table of fields: expected one shape, found a union of shapes");
      return undefined;
    default:
      return undefined;
  }
}

function holdsMap(node: Node): boolean {
  switch (node.kind) {
    case "map":
      return true;
    case "alias":
      return holdsMap(node.of);
    case "union":
      return node.options.some(holdsMap);
    default:
      return false;
  }
}
