import assert from "node:assert/strict";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { CHROMIUM_ARGUMENTS } from "../../../../scripts/runtimes/chromium.js";

export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
}

/** An open page, and all that went wrong or out of it. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, and errors that nobody caught. A broken Content-Security-Policy is one of them. */
  readonly faults: string[];
  /** The addresses that were asked for, since the page was loaded. */
  readonly requests: string[];
  /** Fails if something went wrong or out, and closes the page. */
  end(): Promise<void>;
}

/** Opens the page and waits for the example log, or for `ready`. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  ready = "In the example log",
): Promise<Visit> {
  const context = await browser.newContext({ viewport: DESK, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript(recordLongTasks);
  await page.goto(url);
  await page.waitForLoadState("load");
  page.on("request", (request) => {
    // The page makes these itself, from what it holds.
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  await page.locator(".summary", { hasText: ready }).waitFor();
  return {
    page,
    faults,
    requests,
    async end() {
      await context.close();
      assert.deepEqual(faults, [], "faults in the console");
      assert.deepEqual(requests, [], "requests after the load");
    },
  };
}

function recordLongTasks(): void {
  const page = globalThis as unknown as { longTasks: number[] };
  page.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

/** Returns the length of the longest task of the main thread in milliseconds; 0 if none was longer than 50. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks));
}

export async function forgetTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as { longTasks: number[] }).longTasks.length = 0;
  });
}

/** Drops files and folders of the disk on the page, as a reader does. */
export async function dropFromDisk(page: Page, ...files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  await page.evaluate(() => {
    addEventListener("drop", () => document.body.setAttribute("data-dropped", ""), { capture: true, once: true });
  });
  const dropped = page.locator("body[data-dropped]");
  // The browser forgets a drop that comes before the page has answered the drag over it, as a hand never does.
  for (let attempt = 0; attempt < 20 && (await dropped.count()) === 0; attempt++) {
    for (const type of ["dragEnter", "dragOver", "dragOver", "drop"] as const) {
      await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
      await page.waitForTimeout(20 * attempt);
    }
  }
  await page.evaluate(() => document.body.removeAttribute("data-dropped"));
  await session.detach();
}

/** Drops a file on the page that is not on the disk. */
export async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ file, bytes }) => {
      const made = new DataTransfer();
      made.items.add(new File([Uint8Array.from(bytes)], file));
      return made;
    },
    { file: name, bytes: [...content] },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

/** Puts text into the clipboard and pastes it where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await page.keyboard.press("Control+V");
}

export const CLIPBOARD: BrowserContextOptions = { permissions: ["clipboard-read", "clipboard-write"] };

/** The number of rows of the table that is shown. */
export async function rowCount(page: Page, label = "Events"): Promise<number> {
  const grid = page.getByRole("grid", { name: label });
  return (await grid.count()) === 0 ? 0 : Number(await grid.getAttribute("aria-rowcount")) - 1;
}
