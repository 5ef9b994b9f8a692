import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/package/tools.js";
import { assertAllowed, levelOf, newestRelease, released } from "../../scripts/release/changelog.js";

const changelog = (unreleased: string, last = "1.4.2") =>
  `# Changelog\n\n## Unreleased\n${unreleased}${last === "" ? "" : `\n## ${last} - 2026-01-31\n\n### Removed\n\n- Remove a moon.\n`}`;
const ADDED = "\n### Added\n\n- Add a moon.\n";
const FIXED = "\n### Fixed\n\n- Fix a moon.\n";
const REMOVED = "\n### Removed\n\n- Remove a moon.\n";
const BREAKING = "\n### Changed\n\n- Breaking: Reject a moon of cheese.\n";

describe("the version of a release", () => {
  it.each([
    [FIXED, "1.4.2", ["1.4.3", "1.5.0", "2.0.0"]],
    [ADDED + FIXED, "1.4.2", ["1.5.0", "2.0.0"]],
    [FIXED + REMOVED, "1.4.2", ["2.0.0"]],
    [BREAKING, "1.4.2", ["2.0.0"]],
    [BREAKING, "0.4.2", ["0.5.0", "1.0.0"]],
    [ADDED, "", ["0.1.0", "1.0.0", "1.4.3"]],
  ])("after %j and %s is one of %j", (unreleased, last, allowed) => {
    const text = changelog(unreleased, last);
    const all = ["0.1.0", "0.4.3", "0.5.0", "1.0.0", "1.4.2", "1.4.3", "1.4.4", "1.5.0", "1.5.1", "2.0.0", "3.0.0"];
    const tried = last === "" ? allowed : all;
    const passed = tried.filter((version) => {
      try {
        assertAllowed(text, version);
        return true;
      } catch {
        return false;
      }
    });
    expect(passed).toEqual(allowed);
  });

  it.each(["1.5", "v1.5.0", "1.5.0-rc.1", "01.5.0", ""])("is not %j", (version) => {
    expect(() => assertAllowed(changelog(ADDED, ""), version)).toThrow("expected a version such as 1.2.3");
  });

  it.each([
    ["", "expected at least one line, found none"],
    ["\n### Fixed\n", "Unreleased, Fixed: expected at least one line, found none"],
    ["\n### New\n\n- Add a moon.\n", 'expected Added, Changed, Deprecated, Removed, Fixed, Security, found "New"'],
    ["\n- Add a moon.\n", "expected a section, found text before the first"],
  ])("is refused for a section %j", (unreleased, message) => {
    expect(() => levelOf(changelog(unreleased))).toThrow(message);
  });

  it("is refused without the heading, and with two", () => {
    for (const text of ["# Changelog\n", changelog(FIXED) + changelog(FIXED)])
      expect(() => levelOf(text)).toThrow('expected one heading "## Unreleased"');
  });
});

it("the lines of a release stand under its heading, and nothing else changes", () => {
  const before = changelog(ADDED);
  const after = released(before, "1.5.0", "2026-02-01");
  expect(after).toBe(before.replace(ADDED, `\n## 1.5.0 - 2026-02-01\n${ADDED}`));
  expect([newestRelease(before), newestRelease(after)]).toEqual(["1.4.2", "1.5.0"]);
  expect(() => released(after, "1.6.0", "2026-02-02")).toThrow("found none");
});

it("CHANGELOG.md can be released", () => {
  const text = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  expect(["patch", "minor", "major"]).toContain(levelOf(text));
  const names = [...text.matchAll(/^### (.*)$/gm)].map(([, name]) => name);
  expect(new Set(names.slice(0, 3)).size).toBe(Math.min(3, names.length));
});
