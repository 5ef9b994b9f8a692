import { readFileSync, writeFileSync } from "node:fs";
import { assertAllowed, newestRelease, released } from "./changelog.js";

/**
 * Steps of a release, in the folder where it is called:
 *
 * - `allow` and `write`: `npm version` calls them before and after it writes package.json. Its environment has the new version.
 * - `check v1.2.3`: the release workflow calls it with the tag.
 */
const read = (file: string) => readFileSync(file, "utf8");
const versionIn = (file: string) => (JSON.parse(read(file)) as { readonly version: string }).version;

const ANALYZER = "docs/examples/analyzer";
/** Files that name the version, with the text before it. npm writes package.json and package-lock.json. */
const NAMES: readonly (readonly [file: string, before: string])[] = [
  ["jsr.json", '"version": "'],
  [`${ANALYZER}/package.json`, '"braket-cloudtrail": "^'],
  [`${ANALYZER}/README.md`, "braket-cloudtrail-"],
];

/** Returns the text with a version after each occurrence of `before` that has one. */
function replaced(text: string, before: string, version: string, file: string): string {
  const parts = text.split(before);
  const found = parts.map((part, index) => index > 0 && /^\d+\.\d+\.\d+/.test(part));
  if (!found.includes(true)) throw new Error(`${file}: expected ${before}1.2.3, found none`);
  return parts.map((part, index) => (found[index] ? part.replace(/^\d+\.\d+\.\d+/, version) : part)).join(before);
}

const steps: Readonly<Record<string, (version: string) => void>> = {
  allow(version) {
    assertAllowed(read("CHANGELOG.md"), version);
  },
  write(version) {
    const changelog = released(read("CHANGELOG.md"), version, new Date().toISOString().slice(0, "2026-01-31".length));
    for (const [file, before] of NAMES) writeFileSync(file, replaced(read(file), before, version, file));
    writeFileSync("CHANGELOG.md", changelog);
  },
  check(tag) {
    const version = tag.replace(/^v/, "");
    const found: Readonly<Record<string, string | undefined>> = {
      "package.json": versionIn("package.json"),
      "package-lock.json": versionIn("package-lock.json"),
      "CHANGELOG.md": newestRelease(read("CHANGELOG.md")),
      ...Object.fromEntries(
        NAMES.map(([file, before]) => [file, replaced(read(file), before, version, file) === read(file) ? version : "another"]),
      ),
    };
    const wrong = Object.entries(found).filter(([, other]) => tag !== `v${other}`);
    if (wrong.length > 0)
      throw new Error(
        wrong.map(([file, other]) => `${file}: expected the version of the tag ${tag}, found ${other ?? "none"}`).join("\n"),
      );
  },
};

const [name = "", version = process.env.npm_new_version ?? ""] = process.argv.slice(2);
try {
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (step === undefined || version === "") throw new Error("expected allow or write by `npm version`, or check and a tag");
  step(version);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
