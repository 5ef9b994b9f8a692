import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { exampleEvent, exampleLog, exampleStateChange, inEventBridge, inLookupEvents } from "braket-cloudtrail/testing";
import type { Browser, Page } from "playwright-core";
import { CLIPBOARD, drop, dropFromDisk, paste, rowCount, visit } from "./browser.js";

const WEEK = readFileSync(new URL("../../../examples/a-week.json", import.meta.url));

/** The checks of what the page reads. Each returns what it saw, for the report. */
export const readChecks: Readonly<Record<string, (browser: Browser, url: string) => Promise<string>>> = {
  "the example log is there at the start": async (browser, url) => {
    const visited = await visit(browser, url);
    const summary = await summaryOf(visited.page);
    assert.match(summary, /71 Braket calls · 2 rejected items · 12 items of other services/);
    assert.equal(await rowCount(visited.page), 71);
    await visited.end();
    return summary;
  },

  "a dropped .json.gz": async (browser, url) => {
    const visited = await visit(browser, url);
    await drop(visited.page, "log.json.gz", gzipSync(exampleLog(40)));
    await visited.page.locator(".summary", { hasText: "In log.json.gz: 40 Braket calls" }).waitFor();
    assert.equal(await rowCount(visited.page), 40);
    await visited.end();
    return "40 rows";
  },

  "a dropped folder": async (browser, url) => {
    const folder = mkdtempSync(join(tmpdir(), "playground-"));
    const visited = await visit(browser, url);
    try {
      mkdirSync(join(folder, "2026/09"), { recursive: true });
      writeFileSync(join(folder, "2026/a.json"), exampleLog(3, 1));
      writeFileSync(join(folder, "2026/09/b.json.gz"), gzipSync(exampleLog(4, 2)));
      await dropFromDisk(visited.page, folder);
      await visited.page.locator(".summary", { hasText: "In 2 files: 7 Braket calls" }).waitFor();
    } finally {
      rmSync(folder, { recursive: true });
    }
    await visited.end();
    return "2 files in its folders";
  },

  "pasted records, lines and EventBridge events": async (browser, url) => {
    const visited = await visit(browser, url, CLIPBOARD);
    const record = exampleEvent("CreateQuantumTask");
    const inputs: readonly (readonly [name: string, text: string, rows: number])[] = [
      ["one record", JSON.stringify(record), 1],
      ["JSON Lines", [record, exampleStateChange("Braket Task State Change")].map((item) => JSON.stringify(item)).join("\n"), 2],
      ["an EventBridge event", JSON.stringify(inEventBridge(record)), 1],
      ["output of lookup-events", JSON.stringify(inLookupEvents([record, exampleEvent("GetDevice")])), 2],
    ];
    for (const [name, text, rows] of inputs) {
      await visited.page.getByRole("button", { name: "Example log" }).click();
      await visited.page.locator(".summary", { hasText: "71 Braket calls" }).waitFor();
      await paste(visited.page, text);
      await visited.page.locator(".summary", { hasText: "In the pasted text" }).waitFor();
      assert.equal(await rowCount(visited.page), rows, name);
    }
    await visited.end();
    return inputs.map(([name]) => name).join(", ");
  },

  "several chosen files, one of them twice": async (browser, url) => {
    const visited = await visit(browser, url);
    const files = ["a.json", "b.json"].map((name) => ({ name, mimeType: "application/json", buffer: WEEK }));
    await visited.page.getByLabel("Log files").setInputFiles(files);
    await visited.page.locator(".summary", { hasText: "In 2 files" }).waitFor();
    assert.match(await summaryOf(visited.page), /71 Braket calls · 4 rejected items · .* · 71 copies, not shown again/);
    await visited.end();
    return "71 copies are told";
  },

  "typed text": async (browser, url) => {
    const visited = await visit(browser, url);
    await visited.page.getByRole("button", { name: "Paste text" }).click();
    await visited.page.getByRole("textbox", { name: /A record or a log/ }).fill(JSON.stringify(exampleEvent("GetJob")));
    await visited.page.getByRole("button", { name: "Read the text" }).click();
    await visited.page.locator(".summary", { hasText: "In the pasted text: 1 Braket call" }).waitFor();
    await visited.end();
    return "1 row";
  },

  "input that cannot be read": async (browser, url) => {
    const visited = await visit(browser, url, CLIPBOARD);
    await paste(visited.page, '{"Records": [');
    const alert = visited.page.getByRole("alert");
    await alert.waitFor();
    const message = (await alert.textContent()) ?? "";
    assert.match(message, /Nothing could be read from the pasted text/);
    assert.match(message, /invalid-json/);
    assert.equal(await rowCount(visited.page), 0);
    await drop(visited.page, "cut.json.gz", gzipSync(exampleLog(40)).subarray(0, 900));
    await alert.filter({ hasText: "corrupt" }).waitFor();
    await visited.end();
    return message;
  },

  "rejected items have the library's message, path and reason": async (browser, url) => {
    const visited = await visit(browser, url);
    const { page } = visited;
    await page.getByRole("tab", { name: /Rejected/ }).click();
    await page.getByRole("row", { name: /shots: expected a number, found a string/ }).click();
    const details = page.getByRole("dialog", { name: "Details" });
    await details.getByText(/^Records\[\d+\]$/).waitFor();
    await details.getByText("requestParameters.shots", { exact: true }).waitFor();
    const message = (await details.locator(".issues").textContent()) ?? "";
    await visited.end();
    return message;
  },
};

export async function summaryOf(page: Page): Promise<string> {
  return ((await page.locator(".summary").textContent()) ?? "").trim();
}
