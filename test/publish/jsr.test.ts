import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { entries } from "../../scripts/entries.js";

const json = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"));

it("jsr.json has the version and the entries of package.json, but for the zod entry, whose types are inferred", () => {
  const { name, version, license } = json("package.json");
  const jsr = json("jsr.json");
  expect(jsr).toMatchObject({ version, license });
  expect(jsr.name).toMatch(new RegExp(`^@[a-z-]+/${name}$`));
  const expected = entries
    .filter(({ name: entry }) => entry !== "zod")
    .map(({ name: entry, source }) => [entry === "index" ? "." : `./${entry}`, `./${source}`]);
  expect(jsr.exports).toEqual(Object.fromEntries(expected));
});
