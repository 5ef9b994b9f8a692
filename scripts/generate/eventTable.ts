import { factsOf, operationList } from "./model.js";

const BEGIN = "<!-- events: written by `npm run generate` -->";
const END = "<!-- /events -->";

/** Replaces the table of events between its markers in the list of the events' pages. */
export function emitEventTable(page: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`docs/events/README.md: expected the markers ${BEGIN} and ${END}, found none`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${table()}\n\n${page.slice(end)}`;
}

function table(): string {
  const rows = operationList.map(({ name }) => {
    const facts = factsOf(name);
    const required = Object.keys(facts.required).filter(
      (path) => !Object.keys(facts.required).some((other) => other.startsWith(`${path}.`)),
    );
    const short = required.map((path) => `\`${path.replace("requestParameters.", "").replace("responseElements.", "→ ")}\``);
    return `| [\`${name}\`](${name}.md) | ${facts.since} | ${facts.accessLevel} | ${short.join(", ") || "none"} | ${facts.evidence.record} |`;
  });
  return [
    "| event | since | access level | required on success (→ in the response) | its record is |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
