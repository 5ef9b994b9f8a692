import { operationList } from "./model.js";

/** Prints the exports of the zod entry for each operation. */
export function emitZod(): string {
  return [
    `import { issuesOfEvent } from "../events/parse.js";`,
    `import { attempt } from "../schemas/attempt.js";`,
    `import { operations } from "../schemas/index.js";`,
    `import { routed } from "../schemas/routed.js";`,
    `import type * as types from "./types.js";`,
    ...operationList.flatMap(({ name }) => [
      `\n/** The schema of the request parameters of a successful \`${name}\` call. */\nexport const ${name}RequestSchema = operations.${name}.request;`,
      `\n/** The schema of the response elements of a successful \`${name}\` call, as far as CloudTrail logs them. */\nexport const ${name}ResponseSchema = operations.${name}.response;`,
      `\n/** The schema of the request parameters of a failed \`${name}\` call. Every member is optional at every depth. */\nexport const ${name}AttemptSchema = /* @__PURE__ */ attempt<types.${name}Attempt>(operations.${name}.request);`,
      `\n/** The schema of a \`${name}\` event, with either outcome. It returns the same object. */\nexport const ${name}EventSchema = /* @__PURE__ */ routed<types.${name}Event>((value) => issuesOfEvent(value, "${name}"));`,
    ]),
  ].join("\n");
}
