import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** The page is served under a path, as on a documentation site. */
const UNDER = "/docs/latest/playground/";

/** A server of the built page, which knows what was asked of it. */
export interface Site {
  readonly url: string;
  readonly asked: string[];
  close(): void;
}

export async function serve(folder: string): Promise<Site> {
  const asked: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    asked.push(path);
    const file = path.startsWith(UNDER) ? join(folder, path.slice(UNDER.length) || "index.html") : undefined;
    const content = file && (await readFile(file).catch(() => undefined));
    response.writeHead(content ? 200 : 404, { "Content-Type": `${TYPES[extname(file ?? "")] ?? "text/html"}; charset=utf-8` });
    response.end(content ?? "");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${UNDER}`, asked, close: () => server.close() };
}
