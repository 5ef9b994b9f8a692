import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/package/tools.js";
import { BUNDLED, sbomOf } from "../../scripts/sbom/sbom.js";

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: true; readonly inBundle?: true }>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Readonly<Record<string, object | undefined>>;

/** The lock files of the library and of the suites whose tools are fetched apart. */
const locks = ["package-lock.json", ...below("scripts"), ...below("docs")];

function below(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("package-lock.json") && !path.includes("node_modules"))
    .map((path) => join(folder, path));
}

describe("what an install of the library brings and runs", () => {
  it("is no other package", () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toBeUndefined();
    expect(manifest.bundleDependencies).toBeUndefined();
    expect(manifest.peerDependenciesMeta).toEqual({ zod: { optional: true } });
  });

  it("is no script", () => {
    const run = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare", "dependencies"];
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => run.includes(name))).toEqual([]);
  });
});

describe("the lock files", () => {
  it("are found", () => {
    expect(locks.length).toBeGreaterThanOrEqual(7);
  });

  it.each(locks)("%s pins each package by the digest of its content, and names no host", (path) => {
    const text = readFileSync(join(ROOT, path), "utf8");
    const { lockfileVersion, packages } = JSON.parse(text) as Lock;
    // What a package bundles is in its own tarball, so that its digest pins it too.
    const unpinned = Object.entries(packages).filter(
      ([name, { integrity, link, inBundle }]) =>
        name !== "" && link !== true && inBundle !== true && !integrity?.startsWith("sha512-"),
    );
    expect(lockfileVersion).toBe(3);
    expect(Object.keys(packages).length).toBeGreaterThan(1);
    expect(unpinned.map(([name]) => name)).toEqual([]);
    expect(text).not.toContain('"resolved": "http');
  });
});

describe("the software bill of materials", () => {
  const sbom = sbomOf();

  it("names the package, and not the folder it is in", () => {
    expect(sbom.metadata.component.name).toBe("braket-cloudtrail");
  });

  it("lists what the build bundles, and nothing else", () => {
    expect(sbom.components.map(({ name }) => name)).toEqual(BUNDLED);
    for (const { version, hashes, licenses } of sbom.components) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses[0]?.license.id).toBe("MIT");
    }
    expect(sbom.dependencies[0]?.dependsOn).toEqual(sbom.components.map((component) => component["bom-ref"]));
  });

  it("is in agreement with the notices of third parties", () => {
    const notices = readFileSync(join(ROOT, "THIRD-PARTY-NOTICES.md"), "utf8");
    for (const { name } of sbom.components) expect(notices).toContain(name);
  });
});
