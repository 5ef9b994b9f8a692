import { factsOf, operationList } from "./model.js";

const BEGIN = "<!-- events: written by `npm run generate` -->";
const END = "<!-- /events -->";

/** Replaces the event table between its markers. */
export function emitReadme(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`README.md: expected the markers ${BEGIN} and ${END}, found none`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${table()}\n${readme.slice(end)}`;
}

function table(): string {
  const rows = operationList.map(({ name }) => {
    const facts = factsOf(name);
    const required = Object.keys(facts.required).filter(
      (path) => !Object.keys(facts.required).some((other) => other.startsWith(`${path}.`)),
    );
    const short = required.map((path) => `\`${path.replace("requestParameters.", "").replace("responseElements.", "→ ")}\``);
    return `| \`${name}\` | ${facts.since} | ${facts.accessLevel} | ${short.join(", ") || "none"} | ${facts.evidence.record} |`;
  });
  return [
    "| event | since | access level | required on success (→ in the response) | its record is |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
