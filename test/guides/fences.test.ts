import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/**
 * Every fence of a guide names the file that it shows after its language: ```ts eventbridge-lambda/handler.ts. What stands in it
 * is that file, which other tests run. After a change to a file, `npx vitest run test/guides/fences.test.ts -u` writes the guides.
 */
const GUIDES = new URL("../../docs/guides/", import.meta.url);
const FENCE = /^```([^\n]*)\n(.*?)^```$/gms;

/** Guides without such fences: the list of the guides, one whose snippets another test runs, and one without snippets. */
const APART = ["README.md", "questions.md", "rules.md"];

/** The folders of guides that show files of a larger project, of which they need not show each. */
const ELSEWHERE: Readonly<Record<string, string>> = { "detectors.md": "../examples/analyzer/src/detectors/" };

const files = readdirSync(GUIDES).filter((name) => name.endsWith(".md") && !APART.includes(name));

const read = (name: string) => readFileSync(new URL(name, GUIDES), "utf8");

function fencesOf(guide: string): { language: string; file: string; code: string }[] {
  return [...read(guide).matchAll(FENCE)].map(([, info = "", code = ""]) => {
    const [language = "", file = ""] = info.split(" ");
    return { language, file, code };
  });
}

describe.each(files)("%s", (guide) => {
  const folder = ELSEWHERE[guide] ?? guide.replace(".md", "/");

  it("shows files of its own folder only, each in its language", () => {
    for (const { language, file } of fencesOf(guide)) {
      expect(file.startsWith(folder), `the fence "${language} ${file}" names a file of ${folder}`).toBe(true);
      expect(file.endsWith(`.${language}`), `the fence "${language} ${file}" has the language of its file`).toBe(true);
    }
  });

  if (!(guide in ELSEWHERE)) {
    it("shows every file of its folder once", () => {
      const shown = fencesOf(guide).map(({ file }) => file);
      const files = readdirSync(new URL(folder, GUIDES)).map((name) => folder + name);
      expect(shown.sort()).toEqual(files.sort());
    });
  }

  it("shows the files as they are", async () => {
    const whole = read(guide).replace(FENCE, (_, info: string) => `\`\`\`${info}\n${read(info.split(" ")[1] ?? "")}\`\`\``);
    await expect(whole).toMatchFileSnapshot(fileURLToPath(new URL(guide, GUIDES)));
  });
});

it("lists every guide in the list of guides", () => {
  const listed = [...read("README.md").matchAll(/\]\(([^)]+\.md)\)/g)].map(([, file]) => file);
  expect(listed).toEqual(expect.arrayContaining(files));
  expect(new Set(listed).size).toBe(listed.length);
});
