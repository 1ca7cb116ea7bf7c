import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { recordStore } from "@wps/model/engine";

/** Where the package's files lie as its users get them: a browser reads them without a bundler. */
const ENGINE = new URL(".", import.meta.resolve("@wps/model/engine"));
/** Runs wherever there is an engine; it names nothing outside of itself, so that a browser can be given its text. */
function answers(make: typeof recordStore): readonly unknown[] {
  const store = make({
    dimensions: ["sex", "province"],
    keys: ["person", "event"],
    quantities: ["minutes"],
    links: { task: { of: "event" } },
  });
  const record = (nth: number) => ({
    sex: ["F", "M", null][nth % 3] ?? null,
    province: `${(nth * 7) % 34}`,
    person: nth % 11 === 0 ? null : `p${(nth * 13) % 1_700}`,
    event: `e${nth % 40}`,
    minutes: nth % 5 === 0 ? null : (nth * 31) % 480,
  });
  // Enough for WebAssembly to be worth it.
  store.addAll(Array.from({ length: 5_000 }, (_, nth) => record(nth)));
  for (let event = 0; event < 40; event += 3) store.link("task", `e${event}`, [`t${event % 4}`, "t9"]);
  const tables = () => [
    [...store.count({ by: ["sex", "province"] }).cells()],
    [...store.sum("minutes", { by: ["task"] }).cells()],
    [...store.distinct("person", { by: ["province"], where: { sex: ["F"] } }).cells()],
  ];
  const before = tables();
  store.replace(17, record(4_000));
  store.remove(18);
  return [before, tables()];
}

const COMPUTED = `${answers};\n`;
const PAGE_SCRIPT = `import { recordStore } from "/engine/index.js";
${COMPUTED}
const isAllowed = (attempt) => { try { attempt(); return true; } catch { return false; } };
const worker = new Worker("/worker.js", { type: "module" });
worker.onmessage = ({ data }) => {
  window.told = {
    page: JSON.stringify(answers(recordStore)),
    worker: data,
    fromStrings: isAllowed(() => Function("return 0")()),
    wasm: isAllowed(() => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))),
  };
};`;
const WORKER_SCRIPT = `import { recordStore } from "/engine/index.js";
${COMPUTED}
postMessage(JSON.stringify(answers(recordStore)));`;

let server: Server;
let origin = "";

/** Serves one page, its script, its worker and the package's files under the policy that the address names. */
test.beforeAll(async () => {
  server = createServer(({ url = "/" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const own = { "/page.js": PAGE_SCRIPT, "/worker.js": WORKER_SCRIPT }[pathname];
    const isPage = pathname === "/";
    response.setHeader("content-type", isPage ? "text/html" : "text/javascript");
    // A worker has the policy that comes with its own script; both are told the strictest by default.
    const wasm = searchParams.has("wasm") ? " 'wasm-unsafe-eval'" : "";
    response.setHeader("content-security-policy", `default-src 'none'; script-src 'self'${wasm}; worker-src 'self'`);
    if (isPage) response.end(`<!doctype html><title>engine</title><script type="module" src="/page.js"></script>`);
    else if (own !== undefined) response.end(own);
    else if (pathname.includes("..")) response.writeHead(404).end();
    else response.end(readFileSync(fileURLToPath(new URL(`..${pathname}`, ENGINE))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => new Promise((resolve) => server.close(resolve)));

for (const [policy, query, wasm] of [
  ["the strictest policy, which forbids WebAssembly", "", false],
  ["a policy that allows WebAssembly", "?wasm", true],
] as const) {
  test(`the engine gives in a page and in a worker what it gives in Node, under ${policy}`, async ({ page }) => {
    await page.goto(`${origin}/${query}`);
    await expect.poll(() => page.evaluate("'told' in window")).toBe(true);
    const told = await page.evaluate<Record<string, unknown>>("window.told");
    const here = JSON.stringify(answers(recordStore));
    expect(here.length).toBeGreaterThan(5_000);
    expect(told).toEqual({ page: here, worker: here, fromStrings: false, wasm });
  });
}
