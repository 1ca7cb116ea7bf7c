import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { AccountId, type Actor, EventId, type NewProgrammeEvent, OrganisationId } from "@wps/model";
import { sql } from "kysely";
import pino from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { bodyOf, FIELD_KEYS, SAMPLE, seedOrganisations, testClock } from "../../../test/app.ts";
import { useDatabase } from "../../../test/database.ts";
import { SILENT, urlOf } from "../../../test/server.ts";
import { createApp } from "../app.ts";
import { type Listening, listenTo } from "../db/listen.ts";
import { CHANNEL } from "./notice.ts";
import { type ChangeService, changeService } from "./service.ts";

const scope = (organisation: string) => [OrganisationId.parse(organisation)];
const account = () => AccountId.parse(randomUUID());
/** Who asks says so in a header: what is tried out here is not signing in. */
const ACTORS: Record<string, Actor> = {
  stranger: { role: "public" },
  admin: { role: "admin", account: account(), organisations: [] },
  lead: { role: "organiser", account: account(), organisations: scope("mps") },
  partner: { role: "organiser", account: account(), organisations: scope("gov-canada") },
  nobody: { role: "system" },
};
type Who = keyof typeof ACTORS;

const db = useDatabase();
/** How far the clock of the streams is ahead, in milliseconds. */
let ahead = 0;
/** So much later that no new reader is told what was changed before. */
const later = () => {
  ahead += 60_000;
};
let changes: ChangeService;
let listening: Listening;
let listener: ReturnType<typeof getRequestListener>;
let server: Server;
let address: string;

async function serve(): Promise<{ server: Server; address: string }> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  return { server, address: `http://127.0.0.1:${typeof place === "object" ? place?.port : ""}` };
}

beforeAll(async () => {
  await seedOrganisations(db());
  const log = pino({ level: "silent" });
  changes = changeService({ log, newId: randomUUID, uptime: () => performance.now() + ahead });
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db());
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  listening = listenTo(
    urlOf(inject("server").url, rows[0]?.name ?? ""),
    CHANNEL,
    { onNotice: changes.hear, onBegin: begin },
    SILENT,
  );
  await begun;
  const whoAsks = async (headers: Headers) => ACTORS[headers.get("X-Who") ?? ""] ?? { role: "public" as const };
  const app = createApp({
    db: db(),
    log,
    now: testClock(),
    newId: randomUUID,
    changes,
    whoAsks,
    secret: randomUUID(),
    fieldKeys: FIELD_KEYS,
  });
  listener = getRequestListener(app.fetch);
  ({ server, address } = await serve());
});
afterAll(async () => {
  changes.close();
  await listening.stop();
  server.close();
  server.closeAllConnections();
});

const leaving = new Set<AbortController>();
beforeEach(later);
afterEach(() => {
  for (const controller of leaving) controller.abort();
  leaving.clear();
});

/** A stream, and what it has told so far. */
async function streamOf(who: Who, since?: string, from = address) {
  const controller = new AbortController();
  leaving.add(controller);
  const headers = { "X-Who": who, ...(since === undefined ? {} : { "Last-Event-ID": since }) };
  const response = await fetch(`${from}/api/changes`, { headers, signal: controller.signal });
  let text = "";
  const read = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
  })();
  const ended = read.then(
    () => "ended",
    () => "broken",
  );
  return {
    response,
    ended,
    leave: () => controller.abort(),
    place: () => [...text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1],
    told: () =>
      [...text.matchAll(/^event: (\w+)\nid: .+\ndata: (.+)$/gm)].map(([, event, data = ""]) => [
        event,
        JSON.parse(data),
      ]),
  };
}

const call = (who: Who, method: string, path: string, body: unknown, revision?: number) =>
  fetch(`${address}${path}`, {
    method,
    headers: {
      "X-Who": who,
      "Content-Type": "application/json",
      ...(revision === undefined ? {} : { "If-Match": `"${revision}"` }),
    },
    body: JSON.stringify(body),
  });
async function create(draft: Partial<NewProgrammeEvent>): Promise<EventId> {
  const response = await call("admin", "POST", "/api/events", { ...SAMPLE, ...draft });
  expect(response.status).toBe(201);
  return EventId.parse((await bodyOf(response)).id);
}
async function replace(id: EventId, revision: number, draft: Partial<NewProgrammeEvent>): Promise<void> {
  const response = await call("admin", "PUT", `/api/events/${id}`, { ...SAMPLE, sessions: [], ...draft }, revision);
  expect(response.status).toBe(200);
}
const changed = (id: EventId, revision: number) => ["changed", { id, revision }];
const RESYNC = ["resync", {}];

describe("happy", () => {
  test("a change appears in two streams, once it is committed", async () => {
    const [one, two] = [await streamOf("lead"), await streamOf("stranger")];
    expect(one.response.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
    expect(one.response.headers.get("Cache-Control")).toBe("no-store");
    const id = await create({});
    for (const { told } of [one, two]) await expect.poll(told).toEqual([changed(id, 1)]);
    await replace(id, 1, { title: { vi: "Tên mới" } });
    for (const { told } of [one, two]) await expect.poll(told).toEqual([changed(id, 1), changed(id, 2)]);
  });

  test("a new reader is told what changed while it read what it shows", async () => {
    const id = await create({});
    const stream = await streamOf("stranger");
    await expect.poll(stream.told).toEqual([changed(id, 1)]);
    later();
    const last = await streamOf("stranger");
    await expect.poll(last.place).toBeDefined();
    expect(last.told()).toEqual([]);
  });

  test("what is rolled back is not told, nor what changes no event", async () => {
    const stream = await streamOf("admin");
    const id = await create({});
    const undone = db()
      .transaction()
      .execute(async (transaction) => {
        await transaction.updateTable("events").set({ revision: 9 }).where("id", "=", id).execute();
        throw new Error("undone");
      });
    await expect(undone).rejects.toThrow("undone");
    await db().updateTable("events").set({ search: "khac" }).where("id", "=", id).execute();
    const last = await create({});
    await expect.poll(stream.told).toEqual([changed(id, 1), changed(last, 1)]);
  });

  test("who comes back hears what happened meanwhile", async () => {
    const first = await streamOf("stranger");
    await expect.poll(first.place).toBeDefined();
    first.leave();
    const id = await create({});
    const again = await streamOf("stranger", first.place());
    await expect.poll(again.told).toContainEqual(changed(id, 1));
  });
});

describe("error", () => {
  test("who comes back with a place that nobody remembers is told to look again", async () => {
    const stream = await streamOf("stranger", "another-process.17");
    await expect.poll(stream.told).toEqual([RESYNC]);
    expect((await fetch(`${address}/api/changes`, { headers: { "Last-Event-ID": "9".repeat(101) } })).status).toBe(400);
  });

  test("an audience that is too large for a notification: everybody looks again, and the change is made", async () => {
    const stream = await streamOf("stranger");
    const names = Array.from({ length: 60 }, (_, index) => `to-chuc-${index}-${"x".repeat(45)}`);
    const row = { origin: "organiser", name: '{"vi": "Tổ chức"}', type: "other", search: "" } as const;
    await db()
      .insertInto("organisations")
      .values(names.map((id) => ({ ...row, id })))
      .execute();
    const organisations = names.map((name) => ({
      organisation: OrganisationId.parse(name),
      role: "implementer" as const,
      basis: "stated" as const,
    }));
    const items = names.map((name) => ({
      funder: OrganisationId.parse(name),
      level: "event" as const,
      amount: { status: "unknown" as const },
      basis: "stated" as const,
    }));
    await create({ organisations, funding: { status: "listed", items } });
    await expect.poll(stream.told).toEqual([RESYNC]);
  });
});

describe("security", () => {
  test("who may read no events gets no stream", async () => {
    expect((await streamOf("nobody")).response.status).toBe(403);
  });

  test("a draft is told to those whose it is, and its end as a draft to everybody", async () => {
    const [stranger, partner, lead] = [await streamOf("stranger"), await streamOf("partner"), await streamOf("lead")];
    const draft: Partial<NewProgrammeEvent> = {
      organisations: [{ organisation: OrganisationId.parse("mps"), role: "lead", basis: "stated" }],
      publication: "draft",
    };
    const id = await create(draft);
    await replace(id, 1, draft);
    await replace(id, 2, { ...draft, publication: "published" });
    await expect.poll(lead.told).toEqual([1, 2, 3].map((revision) => changed(id, revision)));
    for (const { told } of [stranger, partner]) await expect.poll(told).toEqual([changed(id, 3)]);
  });

  test("who loses sight of an event is told to look again, and not at what", async () => {
    const involving = (organisation: string) => ({
      sensitivity: "sensitive" as const,
      organisations: [
        { organisation: OrganisationId.parse(organisation), role: "lead" as const, basis: "stated" as const },
      ],
    });
    const id = await create(involving("mps"));
    // What is heard after this would be new.
    await expect.poll((await streamOf("lead")).told).toContainEqual(changed(id, 1));
    later();
    const [stranger, partner, lead] = [await streamOf("stranger"), await streamOf("partner"), await streamOf("lead")];
    await replace(id, 1, involving("gov-canada"));
    await expect.poll(partner.told).toEqual([changed(id, 2)]);
    await expect.poll(lead.told).toEqual([RESYNC]);
    expect(stranger.told()).toEqual([]);

    await db().deleteFrom("events").where("id", "=", id).execute();
    await expect.poll(partner.told).toEqual([changed(id, 2), RESYNC]);
    expect(lead.told()).toEqual([RESYNC]);
  });

  test("the end of the app ends every stream at once, and leaves no connection", async () => {
    const { server, address } = await serve();
    const streams = await Promise.all((["lead", "stranger"] as const).map((who) => streamOf(who, undefined, address)));
    changes.close();
    for (const { ended } of streams) expect(await ended).toBe("ended");
    const connections = () => new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
    await expect.poll(connections).toBe(0);
    server.close();
  });
});
