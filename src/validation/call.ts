import { add, type Issues } from "./issue.js";
import { isObject, isOwn, isTrueMark } from "./kinds.js";
import { inside, type Shape, type ShapeAt } from "./shape.js";

/** The shapes of what a call holds. The marker stands in place of a request over 100 KB, the error in place of a response. */
interface Call {
  readonly request: Shape;
  readonly response: Shape;
  readonly error: Shape;
  readonly marker: Shape;
}

/** The places of the shapes of an operation; the marker's, where there is one. */
type Places = readonly [request: number, response: number, marker?: number];

const ANYTHING: Shape = { rules: new Map(), required: 0 };

/** A call that is not modelled, or a record that is no call. */
export const UNMODELLED: Call = { request: ANYTHING, response: ANYTHING, error: ANYTHING, marker: ANYTHING };

/** Makes the function that gives the shapes of a call by its name, each at its first use. */
export function callsOf(operations: Readonly<Record<string, Places>>, shapeAt: ShapeAt, error: number): (name: unknown) => Call {
  const calls = new Map<unknown, Call>();
  const callOf = (name: string): Call => {
    const [request, response, marker = request] = operations[name] as Places;
    const call = { request: shapeAt(request), response: shapeAt(response), error: shapeAt(error), marker: shapeAt(marker) };
    calls.set(name, call);
    return call;
  };
  return (name) => calls.get(name) ?? (typeof name === "string" && isOwn(operations, name) ? callOf(name) : UNMODELLED);
}

/** Adds the issues of the request and the response. A successful call has those in which a member is required. */
export function addCall(issues: Issues, call: Call, code: unknown, request: unknown, response: unknown): Issues {
  const refused = code !== undefined && code !== null && code !== "";
  const all = addPart(issues, "requestParameters", request, isOmitted(request) ? call.marker : call.request, refused);
  return addPart(all, "responseElements", response, refused ? call.error : call.response, refused);
}

function addPart(issues: Issues, key: string, part: unknown, shape: Shape, refused: boolean): Issues {
  if (part !== undefined) return inside(issues, key, part, shape, refused);
  return refused || shape.required === 0 ? issues : add(issues, key, "an object, for the call succeeded", undefined);
}

function isOmitted(request: unknown): boolean {
  return isObject(request) && isTrueMark(request.omitted) && isOwn(request, "omitted");
}

/** Adds the issue of an errorCode that is no text. A null or empty one comes from tables, which write what is absent so. */
export function anErrorCode(issues: Issues, key: string, member: unknown): Issues {
  if (typeof member === "string" && member !== "") return issues;
  const fix =
    member === null || member === ""
      ? ": remove it where the call succeeded. Table exports (Athena, CloudTrail Lake) write null for what is absent: read their rows with recordOfRow"
      : undefined;
  return add(issues, key, "a string that is not empty, or no errorCode", member, fix);
}
