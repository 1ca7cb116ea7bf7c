import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { getRequestListener } from "@hono/node-server";
import pino from "pino";
import { expect, test } from "vitest";
import { bodyOf, testApp } from "../../test/app.ts";
import { useDatabase } from "../../test/database.ts";

const db = useDatabase();

test("a method that a path does not know, and the ones that it does", async () => {
  const wrong = await testApp(db()).request("/api/events", { method: "DELETE" });
  expect(wrong.status).toBe(405);
  expect(wrong.headers.get("Allow")).toBe("GET, HEAD, POST");
  expect(await bodyOf(wrong)).toMatchObject({ code: "METHOD_NOT_ALLOWED", status: 405 });
  expect((await testApp(db()).request("/api/nothing", { method: "DELETE" })).status).toBe(404);
});

test("nothing of an answer is kept by the browser, be it good or a problem", async () => {
  for (const path of ["/api/organisations", "/api/programmes", "/api/events/x", "/api/nothing", "/healthz"]) {
    expect((await testApp(db()).get(path)).headers.get("Cache-Control"), path).toBe("no-store");
  }
});

test("a list of events is kept, and asked for anew each time by its name", async () => {
  expect((await testApp(db()).get("/api/events")).headers.get("Cache-Control")).toBe("private, no-cache");
});

test.each([
  ["of a known length", "Content-Length: 1000", '{"tit'],
  ["in chunks", "Transfer-Encoding: chunked", '5\r\n{"tit'],
])("who hangs up in the middle of a body %s has broken nothing", async (_, length, beginning) => {
  const lines: string[] = [];
  const app = testApp(db(), undefined, pino({ level: "info" }, { write: (line: string) => lines.push(line) }));
  const answers = new EventTarget();
  const answer = async (request: Request) => {
    const response = await app.fetch(request);
    answers.dispatchEvent(new Event("answer"));
    return response;
  };
  const server = createServer(getRequestListener(answer)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  socket.write(`POST /api/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${length}\r\n\r\n`);
  socket.write(beginning);
  const answered = once(answers, "answer");
  await once(server, "request");
  socket.destroy();
  await answered;
  server.close();
  expect(lines.filter((line) => JSON.parse(line).level !== pino.levels.values.info)).toEqual([]);
});
