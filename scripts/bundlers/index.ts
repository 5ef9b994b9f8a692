import { cpSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { run } from "../package/command.js";
import { Report } from "../package/report.js";
import { unpackInto, withTarball } from "../package/tarball.js";
import { projectWithTools, ROOT } from "../package/tools.js";

/** Bundles the consumers in test/consumer/bundled with each bundler for production, runs each bundle and measures its size. */
const BUNDLERS = ["esbuild", "rollup", "rolldown", "webpack", "rspack", "vite", "tsup"];
/** Rollup cannot read CommonJS without plugins. */
const READS_COMMONJS = BUNDLERS.filter((name) => name !== "rollup");

/** Drop all comments unless they are configured not to. */
const DROP_NOTICES = ["rspack", "vite"];

interface Consumer {
  readonly file: string;
  readonly prints: string;
  readonly bundlers: readonly string[];
  /** The most bytes of the bundle, minified, gzip level 9. */
  readonly most?: number;
  /** Whether it holds the code that has a licence notice. */
  readonly hasNotice?: boolean;
}

/**
 * The budgets of test/budgets are for esbuild. These budgets are a quarter larger, for the runtimes and minifiers of other bundlers.
 * They show that unused code is dropped, also the locales of zod.
 */
const CONSUMERS: readonly Consumer[] = [
  { file: "nothing.mjs", prints: "nothing", bundlers: BUNDLERS, most: 150 },
  { file: "parse.mjs", prints: "same object", bundlers: BUNDLERS, most: 7500 },
  { file: "whole.mjs", prints: "all names", bundlers: BUNDLERS, most: 45_000, hasNotice: true },
  { file: "both.mjs", prints: "10 events", bundlers: BUNDLERS, most: 60_000 },
  { file: "required.cjs", prints: "10 events", bundlers: READS_COMMONJS },
];

const project = projectWithTools("bundlers");
cpSync(join(ROOT, "scripts/bundlers/bundle.mjs"), join(project, "bundle.mjs"));
await withTarball((tarball) => unpackInto(project, tarball));
const report = new Report();

for (const { file, prints, bundlers, most, hasNotice } of CONSUMERS)
  for (const bundler of bundlers)
    await report.check(`${bundler}, ${file}`, () => {
      const out = join("bundles", bundler, file.replace(".", "-"));
      const printed = run(process.execPath, ["bundle.mjs", bundler, join("bundled", file), out], project);
      const bundle = printed.trim().split("\n").at(-1) ?? "";
      const found = run(process.execPath, [bundle], project).trim();
      if (found !== prints) throw new Error(`the bundle prints: expected ${prints}, found ${found}`);
      const size = gzipSync(readFileSync(bundle), { level: 9 }).length;
      if (most !== undefined && size > most) throw new Error(`${size} bytes, minified and gzipped: expected at most ${most}`);
      // Some bundlers put notices into a file beside the bundle.
      const isKept = hasNotice && !DROP_NOTICES.includes(bundler);
      const texts = isKept ? readdirSync(dirname(bundle)).map((name) => readFileSync(join(dirname(bundle), name), "utf8")) : [];
      if (isKept && !texts.some((text) => text.includes("fast-json-stable-stringify 2.1.0 | MIT")))
        throw new Error("expected the licence notice of what the library bundles, found none");
      return `${size} bytes`;
    });
report.end();
