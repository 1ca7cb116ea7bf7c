import { sql } from "kysely";
import { afterEach, expect, inject, test } from "vitest";
import { useDatabase } from "../../../test/database.ts";
import { SILENT, urlOf } from "../../../test/server.ts";
import { type Listening, listenTo } from "./listen.ts";

const db = useDatabase();
let listening: Listening;
afterEach(() => listening.stop());

/** What was heard on a channel, and how often listening began. */
async function listen(channel: string) {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db());
  const heard: string[] = [];
  let begun = 0;
  const hearing = {
    onNotice: (payload: string) => heard.push(payload),
    onBegin: () => {
      begun += 1;
    },
  };
  listening = listenTo(urlOf(inject("server").url, rows[0]?.name ?? ""), channel, hearing, SILENT);
  await expect.poll(() => begun).toBe(1);
  return { heard, begun: () => begun };
}
const tell = (channel: string, payload: string) => sql`select pg_notify(${channel}, ${payload})`.execute(db());
const listeners = sql<{ pid: number }>`
  select pid from pg_stat_activity where application_name = 'wps-events-changes' and datname = current_database()
`;

test("hears its channel in order, and no other", async () => {
  const { heard } = await listen("of all names, \"this'");
  for (const payload of ["one", "", "hai"]) await tell("of all names, \"this'", payload);
  await tell("another", "three");
  await expect.poll(() => heard).toEqual(["one", "", "hai"]);
});

test("listens again after its connection was cut, and says so", async () => {
  const { heard, begun } = await listen("events");
  await sql`select pg_terminate_backend(pid) from (${listeners}) as listener`.execute(db());
  await expect.poll(begun).toBe(2);
  await tell("events", "again");
  await expect.poll(() => heard).toEqual(["again"]);
});

test("leaves no connection behind, also where it was told to stop at once", async () => {
  await listen("events");
  await listening.stop();
  await expect.poll(async () => (await listeners.execute(db())).rows).toEqual([]);

  listening = listenTo(inject("server").url, "events", { onNotice: () => {}, onBegin: () => {} }, SILENT);
  await listening.stop();
});

test("a server that does not answer is asked again until it is told to stop", async () => {
  const attempts: unknown[] = [];
  const log = { warn: (attempt: unknown) => void attempts.push(attempt) };
  listening = listenTo("postgres://x@127.0.0.1:1/x", "events", { onNotice: () => {}, onBegin: () => {} }, log);
  await expect.poll(() => attempts.length, { timeout: 5_000 }).toBeGreaterThan(2);
});
