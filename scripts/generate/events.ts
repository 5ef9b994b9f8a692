import type { Evidence } from "../../src/facts/operation.js";
import { exampleEvent } from "../../src/testing/exampleEvent.js";
import { factsOf, type Member, type Model, type Node, operationList } from "./model.js";
import { quote } from "./types.js";

const HEADER = "<!-- Written by `npm run generate` from src/schemas/ and src/facts/. Do not edit. -->\n\n";

/** Returns the pages of `docs/events/`: one for each event, and one for the fields that all records have. */
export function emitEventPages(model: Model): ReadonlyMap<string, string> {
  return new Map([
    ["record.md", recordPage(model)],
    ...operationList.map(({ name, asked, large }) => [`${name}.md`, eventPage(model, name, asked, large)] as const),
  ]);
}

function eventPage(model: Model, name: string, asked: string, large: boolean): string {
  const facts = factsOf(name);
  const list = (items: readonly string[]) => items.map((item) => `\`${item}\``).join(", ") || "none";
  const { method, path, status } = facts.http;
  const parts = [
    `# ${name}`,
    `${asked} ${RECORD[facts.evidence.record]}`,
    table(
      ["fact", "value", "evidence"],
      [
        ["in the API since", facts.since, "documented"],
        ["access level", facts.accessLevel, "documented"],
        ["`readOnly` of the record", `\`${facts.readOnly}\``, facts.evidence.readOnly],
        ["request", `\`${method} ${path}\`, status ${status} on success`, "documented"],
        ["IAM actions that the caller needs", list(facts.iamActions), "documented"],
        ["errors that the API declares", list(facts.errors), "documented"],
      ],
    ),
    "## Request parameters",
    ...(large ? ["CloudTrail omits parameters of more than 100 KB, and writes a marker in their place (documented)."] : []),
    fields(model, name, "Request", "requestParameters"),
    "A failed call may lack every parameter.",
    "## Response elements",
    ...(facts.readOnly
      ? [
          "CloudTrail documents that `responseElements` of a read-only call is null. The API returns these members, so the type has them, should a record have them:",
        ]
      : []),
    fields(model, name, "Response", "responseElements"),
    "A failed call has none, or the error (inferred).",
    ...(facts.resources.length > 0
      ? [
          "## Resources",
          table(
            ["resource", "the call", "where"],
            facts.resources.map(({ kind, relation, at }) => [kind, RELATION[relation], `\`${at}\``]),
          ),
        ]
      : []),
    "## Example",
    `Made by \`exampleEvent("${name}")\` of \`braket-cloudtrail/testing\`. It is not a real record.`,
    `\`\`\`json\n${JSON.stringify(exampleEvent(name), null, 2)}\n\`\`\``,
  ];
  return `${HEADER}${parts.join("\n\n")}\n`;
}

const RECORD: Readonly<Record<Evidence, string>> = {
  documented: "AWS's documentation shows such a record (documented).",
  observed: "Published code that reads real records relies on the form of the record (observed).",
  inferred: "No such record is public. Its form follows from the API model (inferred).",
  uncertain: "No source shows the form of the record (uncertain).",
};

const RELATION = { subject: "is about it", created: "creates it", uses: "uses it", reads: "reads it", writes: "writes to it" };

function fields(model: Model, name: string, part: "Request" | "Response", place: string): string {
  const { required } = factsOf(name);
  const rows = rowsOf(model, `${name}${part}`, "").map(({ path, member, isRequired }) => [
    `\`${path}\``,
    typeOf(model, member.node),
    isRequired ? "required" : "optional",
    required[`${place}.${path}`] ?? evidenceIn(member.text) ?? "inferred",
    member.text,
  ]);
  return rows.length === 0 ? "None." : table(["member", "type", "on success", "evidence", "what it is"], rows);
}

/** The rows of a shape and of the shapes in it. A member of an optional shape is not required. */
function rowsOf(
  model: Model,
  id: string,
  before: string,
  canRequire = true,
): { path: string; member: Member; isRequired: boolean }[] {
  return model.shape(id).members.flatMap((member) => {
    if (member.node.kind === "undefined") return [];
    const { shape, isList } = shapeIn(member.node);
    const path = `${before}${member.name}`;
    const isRequired = canRequire && member.required;
    const inner = shape === undefined ? [] : rowsOf(model, shape, `${path}${isList ? "[]" : ""}.`, isRequired && !isList);
    return [{ path, member, isRequired }, ...inner];
  });
}

function shapeIn(node: Node): { readonly shape?: string; readonly isList: boolean } {
  if (node.kind === "shape") return { shape: node.id, isList: false };
  if (node.kind === "array") return { ...shapeIn(node.item), isList: true };
  return { isList: false };
}

/** The texts of the schemas name the evidence where it is not that of the whole. */
function evidenceIn(text: string): Evidence | undefined {
  if (text.includes("(observed)")) return "observed";
  return text.includes("uncertain") ? "uncertain" : undefined;
}

/** The type in a few words. Long enums show their first value: the API reference has all. */
function typeOf(model: Model, node: Node): string {
  switch (node.kind) {
    case "literal":
      return node.values.map((value) => `\`${quote(value)}\``).join(" or ");
    case "enum":
      return valuesOf(model.enums.get(node.id)?.values ?? []);
    case "alias":
      return `\`${node.id}\``;
    case "shape":
      return "object";
    case "array":
      return node.item.kind === "shape" ? "list of objects" : `list of ${typeOf(model, node.item)}`;
    case "map":
      return "object";
    case "union":
      return node.options.map((option) => typeOf(model, option)).join(" or ");
    default:
      return node.kind;
  }
}

function valuesOf(values: readonly string[]): string {
  const shown = values.map((value) => `\`${quote(value)}\``);
  return shown.length > 4 ? `string, such as ${shown[0]}` : `${shown.join(", ")} or another string`;
}

function recordPage(model: Model): string {
  const rows = ["CloudTrailRecord", "UserIdentity", "SessionContext"].map((id) => ({
    id,
    rows: model
      .shape(id)
      .members.map(({ name, node, required, text }) => [
        `\`${name}\``,
        typeOf(model, node),
        required ? "required" : "optional",
        evidenceIn(text) ?? "documented",
        text,
      ]),
  }));
  const [record, ...inner] = rows.map(({ id, rows }) => ({
    id,
    text: table(["field", "type", "presence", "evidence", "what it is"], rows),
  }));
  const parts = [
    "# The fields of every record",
    "These fields are the same for all events. CloudTrail's reference of the record documents them for every service. Where another source shows a field, the table says so.",
    "`eventName`, `errorCode`, `requestParameters` and `responseElements` depend on the call. Each event has a page with its own.",
    record?.text,
    ...inner.flatMap(({ id, text }) => [`## ${id}`, model.shape(id).text, text]),
  ];
  return `${HEADER}${parts.join("\n\n")}\n`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}
