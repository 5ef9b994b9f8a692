import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";

/** The used part of playwright-core's interface. The compiler cannot read the package, because it is in the cache. */
interface Playwright {
  readonly chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
}
export interface Browser {
  newPage(options: { viewport: { width: number; height: number }; colorScheme: Scheme }): Promise<Page>;
  close(): Promise<void>;
}
export interface Page {
  goto(url: string): Promise<unknown>;
  route(url: RegExp, handle: (route: Route) => Promise<void>): Promise<void>;
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  waitForSelector(selector: string, options?: { state: "attached" }): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  screenshot(options: { path: string; fullPage?: boolean }): Promise<unknown>;
  close(): Promise<void>;
}
interface Route {
  request(): { url(): string };
  fulfill(options: { path: string; contentType: string } | { status: number }): Promise<void>;
  abort(): Promise<void>;
}
export type Scheme = "light" | "dark";

/** The address at which the browser finds the folder. There is no server: each request gets a file. */
export const SITE = "http://site.test/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

export function launch(project: string, executablePath: string): Promise<Browser> {
  const { chromium } = createRequire(join(project, "package.json"))("playwright-core") as Playwright;
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}

/** Opens a page of the folder. `problems` gets what a reader's console would show, and each request to somewhere else. */
export async function open(
  browser: Browser,
  folder: string,
  view: { width: number; scheme: Scheme },
  problems: string[],
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: view.width, height: 850 }, colorScheme: view.scheme });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", ({ message }) => problems.push(message));
  await page.route(/.*/, async (route) => {
    const url = route.request().url();
    if (!url.startsWith(SITE)) {
      problems.push(`a request to ${url}`);
      return route.abort();
    }
    const path = join(folder, decodeURIComponent(new URL(url).pathname));
    if (!existsSync(path)) {
      problems.push(`a request to ${url}, which is no file`);
      return route.fulfill({ status: 404 });
    }
    await route.fulfill({ path, contentType: TYPES[extname(path)] ?? "application/octet-stream" });
  });
  return page;
}
