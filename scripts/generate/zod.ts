import { operationList } from "./model.js";

/** Prints the exports of the zod entry that multiply with the operations. */
export function emitZod(): string {
  return [
    `import { issuesOfEvent } from "../events/parse.js";`,
    `import { attempt } from "../schemas/attempt.js";`,
    `import { operations } from "../schemas/index.js";`,
    `import { routed } from "../schemas/routed.js";`,
    `import type * as types from "./types.js";`,
    ...operationList.flatMap(({ name }) => [
      `\n/** What a successful \`${name}\` was asked. */\nexport const ${name}RequestSchema = operations.${name}.request;`,
      `\n/** What a successful \`${name}\` answered, as far as CloudTrail shows it. */\nexport const ${name}ResponseSchema = operations.${name}.response;`,
      `\n/** What a refused \`${name}\` was asked: every member is optional at every depth. */\nexport const ${name}AttemptSchema = /* @__PURE__ */ attempt<types.${name}Attempt>(operations.${name}.request);`,
      `\n/** A \`${name}\` event in either outcome; the same object comes out. */\nexport const ${name}EventSchema = /* @__PURE__ */ routed<types.${name}Event>((value) => issuesOfEvent(value, "${name}"));`,
    ]),
  ].join("\n");
}
