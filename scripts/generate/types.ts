import { type Alias, factsOf, hasRequired, type Member, type Model, type Node, type OpenEnum, operationList } from "./model.js";

/** The outcome of a call. Shapes of refused calls have other names and no required members. */
type Outcome = "succeeded" | "refused";

/** Prints the interfaces, with their documentation. */
export function emitTypes(model: Model): string {
  const parts: string[] = [];
  for (const alias of model.aliases.values()) parts.push(printAlias(model, alias));
  for (const openEnum of model.enums.values()) parts.push(printEnum(openEnum));
  for (const id of model.shapes.keys()) {
    if (id.startsWith("Omitted")) continue; // printed as the generic Omitted<R>
    parts.push(printShape(model, id, "succeeded"));
    if (hasRequired(model, { kind: "shape", id }) && refusable(id)) parts.push(printShape(model, id, "refused"));
  }
  parts.push(printNames(), OMITTED, NON_EMPTY, OUTCOMES);
  for (const operation of operationList) parts.push(...printEvents(model, operation.name, operation.asked, operation.large));
  parts.push(printMap("SucceededEvents", "Succeeded", "The modelled events of successful calls, by name."));
  parts.push(printMap("FailedEvents", "Failed", "The modelled events of failed calls, by name."));
  return parts.join("\n\n");
}

export function printAlias(model: Model, { id, text, of }: Alias): string {
  return `${doc(text)}export type ${id} = ${print(model, of, "succeeded")};`;
}

export function printEnum({ id, text, values }: OpenEnum): string {
  return `${doc(`${text} AWS adds values without notice, so any string is accepted.`)}export type ${id} = ${[...values.map(quote), "(string & {})"].join(" | ")};`;
}

/** Tests whether a shape is part of a request. The response of a refused call is an error. */
function refusable(id: string): boolean {
  return !["RecordFields", "CloudTrailRecord", "OmissionMarker"].includes(id) && !id.endsWith("Response");
}

export function printShape(model: Model, id: string, outcome: Outcome): string {
  const shape = model.shape(id);
  const name = outcome === "succeeded" ? id : refusedName(id);
  const text = outcome === "succeeded" ? shape.text : `${shape.text} The call was refused, so any member may be absent.`;
  const members = shape.members.map((member) => printMember(model, member, outcome)).join("\n");
  return doc(text) + (isWhole(id) ? `export type ${name} = {\n${members}\n};` : `export interface ${name} {\n${members}\n}`);
}

/**
 * Tests whether a shape is a whole request, response or detail. These are type aliases, because interfaces are not assignable to
 * `JsonObject`, and every event must be assignable to `CloudTrailRecord`.
 */
function isWhole(id: string): boolean {
  return /(?:Request|Response|Detail)$/.test(id) || id === "ErrorElements" || id === "OmissionMarker";
}

function printMember(model: Model, member: Member, outcome: Outcome): string {
  const optional = !member.required || outcome === "refused";
  const type = print(model, member.node, outcome);
  const suffix = !optional || member.node.kind === "undefined" ? "" : member.nullable ? " | null | undefined" : " | undefined";
  const name = /^\w+$/.test(member.name) ? member.name : quote(member.name);
  return `${doc(member.text)}${name}${optional ? "?" : ""}: ${type}${suffix};`;
}

function print(model: Model, node: Node, outcome: Outcome): string {
  switch (node.kind) {
    case "literal":
      return node.values.map(quote).join(" | ");
    case "enum":
    case "alias":
      return node.id;
    case "shape":
      return outcome === "refused" && hasRequired(model, node) ? refusedName(node.id) : node.id;
    case "array": {
      const item = print(model, node.item, outcome);
      return /^\w+$/.test(item) ? `${item}[]` : `(${item})[]`;
    }
    case "map":
      return `{ [name: string]: ${print(model, node.value, outcome)} }`;
    case "union":
      return node.options.map((option) => print(model, option, outcome)).join(" | ");
    default:
      return node.kind;
  }
}

/** `CreateJobRequest` becomes `CreateJobAttempt`, `DeviceConfig` becomes `DeviceConfigAttempt`. */
function refusedName(id: string): string {
  return `${id.replace(/Request$/, "")}Attempt`;
}

const OMITTED = `${doc("The marker in place of request parameters over 100 KB. The members of the request are declared as absent, so that code can read them on the union.")}export type Omitted<R> = OmissionMarker & { [K in Exclude<keyof R, "omitted">]?: undefined };`;

/** A template literal type excludes the empty string. The `any` prevents the compiler from reducing it to `string`. */
const NON_EMPTY = `${doc("A string that is not empty. It is assignable to `string`; a plain `string` is not assignable to it. `if (event.errorCode)` and `if (!event.errorCode)` narrow because the type excludes the empty string.")}export type NonEmptyString = \`\${any}\${string}\`;`;

const OUTCOMES = [
  `${doc("The fields that all Braket events have.")}export interface BraketRecordFields extends RecordFields {\n${doc("The service that was called.")}eventSource: "braket.amazonaws.com";\n}`,
  `${doc("The fields that the events of successful calls have.")}export interface SucceededFields extends BraketRecordFields {\n${doc("The error code is absent, because the call succeeded. It is never `null`: the parser rejects `errorCode: null`.")}errorCode?: undefined;\n}`,
  `${doc("The fields that the events of refused and failed calls have.")}export interface FailedFields extends BraketRecordFields {\n${doc('The code of the error as logged: the name of an exception, or an HTTP status such as `"404"`. It is never empty and never `null`: the parser rejects both.')}errorCode: NonEmptyString;\n${doc("The error, if the service logs it here; usually null.")}responseElements?: ErrorElements | null | undefined;\n}`,
].join("\n\n");

function printEvents(model: Model, name: string, asked: string, large: boolean): string[] {
  const { since, evidence } = factsOf(name);
  const request = { kind: "shape", id: `${name}Request` } as const;
  const response = { kind: "shape", id: `${name}Response` } as const;
  const attempt = hasRequired(model, request);
  const union = (type: string) => (large ? `${type} | Omitted<${type}>` : type);
  const needs = (node: Node) =>
    hasRequired(model, node) ? { mark: "", suffix: "" } : { mark: "?", suffix: " | null | undefined" };
  const asks = needs(request);
  const answers = needs(response);
  const facts = `The API has this call since ${since}. The form of its record is ${evidence.record}.`;
  return [
    ...(attempt
      ? []
      : [
          `${doc(`The request parameters of a refused \`${name}\`. No member is required in a successful call either.`)}export type ${name}Attempt = ${name}Request;`,
        ]),
    `${doc(`${asked} The call succeeded.`)}export interface Succeeded${name}Event extends SucceededFields {\n${doc("The name of the call.")}eventName: "${name}";\n${doc("The request parameters.")}requestParameters${asks.mark}: ${union(`${name}Request`)}${asks.suffix};\n${doc("The response elements.")}responseElements${answers.mark}: ${name}Response${answers.suffix};\n}`,
    `${doc(`${asked} The call was refused, or failed.`)}export interface Failed${name}Event extends FailedFields {\n${doc("The name of the call.")}eventName: "${name}";\n${doc("The request parameters, as far as they were logged.")}requestParameters?: ${union(`${name}Attempt`)} | null | undefined;\n}`,
    `${doc(`${asked} ${facts}`)}export type ${name}Event = Succeeded${name}Event | Failed${name}Event;`,
  ];
}

/** Prints the names as literals. With `keyof SucceededEvents`, hovers and errors would not show the names. */
function printNames(): string {
  return `${doc("The names of the events that this version models.")}export type BraketEventName = ${operationList.map(({ name }) => quote(name)).join(" | ")};`;
}

function printMap(map: string, prefix: string, text: string): string {
  return `${doc(text)}export interface ${map} {\n${operationList.map(({ name }) => `${name}: ${prefix}${name}Event;`).join("\n")}\n}`;
}

export function quote(value: string | boolean): string {
  return JSON.stringify(value);
}

export function doc(text: string): string {
  return `/** ${text.replaceAll("*/", "*\\/")} */\n`;
}
