import { REDACTIONS, type Redaction } from "../../src/facts/redactions.js";
import { type Member, type Model, type Node, operationList } from "./model.js";

/** The members of a shape: an inner shape, or the index of a redaction. */
type Fields = { readonly [name: string]: Fields | number };

/** Prints the table of all members by their place, with the redaction of each. */
export function emitFields(model: Model): string {
  checkRedactions(model);
  const fields = (id: string) => JSON.stringify(fieldsOf(model, id)).replace(/"(\w+)":/g, "$1");
  const calls = operationList.map(({ name, large }) => {
    const shapes = [`${name}Request`, `${name}Response`, ...(large ? [`Omitted${name}Request`] : [])];
    return `${name}[${shapes.map(fields).join()}]`;
  });
  const table = `{record${fields("CloudTrailRecord")},\nerror${fields("ErrorElements")},\ncalls{\n${calls.join(",\n")}}}`;
  const back = JSON.stringify(JSON.parse(table.replace(/[a-z](?:\w*[a-z])?/gi, '"$&":')).record);
  if (back !== JSON.stringify(fieldsOf(model, "CloudTrailRecord")))
    throw new Error("the table of fields: expected the same members after parsing, found others");
  return `/** The table of \`fieldsOfEvent\`: JSON without quotes and colons. It is parsed at the first use, so that an import takes no time for it. */\nexport const FIELDS = \`${table}\`;\n`;
}

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

function fieldsOf(model: Model, id: string): Fields {
  return Object.fromEntries(
    model
      .shape(id)
      // An omission marker declares members as absent. It does not have them.
      .members.filter(({ node }) => node.kind !== "undefined")
      .map((member) => [member.name, fieldOf(model, member)]),
  );
}

function fieldOf(model: Model, { node, redaction }: Member): Fields | number {
  const shape = shapeOf(node);
  if (shape !== undefined) return fieldsOf(model, shape);
  return redaction === undefined ? 0 : REDACTIONS.indexOf(redaction);
}

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
