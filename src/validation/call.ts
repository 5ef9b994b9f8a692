import { add, type Issues } from "./issue.js";
import { isObject, isOwn, isTrueMark } from "./kinds.js";
import { inside, READ_ROWS, type Shape, type ShapeAt } from "./shape.js";

/** The shapes of a call. The marker replaces a request over 100 KB. The error replaces the response of a failed call. */
interface Call {
  readonly request: Shape;
  readonly response: Shape;
  readonly error: Shape;
  readonly marker: Shape;
}

/** The places of the shapes of an operation in the table. */
type Places = readonly [request: number, response: number, marker?: number];

const ANYTHING: Shape = { rules: new Map(), required: 0 };

/** The shapes of a call that is not modelled, and of a record that is not about a call. */
export const UNMODELLED: Call = { request: ANYTHING, response: ANYTHING, error: ANYTHING, marker: ANYTHING };

/** Returns a function that returns the shapes of a call by its name. It makes each shape at its first use. */
export function callsOf(operations: Readonly<Record<string, Places>>, shapeAt: ShapeAt, error: number): (name: unknown) => Call {
  // By the lengths of their names: a Map would hash the name of each record, which is a text of its own.
  const calls: (readonly (Call & { readonly name: string })[])[] = [];
  return (name) => {
    if (typeof name !== "string") return UNMODELLED;
    for (const call of calls[name.length] ?? []) if (call.name === name) return call;
    if (!isOwn(operations, name)) return UNMODELLED;
    const [request, response, marker = request] = operations[name] as Places;
    const call = { name, request: shapeAt(request), response: shapeAt(response), error: shapeAt(error), marker: shapeAt(marker) };
    calls[name.length] = [...(calls[name.length] ?? []), call];
    return call;
  };
}

/** Adds the issues of the request and the response. Members are required in successful calls only. */
export function addCall(issues: Issues, call: Call, code: unknown, request: unknown, response: unknown): Issues {
  const refused = code !== undefined && code !== null && code !== "";
  const all = addPart(issues, "requestParameters", request, isOmitted(request) ? call.marker : call.request, refused);
  return addPart(all, "responseElements", response, refused ? call.error : call.response, refused);
}

function addPart(issues: Issues, key: string, part: unknown, shape: Shape, refused: boolean): Issues {
  if (part !== undefined) return inside(issues, key, part, shape, refused);
  return refused || shape.required === 0 ? issues : add(issues, key, "an object, because the call succeeded", undefined);
}

function isOmitted(request: unknown): boolean {
  return isObject(request) && isTrueMark(request.omitted) && isOwn(request, "omitted");
}

/** Adds the issue of an errorCode that is not a text. Table exports write null or an empty text for an absent value. */
export function anErrorCode(issues: Issues, key: string, member: unknown): Issues {
  if (typeof member === "string" && member !== "") return issues;
  const fix = member === null || member === "" ? `: remove it if the call succeeded; ${READ_ROWS}` : undefined;
  return add(issues, key, "a string that is not empty, or no errorCode", member, fix);
}
