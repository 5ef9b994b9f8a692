import type { BraketOperation } from "../../src/facts/operation.js";
import { braketOperations } from "../../src/facts/operations.js";
import type { Member, Model, Node } from "../generate/model.js";
import type { SdkModel } from "./sdkModel.js";

/** A difference between the schemas or the catalog on one side, and a description of the API on the other. */
export interface Difference {
  /** "new": the API has it alone. "gone": the schemas have it alone. "changed": both have it, and it differs. */
  readonly what: "new" | "gone" | "changed";
  /** What differs: a member's path, an enum or an operation. */
  readonly path: string;
  readonly text: string;
  /** The operation, shape or enum whose declaration is to be edited; undefined for the list of exceptions. */
  readonly declaration: string | undefined;
}

/** Returns a difference in one line. */
export function lineOf({ path, text }: Difference): string {
  return `${path}: ${text}`;
}

/** The members of the schemas that the API does not describe, with the reason. An exception that is not needed is an error. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  "CreateJob.requestParameters.omitted": "declared as absent, so that the omission marker narrows",
  "CreateQuantumTask.requestParameters.omitted": "declared as absent, so that the omission marker narrows",
  "CreateQuantumTask.responseElements.status": "AWS's cost-control code relies on it; the API does not return it",
  "enum CreatedQuantumTaskStatus": "the values of that status",
  "enum AddendumReason": "a term of CloudTrail's, not of Braket's",
  "enum EventCategory": "a term of CloudTrail's, not of Braket's",
  "enum EventType": "a term of CloudTrail's, not of Braket's",
  "enum UserIdentityType": "a term of CloudTrail's, not of Braket's",
};

const NOT_MODELLED = "is in the API, but not modelled";
const NOT_IN_API = "is modelled, but not in the API";

/** Returns the differences between the schemas and the model of the SDK. Empty without differences. */
export function differences(
  model: Model,
  sdk: SdkModel,
  catalog: Readonly<Record<string, BraketOperation>> = braketOperations,
): Difference[] {
  const found: Difference[] = [];
  const extra = new Map<string, string>();
  const enumsSeen = new Set<string>();
  const add = (what: Difference["what"], path: string, text: string, declaration: string | undefined) =>
    found.push({ what, path, text, declaration });

  const compareMember = (
    path: string,
    shape: string,
    ours: Member,
    theirs: { readonly structure: string | undefined; readonly enum: string | undefined },
  ) => {
    const node = innermost(ours.node);
    if (theirs.enum !== undefined) {
      if (node.kind !== "enum" || node.id !== theirs.enum) add("changed", path, `is not the enum ${theirs.enum}`, shape);
      enumsSeen.add(theirs.enum);
    }
    if (theirs.structure === undefined) return;
    if (node.kind === "shape") compareStructure(path, node.id, theirs.structure);
    else add("changed", path, `is not a structure, but ${theirs.structure} in the API`, shape);
  };

  const compareStructure = (path: string, ours: string, theirs: string) => {
    const mine = new Map((model.shapes.get(ours)?.members ?? []).map((member) => [member.name, member]));
    const described = sdk.structures.get(theirs) ?? new Map();
    for (const [name, member] of described) {
      const own = mine.get(name);
      if (own === undefined) add("new", `${path}.${name}`, NOT_MODELLED, ours);
      else compareMember(`${path}.${name}`, ours, own, member);
    }
    for (const name of mine.keys()) {
      if (!described.has(name)) extra.set(`${path}.${name}`, ours);
    }
  };

  for (const [name, operation] of sdk.operations) {
    const facts = catalog[name];
    if (facts === undefined || !model.shapes.has(`${name}Request`)) {
      add("new", name, NOT_MODELLED, name);
      continue;
    }
    compareStructure(`${name}.requestParameters`, `${name}Request`, operation.input);
    compareStructure(`${name}.responseElements`, `${name}Response`, operation.output);
    const { method, path, status } = facts.http;
    if (method !== operation.method || path !== operation.path || status !== operation.status)
      add("changed", name, "its HTTP request differs", "braketOperations");
    const errors = [...facts.errors].sort();
    for (const error of operation.errors)
      if (!errors.includes(error as (typeof errors)[number])) add("new", name, `lacks the error ${error}`, "braketOperations");
    for (const error of errors)
      if (!operation.errors.includes(error)) add("gone", name, `the API does not declare the error ${error}`, "braketOperations");
  }
  for (const name of Object.keys(catalog)) if (!sdk.operations.has(name)) extra.set(name, name);

  const errorMembers = new Set(model.shapes.get("ErrorElements")?.members.map((member) => member.name));
  for (const [error, { members }] of sdk.errors) {
    for (const member of members)
      if (!errorMembers.has(member))
        add("new", `ErrorElements.${member}`, `is a member of ${error}, but not modelled`, "ErrorElements");
  }
  const failures = model.shapes.get("ErrorElements")?.members.find((member) => member.name === "programSetValidationFailures");
  if (failures !== undefined)
    compareMember("ErrorElements.programSetValidationFailures", "ErrorElements", failures, {
      structure: "ProgramSetValidationFailure",
      enum: undefined,
    });

  for (const [name, values] of sdk.enums) {
    const ours = model.enums.get(name)?.values;
    if (ours === undefined) add("new", `enum ${name}`, NOT_MODELLED, name);
    for (const value of values)
      if (ours !== undefined && !ours.includes(value)) add("new", `enum ${name}`, `lacks ${value}`, name);
    for (const value of ours ?? []) if (!values.includes(value)) add("gone", `enum ${name}`, `${value} is not in the API`, name);
  }
  for (const name of model.enums.keys()) if (!sdk.enums.has(name)) extra.set(`enum ${name}`, name);
  for (const name of sdk.enums.keys())
    if (name !== "ValidationExceptionReason" && !enumsSeen.has(name))
      add("changed", `enum ${name}`, "is not the type of any member", name);

  for (const [path, declaration] of extra) if (!(path in EXCEPTIONS)) add("gone", path, NOT_IN_API, declaration);
  for (const path of Object.keys(EXCEPTIONS))
    if (!extra.has(path)) add("changed", path, "is an exception, but not needed", undefined);
  return found;
}

/** Returns the node inside aliases, arrays, and unions of an array with a text. */
function innermost(node: Node): Node {
  if (node.kind === "alias") return innermost(node.of);
  if (node.kind === "array") return innermost(node.item);
  if (node.kind === "union") {
    const list = node.options.find((option) => option.kind === "array");
    return list === undefined ? node : innermost(list);
  }
  return node;
}
