import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleLog } from "braket-cloudtrail/testing";
import type { Browser } from "playwright-core";
import { CLIPBOARD, dropFromDisk, forgetTasks, longestTask, rowCount, visit } from "./browser.js";

const RECORDS = 50_000;
const PASTED = 5000;
/** The most that one task of the main thread may take, as a part of the time to the table. A ratio: machines that test are often busy. */
const MOST_OF_TABLE = 1 / 8;

/** A log of 50,000 records: reading can be cancelled, and the page answers while it reads and afterwards. */
export async function largeCheck(browser: Browser, url: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "playground-"));
  const visited = await visit(browser, url, CLIPBOARD);
  const { page } = visited;
  try {
    const file = join(folder, "large.json");
    const log = exampleLog(RECORDS);
    writeFileSync(file, log);
    await dropFromDisk(page, file);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Choose, drop or paste a log.").waitFor();

    await forgetTasks(page);
    const start = performance.now();
    await dropFromDisk(page, file);
    await page.getByRole("progressbar").waitFor();
    await page.locator(".summary", { hasText: "50,000 Braket calls" }).waitFor({ timeout: 60_000 });
    const table = performance.now() - start;
    assert.equal(await rowCount(page), RECORDS);
    await page.getByRole("progressbar").waitFor({ state: "detached", timeout: 60_000 });
    const analysed = performance.now() - start;
    const reading = await longestTask(page);
    assert.ok(reading < table * MOST_OF_TABLE, `the main thread was blocked for ${reading} ms while the log was read`);

    await forgetTasks(page);
    await page.getByRole("searchbox", { name: "Text" }).pressSequentially("garnet");
    await page.getByRole("searchbox", { name: "Text" }).fill("");
    await page.getByRole("grid", { name: "Events" }).focus();
    await page.keyboard.press("End");
    await page.locator(`[aria-rowindex="${RECORDS + 1}"]`).waitFor();
    const drawn = await page.locator(".grid .body .row").count();
    assert.ok(drawn < 100, `${drawn} rows are in the page`);
    for (const tab of [/Timeline/, /Tasks/, /Spending/, /Findings/, /Events/]) await page.getByRole("tab", { name: tab }).click();
    const using = await longestTask(page);
    assert.ok(using < table * MOST_OF_TABLE, `the main thread was blocked for ${using} ms while the page was used`);

    await page.evaluate((text) => navigator.clipboard.writeText(text), exampleLog(PASTED));
    await forgetTasks(page);
    await page.getByRole("tab", { name: /Events/ }).focus();
    await page.keyboard.press("Control+V");
    await page.locator(".summary", { hasText: "5,000 Braket calls" }).waitFor();
    const pasting = await longestTask(page);
    assert.ok(pasting < table * MOST_OF_TABLE, `the main thread was blocked for ${pasting} ms by a large paste`);
    const size = (log.length / 1e6).toFixed(0);
    return `${size} MB: the table after ${seconds(table)}, all views after ${seconds(analysed)}; longest task ${ms(reading)} while reading, ${ms(using)} in use, ${ms(pasting)} by a paste of 5,000`;
  } finally {
    await visited.end();
    rmSync(folder, { recursive: true });
  }
}

const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
const ms = (time: number) => (time === 0 ? "under 50 ms" : `${Math.round(time)} ms`);
