/**
 * What the portal asks for when a donor opens it, of 1,000 events and 100,000 participations: each answer over HTTP, beside the
 * same grouped by hand in SQL for each request over the same bare server, which hides nothing, asks nobody who may, and knows
 * of no rates, no shares that nobody said and nobody else. Making a release is measured once: it is a job.
 */
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { type RawBuilder, sql } from "kysely";
import { sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { connectTo } from "../../src/server/db/connection.ts";
import { actorFor } from "../../test/actors.ts";
import { testApp } from "../../test/app.ts";
import { SILENT } from "../../test/server.ts";
import { startDatabases } from "../api/databases.ts";
import { generatedEvents } from "../generated-events.ts";
import { enterMoney, GRANTS_BY_HAND, MONEY_BY_HAND, PROVINCES_BY_HAND, RESULTS_BY_HAND } from "./money.ts";
import { enterPeople, PEOPLE_BY_HAND } from "./people.ts";

const EVENTS = sized(1_000, 20);
const PEOPLE = sized(100_000, 2_000);
const RUNS = sized(40, 2);
/** What somebody waits for without looking away, in milliseconds. */
const BUDGET = 1_000;

interface Answer {
  readonly name: string;
  readonly path: string;
  readonly byHand: RawBuilder<unknown>;
}

/** What the page asks for, and what it leads to. */
const ANSWERS: readonly Answer[] = [
  { name: "agreements and what they paid", path: "/api/portal", byHand: GRANTS_BY_HAND },
  { name: "closed tables of money", path: "/api/portal/money", byHand: MONEY_BY_HAND },
  { name: "results and promises", path: "/api/portal/results", byHand: RESULTS_BY_HAND },
  { name: "tables of people", path: "/api/portal/people", byHand: PEOPLE_BY_HAND },
  { name: "the map", path: "/api/event-provinces?grantsOf=gov-canada", byHand: PROVINCES_BY_HAND },
];

/** How long each of some requests took, in milliseconds: the one in the middle. */
async function median(url: string): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth <= RUNS; nth += 1) {
    const began = performance.now();
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} was answered ${answer.status}`);
    await answer.text();
    times.push(performance.now() - began);
  }
  return medianOf(times.slice(1));
}

const databases = await startDatabases();
try {
  const events = generatedEvents({ count: EVENTS, from: "2024-01-01", to: "2027-12-31" });
  const db = connectTo(await databases.filled("portal", events), SILENT);
  const ids = events.map(({ id }) => id);
  await db.transaction().execute((transaction) => enterMoney(transaction, ids));
  const { cells, hidden, made } = await enterPeople(db, EVENTS, PEOPLE);
  await sql`vacuum analyze`.execute(db);
  const own = testApp(db, actorFor("donor", "gov-canada"));
  const bare = new Hono();
  for (const [nth, { byHand }] of ANSWERS.entries()) {
    bare.get(`/${nth}`, async (c) => c.json((await byHand.execute(db)).rows));
  }
  const servers = [own.fetch, bare.fetch].map((fetch) => serve({ fetch, port: 0 }));
  const [app = "", hand = ""] = servers.map((server) => {
    const address = server.address();
    return typeof address === "object" && address ? `http://localhost:${address.port}` : "";
  });
  try {
    const rows: string[][] = [];
    const all = { app: 0, hand: 0 };
    for (const [nth, { name, path }] of ANSWERS.entries()) {
      const told = await median(`${app}${path}`);
      const grouped = await median(`${hand}/${nth}`);
      rows.push([name, toMilliseconds(told), toMilliseconds(grouped), toRatio(told / grouped)]);
      all.app += told;
      all.hand += grouped;
    }
    rows.push(["all of them", toMilliseconds(all.app), toMilliseconds(all.hand), toRatio(all.app / all.hand)]);
    print(`${toCount(EVENTS)} events, three lines of money each, four who pay, ${toCount(PEOPLE)} participations\n`);
    print(
      `a release without audit: ${toCount(cells)} cells, ${toCount(hidden)} hidden, ${toMilliseconds(made)}; medians of ${RUNS} requests over HTTP, one after the other\n`,
    );
    print(`${toTable(["", "median", "by hand in SQL", "beside it"], rows)}\n`);
    const value = all.app;
    print(`${sayGoal({ name: "the whole portal", value, bound: { atMost: BUDGET }, toText: toMilliseconds })}\n`);
  } finally {
    for (const server of servers) server.close();
    await db.destroy();
  }
} finally {
  await databases.stop();
}
