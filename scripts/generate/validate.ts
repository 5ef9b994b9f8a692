import { RecordFields } from "../../src/schemas/record.js";
import { bareOf, kindOf } from "./kinds.js";
import { type Member, type Model, type Node, operationList } from "./model.js";
import { grouped, Table } from "./table.js";

/**
 * Prints what the functions of src/validation/ need to know of the schemas:
 * - a function for the record, and for each shape that nearly every record has: one pass over the members that are there,
 *   with a switch on their names;
 * - a table for all other shapes, which takes fewer bytes and costs a look-up a member;
 * - the shapes of each operation.
 *
 * docs/performance.md says what was measured.
 */
export function emitValidators(model: Model): string {
  return new Emitter(model).print();
}

/** The shapes that get a function. */
const USUAL_SHAPES = ["SessionIssuer", "SessionAttributes", "SessionContext", "UserIdentity", "TlsDetails"];

/** Fields that hardly any record has: a switch on text tries its cases in their order. */
const RARE_FIELDS = [
  "errorMessage",
  "additionalEventData",
  "apiVersion",
  "resources",
  "serviceEventDetails",
  "sharedEventID",
  "annotation",
  "vpcEndpointId",
  "vpcEndpointAccountId",
  "addendum",
  "sessionCredentialFromConsole",
  "eventContext",
  "edgeDeviceDetails",
];

/** The fields whose checks are printed by hand in `#record`. */
const ERROR_CODE = "errorCode";
const KINDS_OF_RECORD = ["eventType", "eventCategory"];

class Emitter {
  readonly #model: Model;
  /** The functions of src/validation/kinds.ts that are called by name. */
  readonly #called = new Set<string>();
  readonly #table: Table;

  constructor(model: Model) {
    this.#model = model;
    this.#table = new Table(model, USUAL_SHAPES);
  }

  print(): string {
    const functions = USUAL_SHAPES.map((id) => this.#function(id));
    const record = this.#record();
    const operations = this.#operations();
    return [
      `import { addCall, anErrorCode, callsOf, UNMODELLED } from "../validation/call.js";`,
      `import { isCallCategory, isCallType, NotACall } from "../validation/callType.js";`,
      `import type { Issues } from "../validation/issue.js";`,
      `import { ${[...this.#called].sort((a, b) => a.localeCompare(b)).join(", ")}, isOwn, type Members } from "../validation/kinds.js";`,
      `import { inside, insideEach, insideUsual, missing, shapesOf } from "../validation/shape.js";`,
      "",
      `/** The shapes that not every record has, in the notation of \`shapesOf\`. */`,
      this.#table.print(),
      "",
      operations,
      ...functions,
      record,
    ].join("\n");
  }

  /** The places of the shapes of the operations. */
  #operations(): string {
    const rows = operationList.map(({ name, large }) => {
      const places = [this.#table.place(`${name}Request`), this.#table.place(`${name}Response`)];
      if (large) places.push(this.#table.place(`Omitted${name}Request`));
      return `${name}: [${places.join(", ")}],`;
    });
    return `/** The shapes of each operation: request, response, and the marker of an omitted request. */
const callOf = /* @__PURE__ */ callsOf({
${rows.join("\n")}
}, shapeAt, ${this.#table.place("ErrorElements")});
`;
  }

  /** The fields of the record and what depends on the call, in one pass: reading a member by its name costs more than meeting it. */
  #record(): string {
    const fields = this.#model.shape("RecordFields").members;
    if (Object.keys(RecordFields.shape).length !== fields.length) throw new Error("RecordFields was walked in part");
    const unknownRare = RARE_FIELDS.find((name) => !fields.some((field) => field.name === name));
    if (unknownRare !== undefined) throw new Error(`no record has a member ${unknownRare}`);
    const usual = fields.filter(({ name }) => !KINDS_OF_RECORD.includes(name) && !RARE_FIELDS.includes(name));
    const rare = fields.filter(({ name }) => RARE_FIELDS.includes(name));
    const text = { text: "", required: true, nullable: true, node: { kind: "string" } } as const;
    const [eventName, eventSource] = ["eventName", "eventSource"].map((name) => ({ ...text, name })) as [Member, Member];
    const required = [...fields, eventName, eventSource].filter((member) => member.required);
    const place = this.#required(required);
    return `/**
 * Returns the issues of a Braket record: of its fields, and of the request and response of its operation, if one is modelled.
 * A record of another kind than a call gives a \`NotACall\`, whatever its name is.
 */
export function validateRecord(record: object): Issues | NotACall {
  const value = record as Members;
  let issues: Issues;
  let seen = 0;
  let name: unknown;
  let code: unknown;
  let request: unknown;
  let response: unknown;
  let notACall: "eventType" | "eventCategory" | undefined;
  for (const key in value) {
    const member = value[key];
    // An errorCode that is null is not the same as none.
    if (member === undefined || (member === null && key !== "${ERROR_CODE}") || !isOwn(value, key)) continue;
    switch (key) {
${this.#cases([...usual.filter((member) => member.required), eventSource], true)}
      case "eventName":
        seen++;
        name = member;
        issues = aString(issues, key, member);
        break;
      case "requestParameters":
        request = member;
        break;
      case "responseElements":
        response = member;
        break;
${this.#cases(usual.filter((member) => !member.required))}
      case "eventType":
        if (!isCallType(member)) notACall = key;
        issues = aString(issues, key, member);
        break;
      case "eventCategory":
        if (!isCallCategory(member)) notACall ??= key;
        issues = aString(issues, key, member);
        break;
      case "${ERROR_CODE}":
        code = member;
        issues = anErrorCode(issues, key, member);
        break;
${this.#cases(rare)}
    }
  }
  if (seen !== ${required.length}) issues = missing(issues, value, shapeAt(${place}));
  issues = addCall(issues, notACall === undefined ? callOf(name) : UNMODELLED, code, request, response);
  return notACall === undefined ? issues : new NotACall(notACall, issues);
}

/** Returns the issues of a record about Braket that is no call. Its request and response may be any objects. */
export function validateOtherRecord(record: object): Issues {
  const found = validateRecord(record);
  return found instanceof NotACall ? found.issues : found;
}`;
  }

  /** The place of the required fields of a record: the table says what is expected where one is missing. */
  #required(fields: readonly Member[]): number {
    const kind = ({ node }: Member) => (node.kind === "shape" ? "o" : kindOf(node).letter);
    return this.#table.add(
      "the required fields of a record",
      fields.map((field) => [`!${kind(field)}`, field.name]),
    );
  }

  /** The function of a usual shape, in which nothing is required. */
  #function(id: string): string {
    const { members } = this.#model.shape(id);
    const wrong = members.find(({ required, node }) => required || node.kind === "undefined");
    if (wrong !== undefined) throw new Error(`${id}.${wrong.name}: a usual shape has optional members only`);
    return `function ${id}(value: Members): Issues {
  let issues: Issues;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || member === null || !isOwn(value, key)) continue;
    switch (key) {
${this.#cases(members)}
    }
  }
  return issues;
}
`;
  }

  /** The cases of a switch over members; those with the same check share one. */
  #cases(members: readonly Member[], counted = false): string {
    const labels = grouped(members, ({ node }) => this.#call(node));
    return [...labels]
      .map(([call, of]) => `${of.map(({ name }) => `case "${name}":`).join("\n")}\n${counted ? "seen++;\n" : ""}${call};\nbreak;`)
      .join("\n");
  }

  /** The call that adds what is wrong with a member to the issues. */
  #call(node: Node): string {
    const bare = bareOf(node);
    const shape = bare.kind === "array" ? bareOf(bare.item) : bare;
    if (shape.kind !== "shape") {
      const { check } = kindOf(node);
      this.#called.add(check);
      return `issues = ${check}(issues, key, member)`;
    }
    if (USUAL_SHAPES.includes(shape.id)) return `issues = insideUsual(issues, key, member, ${shape.id})`;
    return `issues = ${bare.kind === "array" ? "insideEach" : "inside"}(issues, key, member, shapeAt(${this.#table.place(shape.id)}), false)`;
  }
}
