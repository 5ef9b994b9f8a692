import { RecordFields } from "../../src/schemas/record.js";
import { bareOf, kindOf } from "./kinds.js";
import { type Member, type Model, type Node, operationList } from "./model.js";
import { grouped, Table } from "./table.js";

/**
 * Prints the code that calls the functions of src/validation/:
 *
 * - a function for the record, and for each shape that nearly every record has. It is one pass over the members, with a switch on
 *   their names;
 * - a table for all other shapes. It takes fewer bytes, and one lookup for each member;
 * - the shapes of each operation.
 *
 * The measurements are in docs/performance.md.
 */
export function emitValidators(model: Model): string {
  return new Emitter(model).print();
}

/** The shapes with a function. */
const USUAL_SHAPES = ["SessionIssuer", "SessionAttributes", "SessionContext", "UserIdentity", "TlsDetails"];

/** Fields that few records have. The table has them: a switch on text tries its cases in order. */
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

/** The fields of every record. */
const RECORD = "CloudTrailRecord";

/** The fields that `#record` checks itself. */
const ERROR_CODE = "errorCode";
const KINDS_OF_RECORD = ["eventType", "eventCategory"];

class Emitter {
  readonly #model: Model;
  /** The functions of src/validation/kinds.ts that the code calls. */
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
    const count = this.#table.size;
    const place = this.#table.describe(RECORD);
    return [
      `import { addCall, anErrorCode, callsOf, UNMODELLED } from "../validation/call.js";`,
      `import { isCallCategory, isCallType, NotACall } from "../validation/callType.js";`,
      `import type { Issues } from "../validation/issue.js";`,
      `import { ${[...this.#called].sort((a, b) => a.localeCompare(b)).join(", ")}, isOwn, type Members } from "../validation/kinds.js";`,
      `import { inside, insideKnown, insideUsual, missing, shapesOf } from "../validation/shape.js";`,
      "",
      `/** The shapes that not every record has, in the notation of \`shapesOf\`. */`,
      ...this.#table.printTexts("shapes", 0, count),
      `const shapeAt = /* @__PURE__ */ shapesOf(shapes);`,
      "",
      `/** The shapes whose checks are functions, in the same notation: their places follow those of \`shapes\`. */`,
      ...this.#table.printTexts("usualShapes", count, this.#table.size),
      `/** The place of the fields of a record. */`,
      `export const RECORD = ${place};`,
      "",
      this.#table.printRedactions(),
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
    const error = this.#table.place("ErrorElements");
    return `/** The places of the shapes of each operation: request, response, and the marker of an omitted request. */
export const calls = {
${rows.join("\n")}
} as const;

/** The place of what a refused call answers. */
export const ERROR = ${error};

const callOf = /* @__PURE__ */ callsOf(calls, shapeAt, ERROR);
`;
  }

  /** The validation of the record in one pass, because reading a member by its name takes more time than meeting it in a loop. */
  #record(): string {
    const fields = this.#model.shape("RecordFields").members;
    if (Object.keys(RecordFields.shape).length !== fields.length)
      throw new Error("RecordFields: expected all of its members, found some");
    const unknownRare = RARE_FIELDS.find((name) => !fields.some((field) => field.name === name));
    if (unknownRare !== undefined) throw new Error(`RARE_FIELDS: expected members of a record, found ${unknownRare}`);
    const usual = fields.filter(({ name }) => !KINDS_OF_RECORD.includes(name) && !RARE_FIELDS.includes(name));
    const rare = fields.filter(({ name }) => RARE_FIELDS.includes(name));
    const text = { text: "", required: true, nullable: true, node: { kind: "string" } } as const;
    const [eventName, eventSource] = ["eventName", "eventSource"].map((name) => ({ ...text, name })) as [Member, Member];
    const required = [...fields, eventName, eventSource].filter((member) => member.required);
    const place = this.#table.add("the required fields of a record, and the rare ones", [
      ...required.map((field) => [`!${this.#letter(field)}`, field.name] as const),
      ...this.#table.groupsOf(RECORD, rare),
    ]);
    return `/**
 * Returns the issues of a Braket record: of its fields, and of the request and response of its operation if it is modelled.
 * A record that is not about an API call gives a \`NotACall\`, whatever its name is.
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
    // An errorCode of null is not an absent one.
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
      default:
        issues = insideKnown(issues, key, member, shapeAt(${place}));
    }
  }
  if (seen !== ${required.length}) issues = missing(issues, value, shapeAt(${place}));
  issues = addCall(issues, notACall === undefined ? callOf(name) : UNMODELLED, code, request, response);
  return notACall === undefined ? issues : new NotACall(notACall, issues);
}

/** Returns the issues of a record about Braket that is not about an API call. Its request and response may be any objects. */
export function validateOtherRecord(record: object): Issues {
  const found = validateRecord(record);
  return found instanceof NotACall ? found.issues : found;
}`;
  }

  /** The kind of a required field, for the issue of a missing one. */
  #letter({ node }: Member): string {
    return node.kind === "shape" ? "o" : kindOf(node).letter;
  }

  /** Prints the function of a usual shape. It has no required members. */
  #function(id: string): string {
    const { members } = this.#model.shape(id);
    const wrong = members.find(({ required, node }) => required || node.kind === "undefined");
    if (wrong !== undefined)
      throw new Error(
        `${id}.${wrong.name}: expected an optional member, because the shape is in USUAL_SHAPES, found a required or absent one`,
      );
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

  /** Prints the cases of a switch over members. Members with the same check share a case. */
  #cases(members: readonly Member[], counted = false): string {
    const labels = grouped(members, ({ node }) => this.#call(node));
    return [...labels]
      .map(([call, of]) => `${of.map(({ name }) => `case "${name}":`).join("\n")}\n${counted ? "seen++;\n" : ""}${call};\nbreak;`)
      .join("\n");
  }

  /** Prints the call that adds the issues of a member. */
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
