import type { BraketOperation } from "../../src/facts/operation.js";
import { braketOperations } from "../../src/facts/operations.js";
import type { Member, Model, Node } from "../generate/model.js";
import type { SdkModel } from "./sdkModel.js";

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

/** Returns the differences between the schemas and the model of the SDK, one line each. Empty without differences. */
export function drift(
  model: Model,
  sdk: SdkModel,
  catalog: Readonly<Record<string, BraketOperation>> = braketOperations,
): string[] {
  const found: string[] = [];
  const extra: string[] = [];
  const enumsSeen = new Set<string>();

  const compareMember = (
    path: string,
    ours: Member,
    theirs: { readonly structure: string | undefined; readonly enum: string | undefined },
  ) => {
    const node = innermost(ours.node);
    if (theirs.enum !== undefined) {
      if (node.kind !== "enum" || node.id !== theirs.enum) found.push(`${path}: is not the enum ${theirs.enum}`);
      enumsSeen.add(theirs.enum);
    }
    if (theirs.structure === undefined) return;
    if (node.kind === "shape") compareStructure(path, node.id, theirs.structure);
    else found.push(`${path}: is not a structure, but ${theirs.structure} in the API`);
  };

  const compareStructure = (path: string, ours: string, theirs: string) => {
    const mine = new Map((model.shapes.get(ours)?.members ?? []).map((member) => [member.name, member]));
    const described = sdk.structures.get(theirs) ?? new Map();
    for (const [name, member] of described) {
      const own = mine.get(name);
      if (own === undefined) found.push(`${path}.${name}: is in the API, but not modelled`);
      else compareMember(`${path}.${name}`, own, member);
    }
    for (const name of mine.keys()) {
      if (!described.has(name)) extra.push(`${path}.${name}`);
    }
  };

  for (const [name, operation] of sdk.operations) {
    const facts = catalog[name];
    if (facts === undefined || !model.shapes.has(`${name}Request`)) {
      found.push(`${name}: is in the API, but not modelled`);
      continue;
    }
    compareStructure(`${name}.requestParameters`, `${name}Request`, operation.input);
    compareStructure(`${name}.responseElements`, `${name}Response`, operation.output);
    const { method, path, status } = facts.http;
    if (method !== operation.method || path !== operation.path || status !== operation.status)
      found.push(`${name}: its HTTP request differs`);
    const errors = [...facts.errors].sort();
    for (const error of operation.errors)
      if (!errors.includes(error as (typeof errors)[number])) found.push(`${name}: lacks the error ${error}`);
    for (const error of errors)
      if (!operation.errors.includes(error)) found.push(`${name}: the API does not declare the error ${error}`);
  }
  for (const name of Object.keys(catalog)) if (!sdk.operations.has(name)) extra.push(name);

  const errorMembers = new Set(model.shapes.get("ErrorElements")?.members.map((member) => member.name));
  for (const [error, { members }] of sdk.errors) {
    for (const member of members)
      if (!errorMembers.has(member)) found.push(`ErrorElements.${member}: is a member of ${error}, but not modelled`);
  }
  const failures = model.shapes.get("ErrorElements")?.members.find((member) => member.name === "programSetValidationFailures");
  if (failures !== undefined)
    compareMember("ErrorElements.programSetValidationFailures", failures, {
      structure: "ProgramSetValidationFailure",
      enum: undefined,
    });

  for (const [name, values] of sdk.enums) {
    const ours = model.enums.get(name)?.values;
    if (ours === undefined) found.push(`enum ${name}: is in the API, but not modelled`);
    for (const value of values) if (ours !== undefined && !ours.includes(value)) found.push(`enum ${name}: lacks ${value}`);
    for (const value of ours ?? []) if (!values.includes(value)) found.push(`enum ${name}: ${value} is not in the API`);
  }
  for (const name of model.enums.keys()) if (!sdk.enums.has(name)) extra.push(`enum ${name}`);
  for (const name of sdk.enums.keys())
    if (name !== "ValidationExceptionReason" && !enumsSeen.has(name)) found.push(`enum ${name}: is not the type of any member`);

  for (const path of extra) if (!(path in EXCEPTIONS)) found.push(`${path}: is modelled, but not in the API`);
  for (const path of Object.keys(EXCEPTIONS)) if (!extra.includes(path)) found.push(`${path}: is an exception, but not needed`);
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
