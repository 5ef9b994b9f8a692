/**
 * Bundles one file for production with one bundler, in the project with the tools: `node bundle.mjs esbuild in.mjs out`. Prints the
 * path of the bundle. It uses only the options in the guide of each bundler.
 */
import { basename, resolve } from "node:path";

const [name, input, out] = process.argv.slice(2);
const entry = resolve(input);
const directory = resolve(out);
const isRequired = entry.endsWith(".cjs");

const BUNDLERS = {
  async esbuild() {
    const { build } = await import("esbuild");
    const format = isRequired ? "cjs" : "esm";
    const outfile = `${directory}/bundle.${isRequired ? "cjs" : "mjs"}`;
    await build({ entryPoints: [entry], bundle: true, minify: true, format, platform: "node", outfile });
    return outfile;
  },

  async rollup() {
    const { rollup } = await import("rollup");
    const { nodeResolve } = await import("@rollup/plugin-node-resolve");
    const { transform } = await import("esbuild");
    // Rollup has no minifier.
    const minify = { name: "minify", renderChunk: (code) => transform(code, { minify: true, format: "esm" }) };
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    await bundle.write({ file: `${directory}/bundle.mjs`, format: "es", plugins: [minify] });
    return `${directory}/bundle.mjs`;
  },

  async rolldown() {
    const { build } = await import("rolldown");
    await build({ input: entry, platform: "node", output: { file: `${directory}/bundle.mjs`, minify: true } });
    return `${directory}/bundle.mjs`;
  },

  async webpack() {
    const { default: webpack } = await import("webpack");
    return compiled(webpack);
  },

  async rspack() {
    const { rspack } = await import("@rspack/core");
    return compiled(rspack);
  },

  async vite() {
    const { build } = await import("vite");
    const output = { entryFileNames: "bundle.mjs" };
    await build({
      configFile: false,
      logLevel: "error",
      build: { outDir: directory, modulePreload: false, target: "es2022", rollupOptions: { input: entry, output } },
    });
    return `${directory}/bundle.mjs`;
  },

  async tsup() {
    const { build } = await import("tsup");
    const format = isRequired ? "cjs" : "esm";
    const name = basename(entry).replace(/\.\w+$/, "");
    await build({
      entry: [entry],
      outDir: directory,
      format,
      minify: true,
      silent: true,
      config: false,
      // It does not bundle dependencies of package.json. This project has none, so everything is bundled.
      noExternal: [/^braket-cloudtrail/, "zod"],
      outExtension: () => ({ js: isRequired ? ".cjs" : ".mjs" }),
    });
    return `${directory}/${name}${isRequired ? ".cjs" : ".mjs"}`;
  },
};

/** webpack and rspack take the same configuration. */
function compiled(compiler) {
  const filename = "bundle.cjs";
  const configuration = { mode: "production", target: "node", entry, output: { path: directory, filename }, performance: false };
  return new Promise((done, fail) =>
    compiler(configuration, (error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors() || stats.hasWarnings())
        fail(new Error(stats.toString({ all: false, errors: true, warnings: true })));
      else done(`${directory}/${filename}`);
    }),
  );
}

console.log(await BUNDLERS[name]());
