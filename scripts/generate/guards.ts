import { operationList } from "./model.js";

/** Prints the list of event names and one guard an event. */
export function emitGuards(): string {
  const names = operationList.map(({ name }) => name);
  return [
    `import type { BraketEvent } from "../events/event.js";`,
    `import type { ${names.map((name) => `${name}Event`).join(", ")} } from "./types.js";`,
    "",
    "/** The names of all events that this version models, in alphabetical order. */",
    `export const BRAKET_EVENT_NAMES = [${names.map((name) => JSON.stringify(name)).join(", ")}] as const;`,
    ...names.map(
      (name) =>
        `\n/** Tells whether an event is a \`${name}\`, successful or not. */\nexport function is${name}Event(event: BraketEvent): event is ${name}Event {\n  return event.eventName === "${name}";\n}`,
    ),
  ].join("\n");
}
