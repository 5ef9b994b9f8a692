import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "../../../../scripts/package/command.js";
import { chromiumPath } from "../../../../scripts/runtimes/chromium.js";
import { launch, visit } from "./browser.js";
import { serve } from "./site.js";

/** Makes the picture of the README from the built page: the example log, with the deletion of a spending limit open. */
const FOLDER = fileURLToPath(new URL("../../../../.cache/playground/", import.meta.url));
const PICTURE = fileURLToPath(new URL("../../playground.png", import.meta.url));

const chromium = chromiumPath();
if (chromium === undefined) throw new Error("expected Chromium, found none");
const site = await serve(FOLDER);
const browser = await launch(chromium);
const { page, end } = await visit(browser, site.url, { viewport: { width: 1280, height: 760 }, colorScheme: "light" });
await page.getByRole("searchbox", { name: "Text" }).fill("spendinglimit");
await page.getByRole("row", { name: /DeleteSpendingLimit.*succeeded/ }).click();
await page.getByRole("heading", { name: "DeleteSpendingLimit" }).waitFor();
await page.mouse.move(0, 0);
writeFileSync(PICTURE, await page.screenshot());
await end();
await browser.close();
site.close();
// The page has few colours, so that a palette loses nothing that can be seen. `apt-get install pngquant`.
run("pngquant", ["--force", "--skip-if-larger", "--quality", "90-100", "--strip", "--output", PICTURE, PICTURE], FOLDER);
