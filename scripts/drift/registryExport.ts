import { BRAKET_EVENT_NAMES } from "../../src/generated/guards.js";
import type { Model, Node } from "../generate/model.js";
import type { Difference } from "./differences.js";

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns the paths that an EventBridge schema has in `detail`, such as `requestParameters.associations[].arn`. The text is what
 * `aws schemas describe-schema` or `aws schemas export-schema` prints, or the document in its `Content`. Throws if there are none.
 */
export function pathsOfExport(text: string): ReadonlySet<string> {
  const printed = objectOf(JSON.parse(text));
  const content = printed.Content ?? printed;
  const document = objectOf(typeof content === "string" ? JSON.parse(content) : content);
  const schemas = { ...objectOf(document.definitions), ...objectOf(objectOf(document.components).schemas) };
  const paths = new Set<string>();
  const collect = (schema: unknown, path: string, above: readonly string[]): void => {
    const { $ref, items, properties } = objectOf(schema);
    if (typeof $ref === "string") {
      const name = $ref.slice($ref.lastIndexOf("/") + 1);
      if (!above.includes(name)) collect(schemas[name], path, [...above, name]);
      return;
    }
    if (items !== undefined) collect(items, `${path}[]`, above);
    for (const [name, member] of Object.entries(objectOf(properties))) {
      const inner = path === "" ? name : `${path}.${name}`;
      paths.add(inner);
      collect(member, inner, above);
    }
  };
  const event = objectOf(schemas.AWSEvent ?? document);
  collect(objectOf(event.properties).detail, "", []);
  if (paths.size === 0) throw new Error("expected members in the schema of `detail`, found none");
  return paths;
}

/**
 * Returns the differences between the modelled members of a record and the paths of an export. The schema of an export merges all
 * operations, so a path is modelled if any operation has it.
 */
export function differencesFromExport(model: Model, exported: ReadonlySet<string>): Difference[] {
  const { closed, open } = modelledPaths(model);
  const found: Difference[] = [];
  for (const path of exported) {
    if (closed.has(path) || ancestorsOf(path).some((ancestor) => open.has(ancestor))) continue;
    const parent = ancestorsOf(path).find((ancestor) => closed.has(ancestor));
    found.push({
      what: "new",
      path,
      text: "is in the export, but not modelled",
      declaration: closed.get(parent ?? "")?.inside,
    });
  }
  for (const [path, { declaredBy }] of closed)
    if (path !== "" && !exported.has(path) && !path.endsWith("[]"))
      found.push({ what: "gone", path, text: "is modelled, but not in the export", declaration: declaredBy });
  return found;
}

interface Modelled {
  /** The shape that declares the member. */
  readonly declaredBy: string;
  /** The shape that declares the members inside the member. */
  readonly inside: string;
}

/** The paths of all members of a record; `open` has those whose members can have any name. */
function modelledPaths(model: Model): { closed: ReadonlyMap<string, Modelled>; open: ReadonlySet<string> } {
  const closed = new Map<string, Modelled>();
  const open = new Set<string>();
  const visitNode = (node: Node, path: string, declaredBy: string, above: readonly string[]): void => {
    const inside = node.kind === "shape" ? node.id : declaredBy;
    if (!closed.has(path) || node.kind === "shape") closed.set(path, { declaredBy, inside });
    if (node.kind === "alias") visitNode(node.of, path, declaredBy, above);
    else if (node.kind === "array") visitNode(node.item, `${path}[]`, declaredBy, above);
    else if (node.kind === "union") for (const option of node.options) visitNode(option, path, declaredBy, above);
    else if (node.kind === "map" || node.kind === "unknown") open.add(path);
    else if (node.kind === "shape" && !above.includes(node.id)) visitShape(node.id, path, [...above, node.id]);
  };
  const visitShape = (id: string, path: string, above: readonly string[] = []): void => {
    for (const { name, node } of model.shape(id).members) visitNode(node, path === "" ? name : `${path}.${name}`, id, above);
  };
  closed.set("", { declaredBy: "RecordFields", inside: "RecordFields" });
  visitShape("RecordFields", "");
  visitShape("ErrorElements", "responseElements");
  for (const name of BRAKET_EVENT_NAMES) {
    visitShape(`${name}Request`, "requestParameters");
    visitShape(`${name}Response`, "responseElements");
  }
  for (const section of ["requestParameters", "responseElements"])
    closed.set(section, { declaredBy: "CloudTrailRecord", inside: "operations" });
  return { closed, open };
}

/** The paths above a path, the nearest first, and lastly the empty one. */
function ancestorsOf(path: string): string[] {
  const names = path.split(".");
  return names.map((_, index) => names.slice(0, names.length - index - 1).join(".")).flatMap((above) => [above, `${above}[]`]);
}

function objectOf(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}
