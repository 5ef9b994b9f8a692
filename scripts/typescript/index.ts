import { readdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { inParallel, runAside } from "../package/command.js";
import { Report } from "../package/report.js";
import { unpackInto, withTarball } from "../package/tarball.js";
import { projectWithTools } from "../package/tools.js";

/**
 * Type-checks the consumers in test/consumer against the packed library, with `skipLibCheck` off. It runs each compiler of
 * package.json with each module resolution, without the types of a platform and with the types of Node and the DOM.
 */
interface Resolution {
  readonly name: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  /** The file extensions of this resolution: `.cts` is CommonJS; `.ts` is ESM, because the type of the project is module. */
  readonly extensions: readonly string[];
  /** The first version of TypeScript without this resolution. */
  readonly until?: number;
}

const RESOLUTIONS: readonly Resolution[] = [
  { name: "node16", options: { module: "node16", moduleResolution: "node16" }, extensions: [".ts", ".cts"] },
  { name: "nodenext", options: { module: "nodenext", moduleResolution: "nodenext" }, extensions: [".ts", ".cts"] },
  { name: "bundler", options: { module: "esnext", moduleResolution: "bundler" }, extensions: [".ts"] },
  { name: "bundler, preserve", options: { module: "preserve", moduleResolution: "bundler" }, extensions: [".ts", ".cts"] },
  {
    name: "node10",
    options: { module: "commonjs", moduleResolution: "node10", esModuleInterop: true },
    extensions: [".ts"],
    until: 7,
  },
];

const PLATFORMS = [
  // The declarations must not need types that a user may lack.
  { name: "no platform's types", options: { lib: ["ES2022"], types: [] as string[] }, takes: (file: string) => !isWith(file) },
  { name: "Node and DOM", options: { lib: ["ES2022", "DOM", "DOM.Iterable"], types: ["node"] }, takes: () => true },
] as const;

/** Tests whether a file needs other packages or types: `withZod.ts`, `withPlatform.ts`. */
function isWith(file: string): boolean {
  return file.startsWith("with");
}

const project = projectWithTools("typescript");
await withTarball((tarball) => unpackInto(project, tarball));
const files = readdirSync(project).filter((file) => /\.c?ts$/.test(file));
const versions = readdirSync(join(project, "node_modules")).filter((name) => name.startsWith("typescript-"));
const report = new Report();

const jobs = versions.flatMap((folder) => {
  const version = folder.slice("typescript-".length);
  const resolutions = RESOLUTIONS.filter(({ until }) => until === undefined || Number(version) < until);
  return resolutions.flatMap((resolution) =>
    PLATFORMS.map((platform) => async () => {
      const name = `TypeScript ${version}, ${resolution.name}, ${platform.name}`;
      await report.check(name, async () => {
        const taken = files.filter((file) => platform.takes(file) && resolution.extensions.includes(extname(file)));
        const config = join(project, `tsconfig.${name.replaceAll(/\W+/g, "-")}.json`);
        const compilerOptions = { ...resolution.options, ...platform.options, ...silenced(version, resolution) };
        writeFileSync(config, JSON.stringify({ extends: "./tsconfig.json", compilerOptions, files: taken }));
        await runAside(process.execPath, [join(project, "node_modules", folder, "bin/tsc"), "-p", config], project);
        return `${taken.length} files compile`;
      });
    }),
  );
});

/** `braketEventStream` without the types of a platform, with those of the DOM, of Node, and of both. Each has a tsconfig in test/consumer. */
const streams = versions.flatMap((folder) =>
  ["none", "dom", "node", "both"].map((types) => async () => {
    await report.check(`TypeScript ${folder.slice("typescript-".length)}, streams, ${types}`, async () => {
      const config = join(project, `tsconfig.stream-${types}.json`);
      await runAside(process.execPath, [join(project, "node_modules", folder, "bin/tsc"), "-p", config], project);
      return "compiles";
    });
  }),
);
await inParallel([...jobs, ...streams]);
report.end();

/** TypeScript 6 accepts node10 only with `ignoreDeprecations`. */
function silenced(version: string, { until }: Resolution): { ignoreDeprecations?: string } {
  return until !== undefined && Number(version) >= 6 ? { ignoreDeprecations: "6.0" } : {};
}
