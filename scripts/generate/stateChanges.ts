import { braketStateChanges } from "../../src/facts/stateChanges.js";
import { stateChanges } from "../../src/schemas/index.js";
import { type StateChange, StateChangeFields } from "../../src/schemas/stateChange.js";
import { hasRequired, Model } from "./model.js";
import { checkRedactions } from "./redactions.js";
import { Table } from "./table.js";
import { doc, printAlias, printEnum, printShape, quote } from "./types.js";

/** Braket's own events, in the order of their names. */
export const stateChangeList: readonly StateChange[] = Object.values<StateChange>(stateChanges).sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

/** Returns the model of Braket's own events. It is separate from the model of the calls, so that the root does not have it. */
export function modelOfStateChanges(): Model {
  const model = new Model();
  model.add(StateChangeFields);
  for (const { detail } of stateChangeList) model.add(detail);
  checkRedactions(model);
  return model;
}

/** Returns the facts about an event. Throws if it has none. */
function factsOf({ name, type }: StateChange) {
  const facts = Object.entries(braketStateChanges).find(([key]) => key === type)?.[1];
  if (facts?.name !== name)
    throw new Error(`${name}: expected facts about "${type}" in src/facts/stateChanges.ts, found none: add them`);
  return facts;
}

const needs = (model: Model, { name }: StateChange) => hasRequired(model, { kind: "shape", id: `${name}Detail` });

/** Prints the types. It imports the types that the calls have too. */
export function emitStateChangeTypes(model: Model, calls: Model): string {
  const shared: string[] = ["JsonObject"];
  const parts: string[] = [];
  for (const alias of model.aliases.values()) {
    if (calls.aliases.has(alias.id)) shared.push(alias.id);
    else parts.push(printAlias(model, alias));
  }
  for (const openEnum of model.enums.values()) {
    if (calls.enums.has(openEnum.id)) shared.push(openEnum.id);
    else parts.push(printEnum(openEnum));
  }
  for (const { id, members } of model.shapes.values()) {
    if (members.length > 0) parts.push(printShape(model, id, "succeeded"));
    else parts.push(`${doc("An object whose members no source describes.")}export type ${id} = JsonObject;`);
  }
  parts.push(
    `${doc("The types of the events that this version models.")}export type BraketStateChangeType = ${stateChangeList.map(({ type }) => quote(type)).join(" | ")};`,
  );
  for (const change of stateChangeList) {
    const { name, type, summary } = change;
    const [mark, suffix] = needs(model, change) ? ["", ""] : ["?", " | null | undefined"];
    const { evidence } = factsOf(change);
    parts.push(
      `${doc(`${summary} Its type is ${evidence.type}, its detail ${evidence.detail}.`)}export interface ${name} extends StateChangeFields {
${doc("The sender.")}source: "aws.braket";
${doc("The type of the event.")}"detail-type": ${quote(type)};
${doc("What happened.")}detail${mark}: ${name}Detail${suffix};
}`,
    );
  }
  parts.push(
    `${doc("The modelled events, by type.")}export interface StateChangesByType {\n${stateChangeList.map(({ name, type }) => `${quote(type)}: ${name};`).join("\n")}\n}`,
  );
  return [`import type { ${shared.sort().join(", ")} } from "./types.js";`, ...parts].join("\n\n");
}

/** Prints the table of shapes, and the place of each event in it. */
export function emitStateChangeValidators(model: Model): string {
  const table = new Table(model);
  const fields = table.groupsOf("StateChangeFields");
  const rows = stateChangeList.map((change) => {
    const detail = table.kindOfShape(`${change.name}Detail`);
    const place = table.add(change.name, [...fields, [`${needs(model, change) ? "!" : ""}${detail}`, "detail"]]);
    return `${quote(change.type)}: ${place},`;
  });
  const unrecognized = table.add("an event that is not modelled", [...fields, ["o", "detail"]]);
  return [
    `import { isOwn } from "../validation/kinds.js";`,
    `import { type Shape, shapesOf } from "../validation/shape.js";`,
    "",
    `/** The shapes of Braket's own events, in the notation of \`shapesOf\`. */`,
    table.print(),
    "",
    `/** The place of each event by its type. */`,
    `const PLACES: Readonly<Record<string, number>> = {`,
    ...rows,
    `};`,
    "",
    `/** The shape of the events of a type; the shape of any event if the type is not modelled. */`,
    `export function shapeOfStateChange(type: string): Shape {`,
    `  return shapeAt(isOwn(PLACES, type) ? (PLACES[type] as number) : ${unrecognized});`,
    `}`,
  ].join("\n");
}

/** Prints one guard for each event. */
export function emitStateChangeGuards(): string {
  return [
    `import type { BraketStateChange } from "../stateChanges/stateChange.js";`,
    `import type { ${stateChangeList.map(({ name }) => name).join(", ")} } from "./stateChangeTypes.js";`,
    ...stateChangeList.map(
      ({ name, type }) =>
        `\n/** Tests whether an event is a \`${type}\`. It only compares the type. */\nexport function is${name}(change: BraketStateChange): change is ${name} {\n  return change["detail-type"] === ${quote(type)};\n}`,
    ),
  ].join("\n");
}

/** Prints the exports of the zod entry. */
export function emitStateChangeZod(): string {
  return [
    `import { routed } from "../schemas/routed.js";`,
    // One by one: by way of the list of all, a bundle of one schema would hold the others.
    ...stateChangeList.map(({ name }) => `import { ${name} } from "../schemas/stateChanges/${name}.js";`),
    `import { issuesOfStateChange } from "../stateChanges/parseBraketStateChange.js";`,
    `import type * as types from "./stateChangeTypes.js";`,
    ...stateChangeList.flatMap(({ name, type }) => [
      `\n/** The schema of the detail of a \`${type}\` event. */\nexport const ${name}DetailSchema = ${name}.detail;`,
      `\n/** The schema of a \`${type}\` event. It returns the same object. */\nexport const ${name}Schema = /* @__PURE__ */ routed<types.${name}>((value) => issuesOfStateChange(value, ${quote(type)}));`,
    ]),
  ].join("\n");
}
