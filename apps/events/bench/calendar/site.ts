import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type EventSummary, PlainDate } from "@wps/model";
import { build } from "vite";
import type { EventPage } from "../../src/contract/events.ts";
import type { WhoAmI } from "../../src/contract/session.ts";
import { eventsIn } from "./events.ts";

const OUR_CONFIG = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));
const OUR_ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BARE_ROOT = fileURLToPath(new URL("page/", import.meta.url));
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Builds the app and the bare page, each into a folder of its own. */
export async function buildPages(ours: string, bare: string): Promise<void> {
  const into = (outDir: string) => ({ outDir, emptyOutDir: true, target: "es2022" });
  await build({ root: OUR_ROOT, configFile: OUR_CONFIG, logLevel: "error", build: into(ours) });
  await build({ root: BARE_ROOT, configFile: false, logLevel: "error", build: into(bare) });
}

export interface Site {
  readonly address: string;
  close(): void;
}

/** Serves a built page, and answers for the server of the app: what is measured is the browser. */
export async function serve(folder: string, events: readonly EventSummary[]): Promise<Site> {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    if (pathname === "/api/events") return json(response, pageOf(searchParams, events));
    if (pathname === "/api/session") return json(response, { role: "public" } satisfies WhoAmI);
    if (pathname.startsWith("/api/")) return response.writeHead(503).end();
    const name = extname(pathname) === "" ? "/index.html" : pathname;
    const file = await readFile(join(folder, name)).catch(() => undefined);
    if (file === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { "Content-Type": TYPES[extname(name)] ?? "application/octet-stream" }).end(file);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  const port = typeof place === "object" ? place?.port : undefined;
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const json = (response: ServerResponse, body: unknown) =>
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));

function pageOf(query: URLSearchParams, events: readonly EventSummary[]): EventPage {
  const items = eventsIn({ start: PlainDate.parse(query.get("from")), end: PlainDate.parse(query.get("to")) }, events);
  return { items, total: items.length, nearest: {}, unreadable: 0 };
}
