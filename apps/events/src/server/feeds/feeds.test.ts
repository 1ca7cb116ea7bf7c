import { type EventId, enteredOf, ProgrammeEvent } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { entriesIn, entriesTitled, textOf } from "../../../test/ical.ts";
import { ROOM } from "../../../test/rooms.ts";

const db = useDatabase();
const now = testClock();
const admin = () => testApp(db(), ACTORS.admin, undefined, now);
const stranger = () => testApp(db(), ACTORS.public, undefined, now);

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

async function created(changes: object = {}): Promise<ProgrammeEvent> {
  const response = await admin().post("/api/events", { ...SAMPLE, ...changes });
  expect(response.status).toBe(201);
  return ProgrammeEvent.parse(await bodyOf(response));
}

async function changed(event: ProgrammeEvent, changes: object): Promise<ProgrammeEvent> {
  const draft = { ...enteredOf(event), ...changes };
  const response = await admin().put(`/api/events/${event.id}`, draft, { "If-Match": `"${event.revision}"` });
  expect(response.status).toBe(200);
  return ProgrammeEvent.parse(await bodyOf(response));
}

async function feed(path = "/feeds/all.ics", app = stranger()): Promise<string> {
  const response = await app.get(path);
  expect(response.status, path).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  return response.text();
}

const eventsIn = async (path: string, app = stranger()) =>
  new Set(entriesIn(await feed(path, app)).map((entry) => textOf(entry, "related-to") ?? textOf(entry, "uid")));

const OTHER = {
  title: { vi: "Diễn đàn", en: "Forum" },
  taskLinks: [],
  sessions: [],
  organisations: [{ organisation: "un-women", role: "lead", basis: "stated" }],
};

describe("happy", () => {
  test("all events, those of a programme, of a clause and below it, of an organisation, and one", async () => {
    const one = await created();
    const other = await created(OTHER);
    const both = new Set<string>([one.id, other.id]);
    const first = new Set<string>([one.id]);
    expect(await eventsIn("/feeds/all.ics")).toEqual(both);
    expect(await eventsIn("/feeds/programmes/nap-wps-2024-2030.ics")).toEqual(first);
    expect(await eventsIn("/feeds/tasks/nap-wps-2024-2030/II.2.e.ics")).toEqual(first);
    expect(await eventsIn("/feeds/tasks/nap-wps-2024-2030/II.2.ics")).toEqual(first);
    expect(await eventsIn("/feeds/tasks/nap-wps-2024-2030/II.1.ics")).toEqual(new Set());
    expect(await eventsIn("/feeds/tasks/nap-wps-2024-2030/II.2.%C4%91.ics")).toEqual(new Set());
    expect(await eventsIn("/feeds/organisations/mps.ics")).toEqual(first);
    expect(await eventsIn("/feeds/organisations/un-women.ics")).toEqual(both);
    expect(await eventsIn(`/feeds/events/${other.id}.ics`)).toEqual(new Set([other.id]));
  });

  test("each says in its language what it is, who hosts, and which clause it serves by name", async () => {
    const { id } = await created();
    expect(await feed("/feeds/tasks/nap-wps-2024-2030/II.2.e.ics")).toMatch(
      /^NAME:Phụ nữ\\, hòa bình và an ninh: II.2.e /m,
    );
    expect(await feed("/feeds/organisations/mps.ics?lang=en")).toContain(
      "Women\\, Peace and Security: Ministry of Public",
    );
    const [entry] = entriesIn(await feed(`/feeds/events/${id}.ics`));
    expect(textOf(entry, "description")).toContain("\nChủ trì: Bộ Công an");
    expect(textOf(entry, "description")).toMatch(/Nhiệm vụ, đề xuất: II\.2\.e \S.*\(.*\S.*\)/);
    const [english] = entriesIn(await feed("/feeds/all.ics?lang=en"));
    expect(textOf(english, "description")).toContain("Lead: Ministry of Public Security");
  });

  test("one event is a file to save, with a name that every system takes", async () => {
    const { id } = await created();
    const response = await stranger().get(`/feeds/events/${id}.ics`);
    expect(response.headers.get("Content-Disposition")).toBe(
      'attachment; filename="tap-huan-an-toan-tren-khong-gian-mang.ics"',
    );
    expect((await stranger().get("/feeds/all.ics")).headers.has("Content-Disposition")).toBe(false);
  });

  test("the address of the app leads from an entry to its page, and from a feed to itself", async () => {
    const { id } = await created(OTHER);
    const app = testApp(db(), ACTORS.public, undefined, undefined, {
      publicUrl: new URL("https://su-kien.example.org"),
    });
    const text = await (await app.get("/feeds/all.ics?lang=en")).text();
    expect(text).toContain("SOURCE;VALUE=URI:https://su-kien.example.org/feeds/all.ics?lang=en\r\n");
    expect(text).toContain("URL:https://su-kien.example.org/calendar\r\n");
    expect(textOf(entriesIn(text)[0], "url")).toBe(`https://su-kien.example.org/events/${id}`);
  });

  test("blocks are kept for a revision, and written anew for another one or another way of writing", async () => {
    const event = await created(OTHER);
    const kept = () => db().selectFrom("event_blocks").select(["revision", "writer", "text"]).execute();
    await feed();
    const [block] = await kept();
    expect(block).toMatchObject({ revision: 1, text: expect.stringContaining("SUMMARY:Diễn đàn\r\n") });

    const marked = block?.text?.replace("Diễn đàn", "Từ kho");
    await db()
      .updateTable("event_blocks")
      .set({ text: marked ?? "" })
      .execute();
    expect(await feed()).toContain("SUMMARY:Từ kho\r\n");
    await db().updateTable("event_blocks").set({ writer: "another" }).execute();
    expect(await feed()).toContain("SUMMARY:Diễn đàn\r\n");
    await changed(event, { title: { vi: "Tên mới" } });
    expect(await feed()).toContain("SUMMARY:Tên mới\r\n");
    expect(await kept()).toMatchObject([{ revision: 2 }]);
  });

  test("a renamed organisation is named in the feeds at once, and nothing else is written anew", async () => {
    await created();
    const other = await created({
      ...OTHER,
      organisations: [{ organisation: "gov-canada", role: "lead", basis: "stated" }],
    });
    const app = stranger();
    await feed("/feeds/all.ics", app);
    await db()
      .updateTable("organisations")
      .set({ name: JSON.stringify({ vi: "Bộ Công an mới" }) })
      .where("id", "=", "mps")
      .execute();
    expect((await db().selectFrom("event_blocks").select("event_id").execute()).map((row) => row.event_id)).toEqual([
      other.id,
    ]);
    const [entry] = entriesTitled(await feed("/feeds/all.ics", app), "Tập huấn");
    expect(textOf(entry, "description")).toContain("Chủ trì: Bộ Công an mới");
  });

  test("a session is in its room, under the name that the room bears now", async () => {
    await seedAccounts(db());
    const room = await bodyOf(admin().post("/api/rooms", ROOM));
    const sessions = [{ date: "2026-12-01", room: room.id }];
    await created({ sessions });
    await created({ sessions, title: { vi: "Kín" }, sensitivity: "sensitive" });
    const app = stranger();
    const located = async () => textOf(entriesTitled(await feed("/feeds/all.ics", app), "Tập huấn")[0], "location");
    const place = "Học viện An ninh nhân dân, Hà Nội";
    expect(await located()).toBe(`Phòng họp 201, ${place}`);
    const renamed = { ...ROOM, name: { vi: "Phòng họp lớn" } };
    await admin().put(`/api/rooms/${room.id}`, renamed, { "If-Match": '"1"' });
    expect(await located()).toBe(`Phòng họp lớn, ${place}`);
    expect(await feed("/feeds/all.ics", app)).not.toContain("Kín");
  });

  test("many calendars that ask at the same time get the same bytes, written once", async () => {
    for (let count = 0; count < 5; count += 1) await created({ ...OTHER, title: { vi: `Diễn đàn ${count}` } });
    const app = stranger();
    const paths = Array.from({ length: 12 }, (_, index) =>
      index % 2 === 0 ? "/feeds/all.ics" : "/feeds/organisations/un-women.ics",
    );
    const texts = await Promise.all(paths.map((path) => feed(path, app)));
    expect(new Set(texts).size).toBe(2);
    expect(entriesIn(texts[0] ?? "")).toHaveLength(5);
    const { count } = await db()
      .selectFrom("event_blocks")
      .select((block) => block.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(5);
  });
});

describe("a calendar that has the text", () => {
  const ask = (app: ReturnType<typeof stranger>, headers: Record<string, string>) =>
    app.request("/feeds/all.ics", { headers });

  test("gets none, until an event changes", async () => {
    const event = await created();
    const app = stranger();
    const first = await app.get("/feeds/all.ics");
    const etag = first.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get("Cache-Control")).toBe("public, no-cache");
    for (const names of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask(app, { "If-None-Match": names });
      expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([304, etag, ""]);
    }
    expect((await app.get("/feeds/all.ics?lang=en")).headers.get("ETag")).not.toBe(etag);

    await changed(event, { title: { vi: "Tên mới" } });
    const fresh = await ask(app, { "If-None-Match": etag });
    expect(fresh.status).toBe(200);
    expect(entriesTitled(await fresh.text(), "Tên mới")).toHaveLength(2);
  });

  test("is known by the date as well, and never for a text that has changed since", async () => {
    const event = await created();
    const app = stranger();
    const date = (await app.get("/feeds/all.ics")).headers.get("Last-Modified") ?? "";
    expect(new Date(date).toUTCString()).toBe(date);
    expect((await ask(app, { "If-Modified-Since": date })).status).toBe(304);
    // The name decides where both are given.
    expect((await ask(app, { "If-Modified-Since": date, "If-None-Match": '"other"' })).status).toBe(200);
    await changed(event, { title: { vi: "Tên mới" } });
    const fresh = await ask(app, { "If-Modified-Since": date });
    expect(fresh.status).toBe(200);
    expect(fresh.headers.get("Last-Modified")).not.toBe(date);
  });

  test("keeps it while only events change that it does not hold", async () => {
    const draft = await created({ publication: "draft" });
    const app = stranger();
    const first = await app.get("/feeds/all.ics");
    await changed(draft, { title: { vi: "Tên mới" } });
    const again = await app.get("/feeds/all.ics");
    for (const header of ["ETag", "Last-Modified"]) expect(again.headers.get(header)).toBe(first.headers.get(header));
  });

  test("gets no date in the second of a change, which a later text could share", async () => {
    await created();
    const app = testApp(db(), ACTORS.public, undefined, () => "2026-11-21T01:00:00.200Z");
    const first = await app.get("/feeds/all.ics");
    expect(first.headers.has("Last-Modified")).toBe(false);
    expect(first.headers.has("ETag")).toBe(true);
  });
});

describe("error", () => {
  test.each([
    ["/feeds/all.ics?lang=fr", 400, "MALFORMED"],
    ["/feeds/programmes/nap-wps-2024-2030", 400, "MALFORMED"],
    ["/feeds/programmes/NAP.ics", 400, "MALFORMED"],
    ["/feeds/programmes/no-such.ics", 404, "PROGRAMME_NOT_FOUND"],
    ["/feeds/tasks/nap-wps-2024-2030/IX.9.ics", 422, "CLAUSE_NOT_FOUND"],
    ["/feeds/tasks/no-such/II.2.ics", 422, "CLAUSE_NOT_FOUND"],
    ["/feeds/organisations/nobody.ics", 422, "ORGANISATION_NOT_FOUND"],
    ["/feeds/events/00000000-0000-4000-8000-000000000000.ics", 404, "EVENT_NOT_FOUND"],
    ["/feeds/events/x.ics", 400, "MALFORMED"],
  ])("%s answers %i %s", async (path, status, code) => {
    const response = await stranger().get(path);
    expect(response.status).toBe(status);
    expect(await bodyOf(response)).toMatchObject({ code });
  });
});

describe("security", () => {
  test("public feeds hold what is published and open, whoever asks, and name no attendee", async () => {
    const shown = await created(OTHER);
    await created({ publication: "draft" });
    await created({ sensitivity: "sensitive" });
    for (const app of [stranger(), admin(), testApp(db(), ACTORS.organiser)]) {
      expect(await eventsIn("/feeds/all.ics", app)).toEqual(new Set([shown.id]));
      expect(await eventsIn("/feeds/organisations/mps.ics", app)).toEqual(new Set());
    }
    expect(await feed()).not.toMatch(/^(ATTENDEE|ORGANIZER)/m);
  });

  test("one event is given to those who may read it, and its existence is told to nobody else", async () => {
    const draft = await created({ publication: "draft" });
    const path = (id: EventId) => `/feeds/events/${id}.ics`;
    const statusFor = async (actor: keyof typeof ACTORS) =>
      (await testApp(db(), ACTORS[actor]).get(path(draft.id))).status;
    expect(await statusFor("public")).toBe(404);
    expect(await statusFor("organiser")).toBe(200);
    expect(await statusFor("admin")).toBe(200);
    expect(await statusFor("system")).toBe(403);
    const response = await admin().get(path(draft.id));
    expect(response.headers.get("Cache-Control")).toBe("private, no-cache");
    expect(response.headers.get("Vary")).toBe("Cookie");
  });

  test("an event that is no longer published is gone at once", async () => {
    const event = await created(OTHER);
    const app = stranger();
    expect(entriesIn(await feed("/feeds/all.ics", app))).toHaveLength(1);
    const hidden = await changed(event, { publication: "draft" });
    expect(entriesIn(await feed("/feeds/all.ics", app))).toHaveLength(0);
    await changed(hidden, { publication: "published", sensitivity: "sensitive" });
    expect(entriesIn(await feed("/feeds/all.ics", app))).toHaveLength(0);
  });

  test("a sensitive event says 'busy' even to those who may read it, and so does its file", async () => {
    const secret = await created({ sensitivity: "sensitive" });
    const response = await admin().get(`/feeds/events/${secret.id}.ics`);
    const text = await response.text();
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="ban.ics"');
    expect(entriesIn(text).map((entry) => textOf(entry, "summary"))).toEqual(["Bận", "Bận"]);
    expect(text).not.toMatch(/mạng|Học viện|Công an|LOCATION|DESCRIPTION|CATEGORIES/);
  });
});
