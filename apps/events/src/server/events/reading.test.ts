import { randomUUID } from "node:crypto";
import { type Actor, itemsOf } from "@wps/model";
import { type Kysely, sql } from "kysely";
import pino from "pino";
import { beforeEach, describe, expect, test } from "vitest";
import { enter, enterOrganisations } from "../../../bench/enter.ts";
import { generatedEvents } from "../../../bench/generated-events.ts";
import { ACTORS, actorFor } from "../../../test/actors.ts";
import { bodyOf, FIELD_KEYS, SAMPLE, SECRET, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { statementsOf } from "../../../test/statements.ts";
import { createApp } from "../app.ts";
import type { Tables } from "../db/tables.ts";
import { matches } from "./filter.ts";

const db = useDatabase();
const MONTH = "/api/events?from=2026-12-01&to=2026-12-31";

describe("a page that was read before", () => {
  beforeEach(async () => {
    await emptied(db());
    await seedOrganisations(db());
  });

  test("is given again without touching the events", async () => {
    const app = testApp(db());
    await app.post("/api/events", SAMPLE);
    const first = await app.get(MONTH);
    const etag = first.headers.get("ETag") ?? "";
    const bytes = await first.text();
    const statements = await statementsOf(async () => {
      const again = await app.get(MONTH);
      expect(await again.text()).toBe(bytes);
      expect(again.headers.get("ETag")).toBe(etag);
    });
    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain("event_version");
    expect(statements[0]).not.toContain('\\"events\\"');
  });

  test("is not sent again to whoever has it", async () => {
    const app = testApp(db());
    await app.post("/api/events", SAMPLE);
    const etag = (await app.get(MONTH)).headers.get("ETag") ?? "";
    const again = await app.request(MONTH, { headers: { "If-None-Match": `"other", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("ETag")).toBe(etag);
    expect((await app.request(MONTH, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  test("is read anew after every kind of change", async () => {
    const app = testApp(db());
    const total = async () => (await bodyOf(app.get(MONTH))).total;
    const seen = async () => (await app.get(MONTH)).headers.get("ETag");
    expect(await total()).toBe(0);
    const event = await bodyOf(app.post("/api/events", SAMPLE));
    expect(await total()).toBe(1);
    const before = await seen();
    const { sessions } = event;
    await app.put(`/api/events/${event.id}`, { ...SAMPLE, sessions, title: { vi: "Tên khác" } }, { "If-Match": '"1"' });
    expect(await seen()).not.toBe(before);
    expect((await bodyOf(app.get(`${MONTH}&q=ten+khac`))).total).toBe(1);
    expect((await bodyOf(app.get(`${MONTH}&q=bo+nao+do`))).total).toBe(0);
    await sql`update organisations set search = search || ' bo nao do' where id = 'mps'`.execute(db());
    expect((await bodyOf(app.get(`${MONTH}&q=bo+nao+do`))).total).toBe(1);
    await sql`delete from events`.execute(db());
    expect(await total()).toBe(0);
  });

  test("that was read while a change was under way is not kept beyond it", async () => {
    const app = testApp(db());
    const event = await bodyOf(app.post("/api/events", SAMPLE));
    const titles = async () => (await bodyOf(app.get(MONTH))).items.map((item: typeof SAMPLE) => item.title.vi);
    await db()
      .transaction()
      .execute(async (transaction) => {
        await sql`update events set title = '{"vi": "Sau"}' where id = ${event.id}`.execute(transaction);
        expect(await titles()).toEqual([SAMPLE.title.vi]);
      });
    expect(await titles()).toEqual(["Sau"]);
  });

  test("is another one for whoever may read something else", async () => {
    let actor: Actor = ACTORS.admin;
    const log = pino({ level: "silent" });
    const whoAsks = async () => actor;
    const app = createApp({
      db: db(),
      log,
      now: testClock(),
      newId: randomUUID,
      secret: SECRET,
      fieldKeys: FIELD_KEYS,
      whoAsks,
    });
    await testApp(db()).post("/api/events", { ...SAMPLE, publication: "draft" });
    const totals: number[] = [];
    for (actor of [ACTORS.admin, ACTORS.public, ACTORS.organiser, actorFor("organiser", "gov-canada"), ACTORS.admin]) {
      totals.push((await bodyOf(app.request(MONTH))).total);
    }
    expect(totals).toEqual([1, 0, 1, 0, 1]);
  });
});

describe("an event that was read before", () => {
  beforeEach(async () => {
    await emptied(db());
    await seedOrganisations(db());
  });

  test("is given again for one statement, until it is changed in any part", async () => {
    const app = testApp(db());
    const { id } = await bodyOf(app.post("/api/events", SAMPLE));
    const read = async () => bodyOf(app.get(`/api/events/${id}`));
    const event = await read();
    expect(await statementsOf(async () => expect(await read()).toEqual(event))).toHaveLength(1);
    await sql`update event_headcounts set count_value = 19 where event_id = ${id} and position = 0`.execute(db());
    expect((await read()).headcounts.items[0].count.value).toBe(19);
    await sql`delete from events`.execute(db());
    expect((await app.get(`/api/events/${id}`)).status).toBe(404);
  });

  test("shows each reader what is theirs", async () => {
    let actor: Actor = ACTORS.admin;
    const log = pino({ level: "silent" });
    const whoAsks = async () => actor;
    const app = createApp({
      db: db(),
      log,
      now: testClock(),
      newId: randomUUID,
      secret: SECRET,
      fieldKeys: FIELD_KEYS,
      whoAsks,
    });
    const { id } = await bodyOf(testApp(db()).post("/api/events", { ...SAMPLE, budget: { status: "unknown" } }));
    const donors = [ACTORS.donor, actorFor("donor", "gov-canada", "mps")];
    const shown: string[] = [];
    for (actor of [ACTORS.admin, ACTORS.public, ACTORS.organiser, actorFor("organiser", "vwu"), ...donors]) {
      shown.push((await bodyOf(app.request(`/api/events/${id}`))).budget.status);
    }
    expect(shown).toEqual(["unknown", "withheld", "unknown", "withheld", "withheld", "unknown"]);
  });
});

describe("statements", () => {
  test("a list takes two, an empty one three and an event three at the most, however many there are", async () => {
    await emptied(db());
    await enterOrganisations(db());
    const made = generatedEvents({ count: 40, from: "2026-12-01", to: "2026-12-31" });
    await enter(db(), made);
    const open = made.find(({ event }) => itemsOf(event.funding).length > 0)?.id;
    const counts = async (actor: (typeof ACTORS)[keyof typeof ACTORS], path: string) => {
      const app = testApp(db(), actor);
      return (await statementsOf(() => app.get(path))).length;
    };
    for (const actor of Object.values(ACTORS)) {
      expect(await counts(actor, MONTH)).toBeLessThanOrEqual(2);
      expect(await counts(actor, `${MONTH}&q=an+ninh&limit=5`)).toBeLessThanOrEqual(2);
      expect(await counts(actor, "/api/events?from=2031-01-01&to=2031-01-31")).toBeLessThanOrEqual(3);
      expect(await counts(actor, `/api/events/${open}`)).toBeLessThanOrEqual(3);
    }
  }, 120_000);
});

describe("the time of a month", () => {
  test("does not depend on the events outside of it", async () => {
    await emptied(db());
    await sql`vacuum events`.execute(db());
    await enterOrganisations(db());
    await enter(db(), generatedEvents({ count: 30, from: "2026-12-02", to: "2026-12-28", seed: 1 }));
    await enter(db(), generatedEvents({ count: 400, from: "2024-01-01", to: "2026-11-20", seed: 2 }));
    await enter(db(), generatedEvents({ count: 400, from: "2027-01-05", to: "2030-12-31", seed: 3 }));
    await sql`analyze events`.execute(db());
    const { indexes, rows } = await touchedBy(db());
    expect(indexes).toEqual(["events_by_days"]);
    expect(rows).toBe(30);
  }, 120_000);
});

/** What finding the keys of a month looks at: the indexes that lead there, and as many rows. */
async function touchedBy(database: Kysely<Tables>) {
  const [plan] = await database
    .selectFrom("events")
    .select(["id", "start_date"])
    .where((event) => matches(event, { from: "2026-12-01", to: "2026-12-31" }))
    .explain<{ "QUERY PLAN": [{ Plan: Node }] }>("json", sql`analyze`);
  const nodes = plan === undefined ? [] : nodesOf(plan["QUERY PLAN"][0].Plan);
  return {
    rows: Math.max(...nodes.map((node) => node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0))),
    indexes: nodes.flatMap((node) => node["Index Name"] ?? []),
  };
}

interface Node {
  readonly "Actual Rows": number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Index Name"?: string;
  readonly Plans?: readonly Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
