import { operationList } from "./model.js";

/** Prints the list of event names, and one guard for each event. */
export function emitGuards(): string {
  const names = operationList.map(({ name }) => name);
  return [
    `import type { BraketEvent, EventNamed } from "../events/event.js";`,
    "",
    "/** The names of all events that this version models, in alphabetical order. */",
    `export const BRAKET_EVENT_NAMES = [${names.map((name) => JSON.stringify(name)).join(", ")}] as const;`,
    ...names.map(
      (name) =>
        `\n/** Tests whether an event is a \`${name}\` event, with either outcome. */\nexport function is${name}Event<E extends BraketEvent>(event: E): event is EventNamed<E, "${name}"> {\n  return event.eventName === "${name}";\n}`,
    ),
  ].join("\n");
}
