import { RecordFields } from "../../src/schemas/record.js";
import { hasRequired, type Member, type Model, type Node, operationList } from "./model.js";

/**
 * Prints a validator a shape: a single pass over the members that are there, with a switch on their names. Members that
 * are not there cost nothing, which is why this beats reading the declared members one by one; valid input allocates nothing.
 */
export function emitValidators(model: Model): string {
  const emitter = new Emitter(model);
  const operations = operationList.map(({ name, large }) => emitter.operation(name, large));
  const record = emitter.record();
  return [
    `import type { BraketEventName } from "../event.js";\nimport { add, expected, type Issues, missing, nest } from "../issue.js";`,
    PREAMBLE,
    ...emitter.functions.values(),
    record,
    OPERATION_VALIDATOR,
    `/** How the request and the response of each operation are checked. */\nexport const operationValidators: ReadonlyMap<string, OperationValidator> = /* @__PURE__ */ new Map<BraketEventName, OperationValidator>([\n${operations.join("\n")}\n]);`,
  ].join("\n\n");
}

const PREAMBLE = `type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}`;

const OPERATION_VALIDATOR = `/** How the two objects of a call are checked, and whether a successful call has them. */
export interface OperationValidator {
  readonly request: (value: unknown, refused: boolean) => Issues;
  readonly requestRequired: boolean;
  readonly response: (value: unknown, refused: boolean) => Issues;
  readonly responseRequired: boolean;
}`;

class Emitter {
  /** The functions by name, each after those it calls. */
  readonly functions = new Map<string, string>();
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  operation(name: string, large: boolean): string {
    const request = { kind: "shape", id: `${name}Request` } as const;
    const response = { kind: "shape", id: `${name}Response` } as const;
    const requests = large ? this.#omittable(name) : this.#shape(request.id);
    const facts = [
      `request: ${requests}`,
      `requestRequired: ${hasRequired(this.#model, request)}`,
      `response: ${this.#shape(response.id)}`,
      `responseRequired: ${hasRequired(this.#model, response)}`,
    ];
    return `["${name}", { ${facts.join(", ")} }],`;
  }

  /** The fields of the record and what depends on the call, in the same single pass. */
  record(): string {
    const fields = this.#model.shape("RecordFields").members;
    const required = fields.filter((member) => member.required);
    const names = Object.fromEntries([
      ...required.map((member) => [member.name, this.#expectation(member.node)]),
      ["eventName", "a string"],
      ["eventSource", "a string"],
    ]);
    if (Object.keys(RecordFields.shape).length !== fields.length) throw new Error("RecordFields was walked in part");
    return `const RECORD_REQUIRED = ${JSON.stringify(names)};

/** Checks a Braket record: the fields of every record, and the request and response of its operation, if one is known. */
export function validateRecord(record: object, operation: OperationValidator | undefined): Issues {
  let issues: Issues;
  let inner: Issues;
  let seen = 0;
  let asked = false;
  let answered = false;
  const members = record as Members;
  const code = members.errorCode;
  const refused = code !== undefined && code !== null && code !== "";
  for (const key in members) {
    const member = members[key];
    switch (key) {
      case "eventName":
      case "eventSource":
        seen++;
        if (typeof member !== "string") issues = add(issues, key, "a string", member);
        break;
      case "errorCode":
        if (member !== undefined && (typeof member !== "string" || member === "")) issues = add(issues, key, ERROR_CODE, member);
        break;
      case "requestParameters":
        if (member === undefined || member === null) break;
        asked = true;
        inner = operation === undefined ? opaque(member) : operation.request(member, refused);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
      case "responseElements":
        if (member === undefined || member === null) break;
        answered = true;
        inner = operation === undefined ? opaque(member) : refused ? ${this.#shape("ErrorElements")}(member) : operation.response(member, false);
        if (inner !== undefined) issues = nest(issues, key, inner);
        break;
${this.#cases(fields, true)}
    }
  }
  if (seen !== ${Object.keys(names).length}) issues = missing(issues, record, RECORD_REQUIRED);
  if (operation !== undefined && !refused) {
    if (operation.requestRequired && !asked) issues = add(issues, "requestParameters", "an object, for the call succeeded", members.requestParameters);
    if (operation.responseRequired && !answered) issues = add(issues, "responseElements", "an object, for the call succeeded", members.responseElements);
  }
  return issues;
}

const ERROR_CODE = "a text that is not empty, or no errorCode at all: remove it where the call succeeded";

function opaque(value: unknown): Issues {
  return isObject(value) ? undefined : expected("an object", value);
}`;
  }

  #omittable(name: string): string {
    const id = `${name}RequestOrOmitted`;
    const full = this.#shape(`${name}Request`);
    const marker = this.#shape(`Omitted${name}Request`);
    this.functions.set(
      id,
      `function ${id}(value: unknown, refused: boolean): Issues {\n  return isOmitted(value) ? ${marker}(value) : ${full}(value, refused);\n}`,
    );
    if (!this.functions.has("isOmitted")) {
      this.functions.set(
        "isOmitted",
        `function isOmitted(value: unknown): boolean {\n  return isObject(value) && (value.omitted === true || value.omitted === "true");\n}`,
      );
    }
    return id;
  }

  #shape(id: string): string {
    if (this.functions.has(id)) return id;
    this.functions.set(id, "");
    const { members } = this.#model.shape(id);
    const required = members.filter((member) => member.required);
    const refusable = this.#refusable(id);
    const head = `function ${id}(value: unknown${refusable ? ", refused: boolean" : ""}): Issues {\n  if (!isObject(value)) return expected("an object", value);`;
    if (members.length === 0) {
      this.#set(id, `${head}\n  return undefined;\n}`);
      return id;
    }
    const cases = this.#cases(members, !refusable);
    const inner = cases.includes("inner =") ? "\n  let inner: Issues;" : "";
    const counting = required.length > 0;
    const names = JSON.stringify(Object.fromEntries(required.map((member) => [member.name, this.#expectation(member.node)])));
    this.#set(
      id,
      `${counting ? `const ${constant(id)} = ${names};\n\n` : ""}${head}
  let issues: Issues;${inner}${counting ? "\n  let seen = 0;" : ""}
  for (const key in value) {
    const member = value[key];
    switch (key) {
${cases}
    }
  }${counting ? `\n  if (seen !== ${required.length}${refusable ? " && !refused" : ""}) issues = missing(issues, value, ${constant(id)});` : ""}
  return issues;
}`,
    );
    return id;
  }

  /** Moves a finished function behind those that it calls. */
  #set(id: string, text: string): void {
    this.functions.delete(id);
    this.functions.set(id, text);
  }

  /** Whether a refused call may carry the shape with less in it than a successful one. */
  #refusable(id: string): boolean {
    if (id.startsWith("Omitted") || id === "RecordFields") return false;
    return hasRequired(this.#model, { kind: "shape", id });
  }

  /** The cases of a switch over members; those with the same check share one. */
  #cases(members: readonly Member[], always = false): string {
    const labelsByCheck = new Map<string, string[]>();
    for (const member of members) {
      const check = this.#check(member, always);
      const labels = labelsByCheck.get(check);
      if (labels === undefined) labelsByCheck.set(check, [member.name]);
      else labels.push(member.name);
    }
    return [...labelsByCheck]
      .map(([check, names]) => `${names.map((name) => `case ${JSON.stringify(name)}:`).join("\n")}\n${check}`)
      .join("\n");
  }

  #check({ node, required }: Member, always: boolean): string {
    if (node.kind === "undefined") return `if (member !== undefined) issues = add(issues, key, "nothing", member);\nbreak;`;
    const skip = required
      ? always
        ? ""
        : "if (refused && (member === undefined || member === null)) break;\n"
      : "if (member === undefined || member === null) break;\n";
    const count = required ? "seen++;\n" : "";
    const call = this.#call(node);
    const body =
      call === undefined
        ? `if (!(${this.#test(node, "member")})) issues = add(issues, key, ${JSON.stringify(this.#expectation(node))}, member);`
        : `inner = ${call};\nif (inner !== undefined) issues = nest(issues, key, inner);`;
    return `${count}${skip}${body}\nbreak;`;
  }

  /** The call that finds the issues inside a member; undefined where a plain test is enough. */
  #call(node: Node): string | undefined {
    const bare = bareOf(node);
    if (bare.kind === "shape") return `${this.#shape(bare.id)}(member${this.#refusable(bare.id) ? ", refused" : ""})`;
    if (bare.kind === "array") return `${this.#array(bare.item)}(member)`;
    if (bare.kind === "map" && bareOf(bare.value).kind !== "unknown")
      throw new Error("a map of checked values must stand in a union, which counts at its own path");
    return undefined;
  }

  /** A function that checks each item of an array and tells the position of those that are wrong. */
  #array(item: Node): string {
    const bare = bareOf(item);
    const id = `listOf${bare.kind === "shape" ? bare.id : capital(bare.kind)}`;
    if (this.functions.has(id)) return id;
    this.functions.set(id, "");
    if (bare.kind === "shape" && this.#refusable(bare.id)) throw new Error(`${bare.id}: items of lists have no required members`);
    const check =
      bare.kind === "shape"
        ? `const inner = ${this.#shape(bare.id)}(value[index]);`
        : `const inner = ${this.#test(item, "value[index]")} ? undefined : expected(${JSON.stringify(this.#expectation(item))}, value[index]);`;
    this.#set(
      id,
      `function ${id}(value: unknown): Issues {
  if (!Array.isArray(value)) return expected("an array", value);
  let issues: Issues;
  for (let index = 0; index < value.length; index++) {
    ${check}
    if (inner !== undefined) issues = nest(issues, index, inner);
  }
  return issues;
}`,
    );
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
      // A member named `__proto__` is invisible to zod's records, so it is passed over here too.
      const passedOver = container === "Object" ? 'key !== "__proto__" && ' : "";
      this.functions.set(
        id,
        `function ${id}(value: unknown): boolean {\n  if (!${guard}) return false;\n  ${loop} {\n    if (${passedOver}!(${this.#test(item, value)})) return false;\n  }\n  return true;\n}`,
      );
    }
    return id;
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

function constant(id: string): string {
  return `${id.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase()}_REQUIRED`;
}
