import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { entries } from "../entries.js";
import { bundled } from "./bundle.js";

export type BrowserPlace = "page without eval" | "worker without eval";

export const CHROMIUM_MISSING =
  "Install Chromium (Debian, Ubuntu: `apt-get install chromium`; other systems: Chrome), or set CHROMIUM to the path of its program.";

/** Returns the path of Chromium, or of Chrome, which has the same engine. */
export function chromiumPath(): string | undefined {
  const places = [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
  ];
  return places.find((path) => path !== undefined && existsSync(path));
}

/** The used part of playwright-core's interface. The compiler cannot read the package, because it is in the cache. */
interface Playwright {
  readonly chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface Page {
  goto(url: string): Promise<unknown>;
  waitForEvent(name: "console", accept: (message: ConsoleMessage) => boolean): Promise<ConsoleMessage>;
}
interface ConsoleMessage {
  text(): string;
}

/** Background requests of the browser fail on closed networks and slow down the start. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
];

/** Opens a page that forbids eval, and returns the answers of the page or of its worker. */
export async function inChromium(project: string, executablePath: string, place: BrowserPlace): Promise<string> {
  const worker = await bundled(
    project,
    "answers({ root, parse, redaction, largeLogs, testing, zod }).then((found) => postMessage(JSON.stringify(found)));",
  );
  const server = await serve(project, new Map([["/worker.mjs", worker], ...PAGES]));
  const { chromium } = createRequire(join(project, "package.json"))("playwright-core") as Playwright;
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    // Not page.evaluate, because the page forbids eval for the driver too.
    const message = page.waitForEvent("console", (message) => /^(answers|failed): /.test(message.text()));
    await page.goto(`http://127.0.0.1:${port}/${place === "page without eval" ? "page" : "worker"}.html`);
    const text = (await message).text();
    if (text.startsWith("failed: ")) throw new Error(text);
    return text.slice("answers: ".length);
  } finally {
    await browser.close();
    server.close();
  }
}

const WATCH = `addEventListener("error", ({ message }) => console.log("failed: " + message));
addEventListener("unhandledrejection", ({ reason }) => console.log("failed: " + reason));`;

/** The page loads the ESM of the package with an import map. A worker has no import map, so its script is a bundle. */
const PAGES: readonly (readonly [string, string])[] = [
  [
    "/page.html",
    `<script nonce="map" type="importmap">${JSON.stringify({
      imports: {
        ...Object.fromEntries(
          entries.map(({ specifier, name }) => [specifier, `/node_modules/braket-cloudtrail/dist/${name}.js`]),
        ),
        "zod/v4": "/node_modules/zod/v4/index.js",
        "zod/v4/core": "/node_modules/zod/v4/core/index.js",
      },
    })}</script><script src="/watch.js"></script><script type="module" src="/page.mjs"></script>`,
  ],
  ["/worker.html", `<script src="/watch.js"></script><script type="module" src="/start.mjs"></script>`],
  ["/watch.js", WATCH],
  [
    "/page.mjs",
    `import "./evalFree.mjs";
import * as root from "braket-cloudtrail";
import * as largeLogs from "braket-cloudtrail/large-logs";
import * as parse from "braket-cloudtrail/parse";
import * as redaction from "braket-cloudtrail/redact";
import * as testing from "braket-cloudtrail/testing";
import * as zod from "braket-cloudtrail/zod";
import { answers } from "./answers.mjs";
answers({ root, parse, redaction, largeLogs, testing, zod }).then((found) => console.log("answers: " + JSON.stringify(found)));`,
  ],
  [
    "/start.mjs",
    `const worker = new Worker("/worker.mjs", { type: "module" });
worker.onmessage = ({ data }) => console.log("answers: " + data);
worker.onerror = ({ message }) => console.log("failed: " + message);`,
  ],
];

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };

async function serve(project: string, pages: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://127.0.0.1").pathname).replaceAll("\\", "/");
    const text = pages.get(path) ?? (await readFile(join(project, path), "utf8").catch(() => undefined));
    response.writeHead(text === undefined ? 404 : 200, {
      "Content-Type": `${TYPES[extname(path)] ?? "text/plain"}; charset=utf-8`,
      "Content-Security-Policy": "default-src 'none'; script-src 'self' 'nonce-map'; worker-src 'self'",
    });
    response.end(text);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}
