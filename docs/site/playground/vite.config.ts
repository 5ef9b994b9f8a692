import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { entries } from "../../../scripts/entries.js";

const ROOT = new URL("../../../", import.meta.url);

/** Loads the script as an ordinary one. Browsers load no module from a folder on the disk. */
const ordinaryScript: Plugin = {
  name: "ordinary-script",
  enforce: "post",
  apply: "build",
  transformIndexHtml: (html) =>
    html.replace(/<script type="module"[^>]*? src=/g, "<script defer src=").replaceAll(" crossorigin", ""),
};

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  // Every address is relative: the page works under any path.
  base: "./",
  plugins: [ordinaryScript],
  resolve: {
    alias: entries.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fileURLToPath(new URL(source, ROOT)),
    })),
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "iife" },
  build: {
    // The documentation site names another folder: `npm run build -- --outDir …`.
    outDir: fileURLToPath(new URL(".cache/playground", ROOT)),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    cssCodeSplit: false,
    license: { fileName: "licences.md" },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { format: "iife" } },
  },
});
