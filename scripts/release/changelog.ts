/** The version that a kind of change needs. */
export type Level = "major" | "minor" | "patch";

/** The sections of Keep a Changelog, with the lowest version that a line of each may have: see docs/versioning.md. */
const SECTIONS: Readonly<Record<string, Level>> = {
  Added: "minor",
  Changed: "minor",
  Deprecated: "minor",
  Removed: "major",
  Fixed: "patch",
  Security: "patch",
};
const LEVELS: readonly Level[] = ["major", "minor", "patch"];
const UNRELEASED = "## Unreleased\n";
const RELEASED = /^## (\d+\.\d+\.\d+) - \d{4}-\d\d-\d\d$/m;
/** Begins the line of a change that needs a major version, in any section. */
const BREAKING = "- Breaking: ";

/** The version of the newest release, or `undefined` before the first. */
export const newestRelease = (changelog: string): string | undefined => RELEASED.exec(changelog)?.[1];

/** Returns the part under "Unreleased", without its heading. */
function unreleased(changelog: string): string {
  const [before, after, ...more] = changelog.split(UNRELEASED);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('CHANGELOG.md: expected one heading "## Unreleased", found none or several');
  return after.split(/^## /m)[0] ?? "";
}

/** Returns the lowest level that the lines under "Unreleased" allow. Throws if there are none, or if a section is unknown or empty. */
export function levelOf(changelog: string): Level {
  const [start = "", ...sections] = unreleased(changelog).split(/^### /m);
  if (start.trim() !== "") throw new Error("CHANGELOG.md, Unreleased: expected a section, found text before the first");
  if (sections.length === 0) throw new Error("CHANGELOG.md, Unreleased: expected at least one line, found none");
  const levels = sections.map((section) => {
    const name = section.slice(0, section.indexOf("\n"));
    const level = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined;
    if (level === undefined)
      throw new Error(`CHANGELOG.md, Unreleased: expected ${Object.keys(SECTIONS).join(", ")}, found "${name}"`);
    const lines = section.split("\n").filter((line) => line.startsWith("- "));
    if (lines.length === 0) throw new Error(`CHANGELOG.md, Unreleased, ${name}: expected at least one line, found none`);
    return lines.some((line) => line.startsWith(BREAKING)) ? "major" : level;
  });
  return LEVELS.find((level) => levels.includes(level)) ?? "patch";
}

/** Returns the version that follows at a level. */
function next(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Throws if docs/versioning.md forbids the new version after the lines under "Unreleased". */
export function assertAllowed(changelog: string, version: string): void {
  const lowest = levelOf(changelog);
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(version))
    throw new Error(`expected a version such as 1.2.3, found ${version}`);
  const last = newestRelease(changelog);
  if (last === undefined) return;
  // Before 1.0, a minor version may have what later needs a major one.
  const needed = last.startsWith("0.") && lowest === "major" ? "minor" : lowest;
  const allowed = LEVELS.slice(0, LEVELS.indexOf(needed) + 1).map((level) => next(last, level));
  if (!allowed.includes(version))
    throw new Error(
      `expected ${allowed.join(" or ")} after ${last}, because "Unreleased" has a ${lowest} change; found ${version}`,
    );
}

/** Returns the changelog with the lines under "Unreleased" under the heading of a version. "Unreleased" stays, without lines. */
export function released(changelog: string, version: string, date: string): string {
  assertAllowed(changelog, version);
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n## ${version} - ${date}\n`);
}
