import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { detectors } from "../../src/detectors/index.js";

const README = fileURLToPath(new URL("../../README.md", import.meta.url));

/** The README between its markers. `npx vitest run -u` writes it. */
it("is in the README, with what each detector tells and what it cannot see", async () => {
  const rows = Object.entries(detectors).map(
    ([id, { tells, cannotSee, unknownWhen, needs }]) => `| \`${id}\` | ${tells} | ${cannotSee} | ${unknownWhen} | ${needs} |`,
  );
  const table = [
    "| detector | what it tells | what it cannot see | when it says `unknown` | needs |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ];
  const marked = /(<!-- detectors:[^>]*-->\n).*?(<!-- \/detectors -->)/s;
  const text = readFileSync(README, "utf8");
  expect(text).toMatch(marked);
  await expect(
    text.replace(marked, (_, start: string, end: string) => `${start}\n${table.join("\n")}\n\n${end}`),
  ).toMatchFileSnapshot(README);
});
