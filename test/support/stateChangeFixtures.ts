import { readdirSync, readFileSync } from "node:fs";

/** One of Braket's own events, and where it comes from. */
export interface StateChangeFixture {
  readonly name: string;
  readonly origin: "written-after-reference";
  readonly source: string;
  readonly about: string;
  readonly stateChange: Record<string, unknown>;
}

const ROOT = new URL("../fixtures/stateChanges/", import.meta.url);

/** Every fixture of one of Braket's own events, read anew so that no test sees another's changes. */
export function stateChangeFixtures(): StateChangeFixture[] {
  return readdirSync(ROOT).map((file) => ({
    ...(JSON.parse(readFileSync(new URL(file, ROOT), "utf8")) as Omit<StateChangeFixture, "name">),
    name: file.replace(".json", ""),
  }));
}

/** One of Braket's own events, such as `task-completed`. */
export function stateChangeFixture(name: string): Record<string, unknown> {
  return (JSON.parse(readFileSync(new URL(`${name}.json`, ROOT), "utf8")) as StateChangeFixture).stateChange;
}
