import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/package/tools.js";

describe("npm version", () => {
  const folder = mkdtempSync(join(tmpdir(), "braket-cloudtrail-release-"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
  const npm = (...args: string[]) => {
    const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
    return { status, stderr };
  };
  const check = (tag: string) => {
    const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
    return spawnSync(process.execPath, [tsx, "scripts/release/index.ts", "check", tag], { cwd: folder, encoding: "utf8" });
  };
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

  beforeAll(() => {
    const files = ["package.json", "package-lock.json", "jsr.json", "scripts/release", "docs/examples/analyzer/package.json"];
    for (const file of [...files, "docs/examples/analyzer/README.md"]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(ROOT, file), join(folder, file), { recursive: true });
    }
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    write(".gitignore", "node_modules\n");
    const { version } = JSON.parse(read("package.json")) as { readonly version: string };
    write("CHANGELOG.md", `# Changelog\n\n## Unreleased\n\n### Added\n\n- Add a moon.\n\n## ${version} - 2026-01-31\n`);
    git("init", "--quiet");
    for (const [name, value] of [
      ["user.name", "Test"],
      ["user.email", "test@example.com"],
      ["commit.gpgsign", "false"],
      ["tag.gpgsign", "false"],
    ])
      git("config", name ?? "", value ?? "");
    git("add", ".");
    git("commit", "--quiet", "-m", "Before");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("refuses what the lines do not allow, and changes nothing", () => {
    const { status, stderr } = npm("version", "patch");
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/expected \S+ or \S+ after \S+, because "Unreleased" has a minor change/);
    expect(git("status", "--porcelain") + git("tag")).toBe("");
  }, 60_000);

  it("writes the version everywhere, commits it and tags it", () => {
    const [major, minor] = (JSON.parse(read("package.json")) as { readonly version: string }).version.split(".").map(Number);
    const version = `${major}.${(minor ?? 0) + 1}.0`;
    expect(npm("version", "minor")).toMatchObject({ status: 0 });
    for (const file of ["package.json", "package-lock.json", "jsr.json"]) expect(JSON.parse(read(file)).version).toBe(version);
    expect(JSON.parse(read("docs/examples/analyzer/package.json")).dependencies["braket-cloudtrail"]).toBe(`^${version}`);
    expect(read("docs/examples/analyzer/README.md")).toContain(`braket-cloudtrail-${version}.tgz`);
    expect(read("CHANGELOG.md")).toMatch(new RegExp(`^## Unreleased\n\n## ${version} - \\d{4}-\\d\\d-\\d\\d\n\n### Added`, "m"));
    expect(git("status", "--porcelain")).toBe("");
    expect(git("tag", "--points-at", "HEAD")).toBe(`v${version}\n`);
    expect(npm("run", "release:check", "--", `v${version}`)).toMatchObject({ status: 0 });
  }, 60_000);

  it.each(["package.json", "package-lock.json", "jsr.json", "CHANGELOG.md", "docs/examples/analyzer/package.json"])(
    "and the check of the tag fails if %s differs",
    (file) => {
      const { version } = JSON.parse(read("package.json")) as { readonly version: string };
      const text = read(file);
      write(file, text.replace(version, "9.9.9"));
      const { status, stderr } = check(`v${version}`);
      write(file, text);
      expect(status).not.toBe(0);
      expect(stderr).toContain(`${file}: expected the version of the tag v${version}`);
    },
    60_000,
  );

  it("and the check fails for another tag, and for one without v", () => {
    const { version } = JSON.parse(read("package.json")) as { readonly version: string };
    for (const tag of ["v9.9.9", version]) expect(check(tag).status).not.toBe(0);
  }, 60_000);
});
