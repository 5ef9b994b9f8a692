import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Report } from "../../../../scripts/package/report.js";
import { CHROMIUM_MISSING, chromiumPath } from "../../../../scripts/runtimes/chromium.js";
import { axeCheck } from "./axeChecks.js";
import { launch, visit } from "./browser.js";
import { largeCheck } from "./largeCheck.js";
import { readChecks } from "./readChecks.js";
import { serve } from "./site.js";
import { viewChecks } from "./viewChecks.js";

/** Tries the built page in Chromium. `npm run test:playground` builds it first. */
const FOLDER = fileURLToPath(new URL("../../../../.cache/playground/", import.meta.url));

/** The most bytes of the page, gzip level 9: the library, the example log and the documentation of the fields among them. */
const MOST_BYTES = 150_000;

/** `npm run test:playground -- axe` runs only the checks whose names have this text. */
const only = process.argv[2] ?? "";

const report = new Report();
const chromium = chromiumPath();
if (chromium === undefined) {
  report.missing("Chromium", CHROMIUM_MISSING);
} else {
  const site = await serve(FOLDER);
  const browser = await launch(chromium);
  try {
    await report.check("size", sizes);
    const checks = { ...readChecks, ...viewChecks, axe: axeCheck, "50,000 records": largeCheck };
    for (const [name, attempt] of Object.entries(checks)) {
      if (name.includes(only)) await report.check(name, () => withSecondTry(() => attempt(browser, site.url)));
    }
    await report.check("opened from a folder", async () => {
      await (await visit(browser, `file://${FOLDER}index.html`)).end();
      return "the example log is there";
    });
    await report.check("requests", () => requests(site.asked));
  } finally {
    await browser.close();
    site.close();
  }
}
report.end();

/** A browser on a busy machine may be late. A check that fails is tried once more, and the report says what failed first. */
async function withSecondTry(attempt: () => Promise<string>): Promise<string> {
  try {
    return await attempt();
  } catch (first) {
    return `${await attempt()}; at the second try, after: ${first instanceof Error ? first.message.split("\n", 1)[0] : first}`;
  }
}

function sizes(): string {
  const files = [join(FOLDER, "index.html"), ...readdirSync(join(FOLDER, "assets")).map((name) => join(FOLDER, "assets", name))];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  if (bytes > MOST_BYTES) throw new Error(`${bytes} bytes: expected at most ${MOST_BYTES}`);
  return `${bytes} bytes in ${files.length} files, gzip`;
}

/** The server saw nothing but the page and its two files. */
function requests(asked: readonly string[]): string {
  const names = [
    ...new Set(
      asked.map(
        (path) =>
          path
            .replace(/-[\w-]{8}\./, ".")
            .split("/")
            .at(-1) ?? "",
      ),
    ),
  ].sort();
  if (names.join() !== ",index.js,style.css") throw new Error(`expected the page, a script and a style, found ${names.join()}`);
  return `only the page, ${names.filter(Boolean).join(" and ")}`;
}
