import { operationList } from "./model.js";

/** Prints the exports of the zod entry for each operation. The build marks what they call as pure. */
export function emitZod(): string {
  return [
    `import { braketEvent } from "../events/standardSchema.js";`,
    `import { attempt } from "../schemas/attempt.js";`,
    // One by one: by way of the list of all, a bundle of one schema would hold the others.
    ...operationList.map(({ name }) => `import { ${name} } from "../schemas/operations/${name}.js";`),
    `import { routedBy } from "../schemas/routed.js";`,
    `import type * as types from "./types.js";`,
    ...operationList.flatMap(({ name }) => [
      `\n/** The schema of the request parameters of a successful \`${name}\` call. */\nexport const ${name}RequestSchema = ${name}.request;`,
      `\n/** The schema of the response elements of a successful \`${name}\` call, as far as CloudTrail logs them. */\nexport const ${name}ResponseSchema = ${name}.response;`,
      `\n/** The schema of the request parameters of a failed \`${name}\` call. Every member is optional at every depth. */\nexport const ${name}AttemptSchema = /* @__PURE__ */ attempt<types.${name}Attempt>(${name}.request);`,
      `\n/** The schema of a \`${name}\` event, with either outcome. It returns the same object. */\nexport const ${name}EventSchema = /* @__PURE__ */ routedBy<types.${name}Event>(braketEvent, "${name}");`,
    ]),
  ].join("\n");
}
