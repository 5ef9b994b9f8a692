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

describe("CHANGELOG.md", () => {
  const text = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };

  it("has lines that can be released, or is that of a release", () => {
    if (/^## Unreleased\n+## /m.test(text)) expect(newestRelease(text)).toBe(version);
    else expect(["patch", "minor", "major"]).toContain(levelOf(text));
  });

  it("has each section of a version once, in the order of Keep a Changelog", () => {
    const order = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
    const versions = text.split(/^## /m).slice(1);
    expect(versions.length).toBeGreaterThan(0);
    for (const part of versions) {
      const names = [...part.matchAll(/^### (.*)$/gm)].map(([, name = ""]) => name);
      expect(names, part.split("\n")[0]).toEqual(order.filter((name) => names.includes(name)));
    }
  });

  it("has lines that say by their verb which section they are in", () => {
    const wrong = text.split(/^##+ (?=[A-Z])/m).flatMap((section) => {
      const lines = section.split("\n").filter((line) => line.startsWith("- "));
      return lines.filter((line) => line.startsWith("- Add ") !== section.startsWith("Added\n"));
    });
    expect(wrong).toEqual([]);
  });
});
