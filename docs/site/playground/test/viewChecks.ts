import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parseBraketEvents } from "braket-cloudtrail";
import { redact } from "braket-cloudtrail/redact";
import { exampleEvent } from "braket-cloudtrail/testing";
import type { Browser, Locator, Page } from "playwright-core";
import { CLIPBOARD, PHONE, paste, rowCount, visit } from "./browser.js";

const { events } = parseBraketEvents(readFileSync(new URL("../../../examples/a-week.json", import.meta.url)));

/** The checks of what the page shows and hands over. */
export const viewChecks: Readonly<Record<string, (browser: Browser, url: string) => Promise<string>>> = {
  "filters, and the address that restores them": async (browser, url) => {
    const visited = await visit(browser, url);
    const { page } = visited;
    const filters = page.getByRole("search");
    await filters.getByRole("combobox", { name: "Event" }).selectOption("CreateQuantumTask");
    await filters.getByRole("combobox", { name: "Device" }).selectOption("Garnet");
    // The page writes its address after it has shown what the filters leave.
    await page.waitForURL(/device=/);
    const both = await rowCount(page);
    await filters.getByRole("searchbox", { name: "Text" }).fill("zzz no such text");
    await page.getByText("No event passes the filters.").waitFor();
    await filters.getByRole("searchbox", { name: "Text" }).fill("garnet");
    await filters.getByLabel("From (UTC)").fill("2026-09-08T00:00");
    await filters.getByLabel("To (UTC)").fill("2026-09-08T08:45");
    await page.waitForURL(/to=.*45/);
    const timed = await rowCount(page);
    assert.ok(both > timed && timed > 0, `${both} and ${timed} rows`);
    const address = page.url();
    await visited.end();

    const again = await visit(browser, address);
    assert.equal(await rowCount(again.page), timed);
    assert.equal(await again.page.getByRole("combobox", { name: "Event" }).inputValue(), "CreateQuantumTask");
    assert.equal(await again.page.getByLabel("To (UTC)").inputValue(), "2026-09-08T08:45");
    await again.page.getByRole("button", { name: "Clear" }).click();
    assert.equal(await rowCount(again.page), events.length);
    await again.end();
    return `${both} and ${timed} of ${events.length} rows`;
  },

  "the address restores the view and the open event": async (browser, url) => {
    const visited = await visit(browser, url);
    const { page } = visited;
    await page
      .getByRole("row", { name: /CreateSpendingLimit/ })
      .first()
      .click();
    const name = await details(page).getByRole("heading", { level: 2 }).textContent();
    await page.waitForURL(/open=/);
    const address = page.url();
    await visited.end();
    const again = await visit(browser, address);
    assert.equal(await details(again.page).getByRole("heading", { level: 2 }).textContent(), name);
    await again.end();
    return String(name);
  },

  "the timeline filters by a line and by time": async (browser, url) => {
    const visited = await visit(browser, `${url}#view=timeline`);
    const { page } = visited;
    const plot = await page.locator(".plot .u-over").boundingBox();
    assert.ok(plot);
    await page.mouse.move(plot.x + 20, plot.y + 30);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width / 2, plot.y + 30, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/from=2026-09-07.*to=2026-09-1/);
    await page.getByRole("radio", { name: "device" }).check();
    await page.getByRole("button", { name: /Garnet/ }).click();
    await page.waitForURL(/device=Garnet/);
    await page.getByRole("tab", { name: /Events/ }).click();
    const rows = await rowCount(page);
    assert.ok(rows > 0 && rows < events.length);
    await visited.end();
    return `${rows} rows`;
  },

  "tasks, limits and findings lead to their events": async (browser, url) => {
    const visited = await visit(browser, `${url}#view=tasks`);
    const { page } = visited;
    await page.getByRole("row", { name: /Aquila/ }).click();
    await details(page).getByRole("button", { name: "CreateQuantumTask" }).click();
    await details(page).getByRole("heading", { name: "CreateQuantumTask" }).waitFor();
    await page.getByRole("tab", { name: /Spending limits/ }).click();
    await page.getByRole("button", { name: "deleted, was $25.00" }).click();
    await details(page).getByRole("heading", { name: "DeleteSpendingLimit" }).waitFor();
    await details(page).getByText("root user").first().waitFor();
    await page.getByRole("tab", { name: /Findings/ }).click();
    const findings = await rowCount(page, "Findings");
    await page.getByRole("combobox", { name: "Level" }).selectOption("alarm");
    const alarms = await rowCount(page, "Findings");
    assert.ok(alarms > 0 && alarms < findings, `${alarms} of ${findings}`);
    await page.getByRole("row", { name: /made a task on Cepheus/ }).click();
    await details(page)
      .getByText(/cannot see/i)
      .first()
      .waitFor();
    await visited.end();
    return `${alarms} alarms of ${findings} findings`;
  },

  "documentation and fields that no schema knows": async (browser, url) => {
    const visited = await visit(browser, url, CLIPBOARD);
    const { page } = visited;
    const record = exampleEvent("CreateQuantumTask") as unknown as Record<string, object>;
    await paste(page, JSON.stringify({ ...record, requestParameters: { ...record.requestParameters, priority: { level: 3 } } }));
    await page.locator(".summary", { hasText: "1 Braket call" }).waitFor();
    await page.getByRole("row", { name: /CreateQuantumTask/ }).click();
    await details(page).getByText("Somebody sent a quantum program to a device.").waitFor();
    await details(page).getByText("The number of times that the program runs").waitFor();
    await details(page).locator(".new", { hasText: "requestParameters.priority" }).waitFor();
    await visited.end();
    return "requestParameters.priority";
  },

  "copy redacted": async (browser, url) => {
    const visited = await visit(browser, url, CLIPBOARD);
    const { page } = visited;
    await page.getByRole("combobox", { name: "Event" }).selectOption("CreateJob");
    await page.locator(".bar").getByRole("button", { name: "Copy redacted" }).click();
    await page.getByText(/Copied \d+ redacted event/).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const expected = events.filter(({ eventName }) => eventName === "CreateJob");
    const lines = copied.trim().split("\n");
    assert.deepEqual(new Set(lines.map(sorted)), new Set(expected.map((event) => sorted(JSON.stringify(redact(event))))));
    assert.doesNotMatch(copied, /111122223333|example\.com/);
    await visited.end();
    return `${lines.length} lines`;
  },

  "save what the filters leave, as NDJSON": async (browser, url) => {
    const visited = await visit(browser, url);
    const { page } = visited;
    await page.getByRole("combobox", { name: "Outcome" }).selectOption("failed");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save NDJSON" }).click();
    const saved = readFileSync(await (await saving).path(), "utf8");
    const batch = parseBraketEvents(saved);
    assert.equal(batch.events.length, events.filter(({ errorCode }) => errorCode !== undefined).length);
    assert.equal(batch.rejected.length, 0);
    await visited.end();
    return `${batch.events.length} lines`;
  },

  "by keyboard alone": async (browser, url) => {
    const visited = await visit(browser, url);
    const { page } = visited;
    const grid = page.getByRole("grid", { name: "Events" });
    let steps = 0;
    for (; steps < 40 && !(await hasFocus(grid)); steps++) await page.keyboard.press("Tab");
    assert.ok(steps < 40, "the table is reached by Tab");
    await page.keyboard.press("End");
    await page
      .getByRole("row")
      .and(page.locator(`[aria-rowindex="${events.length + 1}"]`))
      .waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await details(page).getByRole("heading", { name: "CreateSpendingLimit" }).waitFor();
    assert.ok(await hasFocus(details(page)), "the focus is in the details");
    await page.keyboard.press("Escape");
    await details(page).waitFor({ state: "detached" });
    assert.ok(await hasFocus(grid), "the focus is back in the table");
    await page.getByRole("tab", { name: /Events/ }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("img", { name: /Events over time/ }).waitFor();
    await visited.end();
    const again = await visit(browser, url);
    await again.page.keyboard.press("Tab");
    await again.page.keyboard.press("Enter");
    assert.ok(await hasFocus(again.page.getByRole("grid", { name: "Events" })), "the first button skips to the table");
    await again.end();
    return `the table is ${steps} steps away, or one by the button that skips`;
  },

  "on a phone": async (browser, url) => {
    const visited = await visit(browser, url, { viewport: PHONE, hasTouch: true });
    const { page } = visited;
    for (const view of ["Events", "Timeline", "Tasks and jobs", "Spending limits", "Findings", "Rejected"]) {
      await page.getByRole("tab", { name: new RegExp(view) }).click();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= PHONE.width, `${view}: the page is ${width} pixels wide`);
    }
    await page.getByRole("tab", { name: /Events/ }).click();
    await page
      .getByRole("row", { name: /CreateSpendingLimit/ })
      .first()
      .tap();
    await details(page).getByRole("button", { name: "Close details" }).tap();
    await details(page).waitFor({ state: "detached" });
    await visited.end();
    return "no view is wider than 390 pixels";
  },
};

function details(page: Page) {
  return page.getByRole("dialog", { name: "Details" });
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

function sorted(line: string): string {
  return JSON.stringify(JSON.parse(line));
}
