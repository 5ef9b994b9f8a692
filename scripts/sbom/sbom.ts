import { readFileSync } from "node:fs";
import { join } from "node:path";
import config from "../../tsup.config.js";
import { npm } from "../package/command.js";
import { ROOT } from "../package/tools.js";

/** The packages whose code is part of the published files. npm does not list them, because a user does not install them. */
export const BUNDLED: readonly string[] = bundledByBuild();

interface Component {
  readonly type: "library";
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly scope: "required";
  readonly hashes: readonly { readonly alg: "SHA-512"; readonly content: string }[];
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
}

export interface Sbom {
  readonly metadata: { readonly component: { readonly "bom-ref": string; readonly name: string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Returns the software bill of materials of the published package, in the form of CycloneDX 1.5. */
export function sbomOf(): Sbom {
  const printed = npm(
    ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "dev", "--omit", "peer", "--loglevel", "error"],
    ROOT,
  );
  const { metadata, components, ...sbom } = JSON.parse(printed) as Sbom;
  const bundled = BUNDLED.map(componentOf);
  const { name } = manifest();
  const own = metadata.component["bom-ref"];
  return {
    ...sbom,
    // npm takes the name of the folder.
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: [...components, ...bundled],
    dependencies: [
      { ref: own, dependsOn: bundled.map((component) => component["bom-ref"]) },
      ...bundled.map((component) => ({ ref: component["bom-ref"], dependsOn: [] })),
    ],
  };
}

function componentOf(name: string): Component {
  const locked = lock().packages[`node_modules/${name}`];
  if (locked === undefined) throw new Error(`${name}: expected it in package-lock.json, found nothing`);
  const { version, integrity, license } = locked;
  const ref = `${name}@${version}`;
  return {
    type: "library",
    "bom-ref": ref,
    name,
    version,
    purl: `pkg:npm/${ref}`,
    scope: "required",
    hashes: [{ alg: "SHA-512", content: Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex") }],
    licenses: [{ license: { id: license } }],
  };
}

function bundledByBuild(): string[] {
  const options = typeof config === "function" || Array.isArray(config) ? undefined : config;
  const names = options?.noExternal?.filter((name) => typeof name === "string");
  if (names === undefined || names.length === 0) throw new Error("tsup.config.ts: expected names in `noExternal`, found none");
  return names;
}

function manifest(): { readonly name: string } {
  return JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly name: string };
}

function lock() {
  return JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<
      Record<string, { readonly version: string; readonly integrity: string; readonly license: string } | undefined>
    >;
  };
}
