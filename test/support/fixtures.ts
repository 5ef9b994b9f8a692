import { readdirSync, readFileSync } from "node:fs";

/** A fixture: a record and where it comes from. */
export interface Fixture {
  /** The folder and the file: `CreateJob/success`. */
  readonly name: string;
  /** The folder, which is the event's name. */
  readonly eventName: string;
  readonly origin: "aws-sample" | "written-after-reference";
  readonly source: string;
  readonly about: string;
  readonly record: Record<string, unknown>;
}

const ROOT = new URL("../fixtures/", import.meta.url);

/** Every fixture of a single record, read anew so that no test sees another's changes. */
export function fixtures(): Fixture[] {
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name));
  return folders.flatMap(({ name: eventName }) =>
    readdirSync(new URL(`${eventName}/`, ROOT))
      .filter((file) => file.endsWith(".json"))
      .map((file) => {
        const parsed = JSON.parse(readFileSync(new URL(`${eventName}/${file}`, ROOT), "utf8")) as Omit<
          Fixture,
          "name" | "eventName"
        >;
        return { ...parsed, eventName, name: `${eventName}/${file.replace(".json", "")}` };
      }),
  );
}

/** The record of one fixture, such as `CreateJob/success`. */
export function fixtureRecord(name: string): Record<string, unknown> {
  const { record } = JSON.parse(readFileSync(new URL(`${name}.json`, ROOT), "utf8")) as Fixture;
  return record;
}

/** The text of the demo's log file. */
export function exampleLogText(): string {
  return readFileSync(new URL("../../docs/examples/a-week.json", import.meta.url), "utf8");
}
