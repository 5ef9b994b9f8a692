import { REDACTIONS, type Redaction } from "../../src/facts/redactions.js";
import { type Member, type Model, type Node, operationList } from "./model.js";

/** Members by name: those of an inner shape, or the number of a redaction. */
type Fields = { readonly [name: string]: Fields | number };

/** Prints one table of the members of all shapes by their place, and of what `redact` does with each. */
export function emitFields(model: Model): string {
  checkRedactions(model);
  const fields = (id: string) => JSON.stringify(fieldsOf(model, id)).replace(/"(\w+)":/g, "$1");
  const calls = operationList.map(({ name, large }) => {
    const shapes = [`${name}Request`, `${name}Response`, ...(large ? [`Omitted${name}Request`] : [])];
    return `${name}[${shapes.map(fields).join()}]`;
  });
  const table = `{record${fields("CloudTrailRecord")},\nerror${fields("ErrorElements")},\ncalls{\n${calls.join(",\n")}}}`;
  const back = JSON.stringify(JSON.parse(table.replace(/[a-z](?:\w*[a-z])?/gi, '"$&":')).record);
  if (back !== JSON.stringify(fieldsOf(model, "CloudTrailRecord"))) throw new Error("the table of fields: cannot be read back");
  return `/** The table that \`fieldsOfEvent\` reads: JSON without quotes and colons, parsed at first use, so that an import does not pay for it. */\nexport const FIELDS = \`${table}\`;\n`;
}

/** Throws where a member of a model has no redaction, or one that cannot hold for it. */
export function checkRedactions(model: Model): void {
  for (const { id, members } of model.shapes.values()) for (const member of members) check(member, `${id}.${member.name}`);
}

/** Every member needs a redaction that can hold for its value; one forgotten would be shared with everybody. */
function check({ node, redaction }: Member, where: string): void {
  if (node.kind === "undefined") return;
  if (shapeOf(node) !== undefined) {
    if (redaction !== undefined) throw new Error(`${where}: has a shape, whose members have redactions; remove "${redaction}"`);
    return;
  }
  if (redaction === undefined) throw new Error(`${where}: has no redaction; name a category or a form (src/facts/redactions.ts)`);
  if (holdsMap(node) && !MAY_HOLD_MAPS.has(redaction))
    throw new Error(`${where}: is a map, so "${redaction}" cannot hold for it`);
}

const MAY_HOLD_MAPS: ReadonlySet<Redaction> = new Set(["programs", "hyperParameters", "tags", "people", "unmodelled"]);

function fieldsOf(model: Model, id: string): Fields {
  return Object.fromEntries(
    model
      .shape(id)
      // The members that an omission marker declares as absent are none that it may have.
      .members.filter(({ node }) => node.kind !== "undefined")
      .map((member) => [member.name, fieldOf(model, member)]),
  );
}

function fieldOf(model: Model, { node, redaction }: Member): Fields | number {
  const shape = shapeOf(node);
  if (shape !== undefined) return fieldsOf(model, shape);
  return redaction === undefined ? 0 : REDACTIONS.indexOf(redaction);
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
