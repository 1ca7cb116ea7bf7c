/** One server of the bench, in a process of its own: `node contender.ts ours|by-hand|same-bytes <database>`. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { Client } from "pg";
import { pino } from "pino";
import { createApp } from "../../src/server/app.ts";
import { connectTo } from "../../src/server/db/connection.ts";
import { byHand } from "./by-hand.ts";

/** Answers with these bytes, by path: what a server costs that has nothing to do. */
function sameBytes(answers: ReadonlyMap<string, string>): Hono {
  return new Hono().get("*", (c) => {
    const { pathname, search } = new URL(c.req.url);
    return c.body(answers.get(pathname + search) ?? "", 200, { "Content-Type": "application/json" });
  });
}

function ours(database: string) {
  const log = pino({ level: "silent" });
  const now = () => new Date().toISOString();
  const key = { id: "bench", key: new Uint8Array(32) };
  const fieldKeys = { current: key, all: [key] };
  return createApp({ db: connectTo(database, log), log, now, newId: randomUUID, secret: "s".repeat(32), fieldKeys });
}

/** Every statement that this process has sent so far. */
let statements = 0;
const { query } = Client.prototype;
Client.prototype.query = function counted(this: Client, ...given: unknown[]) {
  statements += 1;
  return Reflect.apply(query, this, given);
};

const [, , name, database = ""] = process.argv;
const answers = new Map<string, string>();
const app = name === "ours" ? ours(database) : name === "by-hand" ? byHand(database) : sameBytes(answers);
const server = createServer(getRequestListener(app.fetch)).listen(0, "127.0.0.1");
await once(server, "listening");

process.on("message", (message: { answers?: [string, string][]; ask?: "statements" }) => {
  for (const [path, body] of message.answers ?? []) answers.set(path, body);
  if (message.ask === "statements") process.send?.({ statements });
});
process.on("disconnect", () => process.exit(0));
process.send?.({ address: server.address() });
