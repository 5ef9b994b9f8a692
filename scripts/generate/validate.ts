import { RecordFields } from "../../src/schemas/record.js";
import { hasRequired, type Member, type Model, type Node, operationList } from "./model.js";

/**
 * Prints a validator a shape: a single pass over the members that are there, with a switch on their names. Members that
 * are not there cost nothing, which is why this beats reading the declared members one by one; valid input allocates nothing.
 * Every check takes the issues found so far and returns them with its own; docs/performance.md tells what was measured.
 */
export function emitValidators(model: Model): string {
  const emitter = new Emitter(model);
  const operations = emitter.operations();
  const record = emitter.record();
  return [
    `import { isCallCategory, isCallType, NotACall } from "../validation/callType.js";\nimport { add, expected, type Issues, missing, nest } from "../validation/issue.js";`,
    PREAMBLE,
    ...emitter.functions.values(),
    operations,
    record,
  ].join("\n\n");
}

const PREAMBLE = `type Members = Readonly<Record<string, unknown>>;

/** Finds what is wrong inside an object. In a refused call nothing is missed. */
type Check = (value: Members, refused: boolean) => Issues;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inside(issues: Issues, key: string | number, member: unknown, check: Check, refused: boolean): Issues {
  const inner = isObject(member) ? check(member, refused) : expected("an object", member);
  return inner === undefined ? issues : nest(issues, key, inner);
}

function insideEach(issues: Issues, key: string, members: unknown, check: Check): Issues {
  if (!Array.isArray(members)) return add(issues, key, "an array", members);
  let inner: Issues;
  for (let index = 0; index < members.length; index++) inner = inside(inner, index, members[index], check, false);
  return inner === undefined ? issues : nest(issues, key, inner);
}

/** Nothing is known of what is inside. */
function anything(): Issues {
  return undefined;
}`;

/** Operations that clients call most, and members that hardly any record has: a switch on text tries its cases in their order. */
const USUAL_OPERATIONS = ["GetQuantumTask", "CreateQuantumTask", "GetDevice", "GetJob"];
const RARE_MEMBERS = [
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

class Emitter {
  /** The functions by name, each after those it calls. */
  readonly functions = new Map<string, string>();
  readonly #model: Model;
  /** The function of each shape; shapes with the same members share one. */
  readonly #checks = new Map<string, string>();
  readonly #namesByBody = new Map<string, string>();

  constructor(model: Model) {
    this.#model = model;
  }

  /** How the request and the response of each operation are checked. */
  operations(): string {
    const rank = ({ name }: { readonly name: string }) => (USUAL_OPERATIONS.indexOf(name) + 99) % 99;
    const sorted = [...operationList].sort((a, b) => rank(a) - rank(b));
    return `/** How the two objects of a call are checked, and whether a successful call has them. */
interface Operation {
  readonly request: Check;
  readonly response: Check;
  readonly asks: boolean;
  readonly answers: boolean;
}

${sorted.map(({ name, large }) => this.#operation(name, large)).join("\n")}

const UNMODELLED: Operation = { request: anything, response: anything, asks: false, answers: false };

function operationOf(name: unknown): Operation {
  switch (name) {
${sorted.map(({ name }) => `case "${name}":\nreturn ${constant(name)};`).join("\n")}
  }
  return UNMODELLED;
}`;
  }

  #operation(name: string, large: boolean): string {
    const request = { kind: "shape", id: `${name}Request` } as const;
    const response = { kind: "shape", id: `${name}Response` } as const;
    const facts = [
      `request: ${large ? this.#omittable(name) : this.#shape(request.id)}`,
      `response: ${this.#shape(response.id)}`,
      `asks: ${hasRequired(this.#model, request)}`,
      `answers: ${hasRequired(this.#model, response)}`,
    ];
    return `const ${constant(name)}: Operation = { ${facts.join(", ")} };`;
  }

  /** The fields of the record and what depends on the call, in one pass: reading a member by its name costs more than meeting it. */
  record(): string {
    const fields = this.#model.shape("RecordFields").members;
    if (Object.keys(RecordFields.shape).length !== fields.length) throw new Error("RecordFields was walked in part");
    const unknownRare = RARE_MEMBERS.find((name) => !fields.some((field) => field.name === name));
    if (unknownRare !== undefined) throw new Error(`no record has a member ${unknownRare}`);
    const special = ["eventType", "eventCategory"];
    const usual = fields.filter(({ name }) => !special.includes(name) && !RARE_MEMBERS.includes(name));
    const rare = fields.filter(({ name }) => RARE_MEMBERS.includes(name));
    const text = { text: "", required: true, nullable: true, node: { kind: "string" } } as const;
    const names = ["eventName", "eventSource"].map((name) => ({ ...text, name }));
    const required = [...fields, ...names].filter((member) => member.required);
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
    if (member === undefined || (member === null && key !== "errorCode")) continue;
    switch (key) {
${this.#cases([...usual.filter((member) => member.required), ...names.slice(1)])}
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
      case "errorCode":
        code = member;
        if (typeof member !== "string" || member === "") issues = add(issues, key, ERROR_CODE, member, ERROR_CODE_FIX);
        break;
${this.#cases(rare)}
    }
  }
  const operation = notACall === undefined ? operationOf(name) : UNMODELLED;
  const modelled = operation !== UNMODELLED;
  if (seen !== ${required.length}) issues = missing(issues, value, ${this.#expectations(required)});
  const refused = code !== undefined && code !== null && code !== "";
  if (request !== undefined) issues = inside(issues, "requestParameters", request, operation.request, refused);
  else if (operation.asks && !refused) issues = add(issues, "requestParameters", SUCCEEDED, value.requestParameters);
  if (response !== undefined) issues = inside(issues, "responseElements", response, refused && modelled ? ${this.#shape("ErrorElements")} : operation.response, false);
  else if (operation.answers && !refused) issues = add(issues, "responseElements", SUCCEEDED, value.responseElements);
  return notACall === undefined ? issues : new NotACall(notACall, issues);
}

/** Returns the issues of a record about Braket that is no call. Its request and response may be any objects. */
export function validateOtherRecord(record: object): Issues {
  const found = validateRecord(record);
  return found instanceof NotACall ? found.issues : found;
}

const ERROR_CODE = "a string that is not empty, or no errorCode";
const ERROR_CODE_FIX =
  ": remove it where the call succeeded. Table exports (Athena, CloudTrail Lake) write null for what is absent: read their rows with recordOfRow";
const SUCCEEDED = "an object, for the call succeeded";`;
  }

  #omittable(name: string): string {
    const id = `${name}RequestOrOmitted`;
    const full = this.#shape(`${name}Request`);
    const marker = this.#shape(`Omitted${name}Request`);
    this.functions.set(
      id,
      `function ${id}(value: Members, refused: boolean): Issues {\n  return value.omitted === true || value.omitted === "true" ? ${marker}(value) : ${full}(value, refused);\n}`,
    );
    return id;
  }

  /** The name of the function that checks a shape. */
  #shape(id: string): string {
    const known = this.#checks.get(id);
    if (known !== undefined) return known;
    this.#checks.set(id, id);
    const body = this.#body(id);
    const name = body === undefined ? "anything" : (this.#namesByBody.get(body) ?? id);
    this.#checks.set(id, name);
    if (body !== undefined && name === id) {
      this.#namesByBody.set(body, id);
      this.functions.set(id, `function ${id}${body}`);
    }
    return name;
  }

  /** The function of a shape, without its name; undefined for a shape that has no members. */
  #body(id: string): string | undefined {
    const { members } = this.#model.shape(id);
    if (members.length === 0) return undefined;
    const required = members.filter((member) => member.required);
    const refusable = this.#refusable(id);
    const counted = `${refusable ? "refused || " : ""}seen === ${required.length}`;
    // A member that must be missing must not be null either.
    const nulls = members.some(({ node }) => node.kind === "undefined");
    return `(value: Members${refusable ? ", refused: boolean" : ""}): Issues {
  let issues: Issues;${required.length > 0 ? "\n  let seen = 0;" : ""}
  for (const key in value) {
    const member = value[key];
    if (member === undefined${nulls ? "" : " || member === null"}) continue;
    switch (key) {
${this.#cases(members, nulls)}
    }
  }
  return ${required.length > 0 ? `${counted} ? issues : missing(issues, value, ${this.#expectations(required)})` : "issues"};
}`;
  }

  /** Whether a refused call may carry the shape with less in it than a successful one. */
  #refusable(id: string): boolean {
    if (id.startsWith("Omitted")) return false;
    return hasRequired(this.#model, { kind: "shape", id });
  }

  /** The cases of a switch over members; those with the same check share one. */
  #cases(members: readonly Member[], nulls = false): string {
    const labelsByCheck = new Map<string, string[]>();
    for (const member of members) {
      const { node, required } = member;
      const skip = nulls && node.kind !== "undefined" ? "if (member === null) break;\n" : "";
      const check = `${skip}${required ? "seen++;\n" : ""}issues = ${this.#check(node)};\nbreak;`;
      const labels = labelsByCheck.get(check);
      if (labels === undefined) labelsByCheck.set(check, [member.name]);
      else labels.push(member.name);
    }
    return [...labelsByCheck]
      .map(([check, names]) => `${names.map((name) => `case ${JSON.stringify(name)}:`).join("\n")}\n${check}`)
      .join("\n");
  }

  /** The call that adds what is wrong with a member to the issues. */
  #check(node: Node): string {
    const bare = bareOf(node);
    const shape = bare.kind === "array" ? bareOf(bare.item) : bare;
    if (shape.kind !== "shape") return `${this.#plain(node)}(issues, key, member)`;
    const check = this.#shape(shape.id);
    if (bare.kind === "shape") return `inside(issues, key, member, ${check}, ${this.#refusable(shape.id) ? "refused" : "false"})`;
    if (this.#refusable(shape.id)) throw new Error(`${shape.id}: items of lists have no required members`);
    return `insideEach(issues, key, member, ${check})`;
  }

  /** A function that checks a value that is no shape. */
  #plain(node: Node): string {
    const bare = bareOf(node);
    const id = nameOf(node);
    if (this.functions.has(id)) return id;
    if (bare.kind === "map" && bareOf(bare.value).kind !== "unknown")
      throw new Error("a map of checked values must stand in a union, which counts at its own path");
    const head = `function ${id}(issues: Issues, key: string | number, member: unknown): Issues {`;
    if (bare.kind === "array") {
      const item = this.#plain(bare.item);
      this.functions.set(
        id,
        `${head}
  if (!Array.isArray(member)) return add(issues, key, "an array", member);
  let inner: Issues;
  for (let index = 0; index < member.length; index++) inner = ${item}(inner, index, member[index]);
  return inner === undefined ? issues : nest(issues, key, inner);
}`,
      );
    } else {
      const test = this.#test(bare, "member");
      this.functions.set(
        id,
        `${head}\n  return ${test} ? issues : add(issues, key, ${JSON.stringify(this.#expectation(node))}, member);\n}`,
      );
    }
    return id;
  }

  /** An expression that is true for a value of the right kind. */
  #test(node: Node, value: string): string {
    const bare = bareOf(node);
    switch (bare.kind) {
      case "string":
      case "enum":
        return `typeof ${value} === "string"`;
      case "boolean":
        return `typeof ${value} === "boolean"`;
      case "number":
        return `Number.isFinite(${value})`;
      case "unknown":
        return "true";
      case "undefined":
        return `${value} === undefined`;
      case "literal":
        return bare.values.map((literal) => `${value} === ${JSON.stringify(literal)}`).join(" || ");
      case "map":
        return bareOf(bare.value).kind === "unknown" ? `isObject(${value})` : `${this.#every("Object", bare.value)}(${value})`;
      case "array":
        return `${this.#every("Array", bare.item)}(${value})`;
      case "union":
        return bare.options.map((option) => this.#test(option, value)).join(" || ");
      default:
        throw new Error(`a ${bare.kind} cannot stand in a union`);
    }
  }

  /** A predicate for an array or an object all of whose values pass a plain test. */
  #every(container: "Array" | "Object", item: Node): string {
    const id = `is${container}Of${capital(bareOf(item).kind === "enum" ? "string" : bareOf(item).kind)}`;
    if (!this.functions.has(id)) {
      const [guard, loop, value] =
        container === "Array"
          ? ["Array.isArray(value)", "for (const item of value)", "item"]
          : ["isObject(value)", "for (const key in value)", "value[key]"];
      this.functions.set(
        id,
        `function ${id}(value: unknown): boolean {\n  if (!${guard}) return false;\n  ${loop} {\n    if (!(${this.#test(item, value)})) return false;\n  }\n  return true;\n}`,
      );
    }
    return id;
  }

  #expectations(members: readonly Member[]): string {
    return JSON.stringify(Object.fromEntries(members.map(({ name, node }) => [name, this.#expectation(node)])));
  }

  /** What is expected, in words. */
  #expectation(node: Node): string {
    const bare = bareOf(node);
    switch (bare.kind) {
      case "string":
      case "enum":
        return "a string";
      case "shape":
        return "an object";
      case "undefined":
        return "nothing";
      case "literal":
        return bare.values.map((value) => JSON.stringify(value)).join(" or ");
      case "map":
        return bareOf(bare.value).kind === "unknown" ? "an object" : `an object whose values are ${bareOf(bare.value).kind}s`;
      case "array":
        return bareOf(bare.item).kind === "shape" ? "an array" : "an array of strings";
      case "union":
        return bare.options.map((option) => this.#expectation(option)).join(" or ");
      default:
        return `a ${bare.kind}`;
    }
  }
}

function bareOf(node: Node): Exclude<Node, { kind: "alias" }> {
  return node.kind === "alias" ? bareOf(node.of) : node;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name for the function that checks a value: `aString`, `aTimestamp`, `aStringOrBoolean`. */
function nameOf(node: Node): string {
  return `${node.kind === "array" || node.kind === "undefined" ? "" : "a"}${wordOf(node)}`.replace(/^[A-Z]/, (first) =>
    first.toLowerCase(),
  );
}

function wordOf(node: Node): string {
  switch (node.kind) {
    case "alias":
    case "shape":
      return node.id;
    case "enum":
      return "String";
    case "undefined":
      return "Nothing";
    case "literal":
      return node.values.map((value) => capital(String(value))).join("Or");
    case "array":
      return `${wordOf(node.item)}s`;
    case "map":
      return "Object";
    case "union":
      return [...new Set(node.options.map(wordOf))].join("Or");
    default:
      return capital(node.kind);
  }
}

function constant(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}
