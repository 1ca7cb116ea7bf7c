import { ProgrammeEvent } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";

const db = useDatabase();
const organiser = () => testApp(db());
const stranger = () => testApp(db(), { role: "public" });
const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

async function created(changes: object = {}): Promise<ProgrammeEvent> {
  const response = await organiser().post("/api/events", { ...SAMPLE, ...changes });
  expect(response.status).toBe(201);
  return ProgrammeEvent.parse(await bodyOf(response));
}

/** Known to the month, so that it has a first day in the calendar and none that anybody said. */
const MARCH = {
  dates: { precision: "month", start: "2027-03-01", end: "2027-03-31", basis: "stated" },
  sessions: [],
};

/** What was sent, with the identifiers that the server gave its sessions. */
const content = ({ id, origin, recordRef, revision, sequence, createdAt, updatedAt, ...rest }: ProgrammeEvent) => ({
  ...rest,
  sessions: rest.sessions.map(({ id: _, ...session }) => session),
});

describe("happy", () => {
  test("an event comes back as it was sent, every part of it", async () => {
    const event = await created();
    expect(content(event)).toEqual(SAMPLE);
    const read = await organiser().get(`/api/events/${event.id}`);
    expect(read.headers.get("ETag")).toBe('"1"');
    expect(await bodyOf(read)).toEqual(event);
  });

  test("unknown stays unknown, not given stays not given, none stays none", async () => {
    const event = await created({
      headcounts: { status: "not-given" },
      funding: { status: "none" },
      outcomes: { status: "not-given" },
      place: { status: "not-given" },
    });
    expect(event.headcounts).toEqual({ status: "not-given" });
    expect(event.funding).toEqual({ status: "none" });
    expect(event.place).toEqual({ status: "not-given" });
  });

  test("a move raises sequence and revision, a corrected word only the revision", async () => {
    const event = await created();
    const path = `/api/events/${event.id}`;
    const { sessions } = event;
    const renamed = await organiser().put(
      path,
      { ...SAMPLE, sessions, title: { vi: "Tên mới" } },
      { "If-Match": '"1"' },
    );
    expect(await bodyOf(renamed)).toMatchObject({ revision: 2, sequence: 0, createdAt: event.createdAt });
    const moved = await organiser().put(
      path,
      { ...SAMPLE, sessions: [], dates: { ...SAMPLE.dates, start: "2026-12-08", end: "2026-12-09" } },
      { "If-Match": '"2"' },
    );
    expect(moved.headers.get("ETag")).toBe('"3"');
    expect(await bodyOf(moved)).toMatchObject({ revision: 3, sequence: 1, sessions: [] });
  });

  test("a kept session keeps its identifier, a new one gets one", async () => {
    const event = await created();
    const [first] = event.sessions;
    const sessions = [first, { date: "2026-12-02", hours: { start: "08:00", end: "11:30" } }];
    const put = await organiser().put(`/api/events/${event.id}`, { ...SAMPLE, sessions }, { "If-Match": '"1"' });
    const after = ProgrammeEvent.parse(await bodyOf(put));
    expect(after.sessions[0]).toEqual(first);
    expect(event.sessions.map((session) => session.id)).not.toContain(after.sessions[1]?.id);
  });

  test("lists by period, clause and words without tone marks, in pages", async () => {
    const early = await created({ dates: { ...SAMPLE.dates, start: "2026-11-30" } });
    const late = await created({
      title: { vi: "Diễn đàn" },
      taskLinks: [],
      ...MARCH,
    });
    const ids = async (query: string) => {
      const response = await organiser().get(`/api/events?${query}`);
      expect(response.status, query).toBe(200);
      return (await bodyOf(response)).items.map((item: { id: string }) => item.id);
    };
    expect(await ids("")).toEqual([early.id, late.id]);
    expect(await ids("order=latest-first")).toEqual([late.id, early.id]);
    expect(await ids("from=2027-03-15&to=2027-03-20")).toEqual([late.id]);
    expect(await ids("programme=nap-wps-2024-2030&clause=II.2")).toEqual([early.id]);
    expect(await ids("programme=nap-wps-2024-2030&clause=II.1")).toEqual([]);
    expect(await ids("q=KHONG+gian+mang")).toEqual([early.id]);
    expect(await ids("q=bo+cong+an+dien+dan")).toEqual([late.id]);
    expect(await ids("q=thang+3/2027")).toEqual([late.id]);
    expect(await ids("q=100%25")).toEqual([]);
    const first = await bodyOf(organiser().get("/api/events?limit=1"));
    expect(first).toMatchObject({ total: 2, items: [{ id: early.id }] });
    expect(await ids(`limit=1&cursor=${first.next}`)).toEqual([late.id]);
    expect((await bodyOf(organiser().get(`/api/events?limit=1&cursor=${first.next}`))).next).toBeUndefined();
  });

  test.each([
    ["a day", "20/2/2025"],
    ["a day, with zeros", "20/02/2025"],
    ["a day, with hyphens", "20-02-2025"],
    ["a day, as ISO 8601 writes it", "2025-02-20"],
    ["a day, as a decision writes it", "ngày 20 tháng 2 năm 2025"],
    ["the last day", '"21/02/2025"'],
    ["a month", "tháng 2/2025"],
    ["a month, with a zero", "thang 02/2025"],
    ["a month, in English", "20 February 2025"],
    ["a funder", "Government of Canada"],
    ["a channel", "UN Women"],
    ["part of a word with a hyphen", "responsive"],
  ])("finds the event by %s", async (_, words) => {
    await created();
    const { id } = await created({
      title: { en: "A gender-responsive workshop" },
      dates: { precision: "day", start: "2025-02-20", end: "2025-02-21", basis: "stated" },
      place: { status: "not-given" },
      sessions: [],
      organisations: [{ organisation: "mps", role: "lead", basis: "stated" }],
    });
    await created({ ...MARCH, funding: { status: "none" }, organisations: [SAMPLE.organisations[0]] });
    const { items } = await bodyOf(organiser().get(`/api/events?q=${encodeURIComponent(words)}`));
    expect(items.map((item: { id: string }) => item.id)).toContain(id);
    expect(items.length).toBeLessThan(3);
  });

  test.each(["...", "–", "“”", '"', "1/3/2027", "31/3/2027"])("finds nothing by %s", async (words) => {
    await created(MARCH);
    const found = await bodyOf(organiser().get(`/api/events?q=${encodeURIComponent(words)}`));
    expect(found).toMatchObject({ items: [], total: 0 });
  });

  test("an empty period names the nearest days that are not empty", async () => {
    await created();
    const before = await bodyOf(organiser().get("/api/events?from=2026-01-01&to=2026-02-01"));
    expect(before).toMatchObject({ items: [], total: 0, nearest: { after: "2026-12-01" } });
    const after = await bodyOf(organiser().get("/api/events?from=2027-01-01&to=2027-02-01"));
    expect(after.nearest).toEqual({ before: "2026-12-01" });
  });
});

describe("error", () => {
  test.each([
    ["an impossible date", { dates: { ...SAMPLE.dates, start: "2026-02-30" } }, ["dates", "start"]],
    ["an empty title", { title: { vi: "  " } }, ["title", "vi"]],
    ["no organisation", { organisations: [] }, ["organisations"]],
    ["a session outside the dates", { sessions: [{ date: "2026-12-03" }] }, ["sessions", 0, "date"]],
    ["an unknown field", { titel: "x" }, []],
    [
      "a source that is not there",
      { outcomes: { status: "listed", items: [{ kind: "output", statement: { vi: "x" }, sources: ["s9"] }] } },
      ["outcomes", "items", 0, "sources", 0],
    ],
    ["an empty list instead of none", { funding: { status: "listed", items: [] } }, ["funding", "items"]],
  ])("%s is malformed, with the path to it", async (_, changes, path) => {
    const response = await organiser().post("/api/events", { ...SAMPLE, ...changes });
    expect(response.status).toBe(400);
    const problem = await bodyOf(response);
    expect(problem).toMatchObject({ code: "MALFORMED", status: 400 });
    expect(problem.issues.map((issue: { path: unknown }) => issue.path)).toContainEqual(path);
  });

  test.each([
    ["CLAUSE_NOT_FOUND", { taskLinks: [{ ...SAMPLE.taskLinks[0], clause: "II.2.h" }] }, ["taskLinks", 0, "clause"]],
    [
      "CLAUSE_NOT_FOUND",
      { taskLinks: [{ ...SAMPLE.taskLinks[0], programme: "no-such" }] },
      ["taskLinks", 0, "programme"],
    ],
    [
      "PROVINCE_NOT_FOUND",
      { place: { ...SAMPLE.place, province: { code: "54", list: "2025" } } },
      ["place", "province"],
    ],
    [
      "ORGANISATION_NOT_FOUND",
      { organisations: [{ organisation: "nobody", role: "lead", basis: "stated" }] },
      ["organisations", 0, "organisation"],
    ],
    [
      "ORGANISATION_NOT_FOUND",
      {
        funding: {
          status: "listed",
          items: [{ funder: "nobody", level: "event", amount: { status: "unknown" }, basis: "stated" }],
        },
      },
      ["funding", "items", 0, "funder"],
    ],
    ["SESSION_NOT_FOUND", { sessions: [{ id: UNKNOWN_ID, date: "2026-12-01" }] }, ["sessions", 0, "id"]],
  ])("%s is refused, and nothing is kept", async (code, changes, path) => {
    const response = await organiser().post("/api/events", { ...SAMPLE, ...changes });
    expect(response.status).toBe(422);
    expect(await bodyOf(response)).toMatchObject({ code, refusal: { code, path } });
    expect((await bodyOf(organiser().get("/api/events"))).total).toBe(0);
  });

  test("the second of two editors is told, and the first one's words stay", async () => {
    const event = await created();
    const path = `/api/events/${event.id}`;
    const both = await Promise.all(
      ["Người thứ nhất", "Người thứ hai"].map((vi) =>
        organiser().put(path, { ...SAMPLE, sessions: [], title: { vi } }, { "If-Match": '"1"' }),
      ),
    );
    expect(both.map((response) => response.status).sort()).toEqual([200, 412]);
    const answers = await Promise.all(both.map(bodyOf));
    const winner = answers.find((answer) => answer.revision === 2);
    expect((await bodyOf(organiser().get(path))).title).toEqual(winner.title);
    const loser = answers.find((answer) => answer.status === 412);
    expect(loser).toMatchObject({ code: "EVENT_CHANGED", refusal: { yours: 1, current: 2 } });
  });

  test("who comes back to a page of yesterday is told as well", async () => {
    const event = await created();
    const path = `/api/events/${event.id}`;
    const renamed = { ...SAMPLE, sessions: event.sessions, title: { vi: "Người thứ nhất" } };
    expect((await organiser().put(path, renamed, { "If-Match": '"1"' })).status).toBe(200);
    const late = await organiser().put(path, { ...SAMPLE, sessions: event.sessions }, { "If-Match": '"1"' });
    expect(await bodyOf(late)).toMatchObject({
      status: 412,
      code: "EVENT_CHANGED",
      refusal: { yours: 1, current: 2 },
    });
    expect(await bodyOf(organiser().get(path))).toMatchObject({ revision: 2, title: { vi: "Người thứ nhất" } });
  });

  test.each([
    ["from=2027-01-02&to=2027-01-01", "to"],
    ["limit=0x10", "limit"],
    ["limit=1e2", "limit"],
    ["limit=+5", "limit"],
    ["limit=501", "limit"],
    ["clause=II.2.e", "programme"],
    ["cursor=2027-01-01", "cursor"],
  ])("%s is no query", async (query, field) => {
    const problem = await bodyOf(organiser().get(`/api/events?${query}`));
    expect(problem).toMatchObject({ status: 400, issues: [{ path: [field] }] });
  });

  test("an event that is not there, and a replacement without its revision", async () => {
    expect((await organiser().get(`/api/events/${UNKNOWN_ID}`)).status).toBe(404);
    const event = await created();
    expect((await organiser().put(`/api/events/${event.id}`, SAMPLE)).status).toBe(400);
    expect((await organiser().put(`/api/events/${UNKNOWN_ID}`, SAMPLE, { "If-Match": '"1"' })).status).toBe(404);
  });
});

describe("a row that the model does not accept", () => {
  test("is left out and counted, on its page; the others are served", async () => {
    const first = await created();
    const broken = await created({ dates: { ...SAMPLE.dates, start: "2026-11-30" } });
    const last = await created(MARCH);
    await db().updateTable("events").set({ time_zone: "Asia/Nowhere" }).where("id", "=", broken.id).execute();

    const list = await bodyOf(organiser().get("/api/events"));
    expect(list).toMatchObject({ items: [{ id: first.id }, { id: last.id }], total: 3, unreadable: 1 });
    const page = await bodyOf(organiser().get("/api/events?limit=1"));
    expect(page).toMatchObject({ items: [], unreadable: 1, next: expect.any(String) });
    const next = await bodyOf(organiser().get(`/api/events?limit=1&cursor=${page.next}`));
    expect(next).toMatchObject({ items: [{ id: first.id }], unreadable: 0 });

    const feed = await organiser().get("/feeds/all.ics");
    expect(feed.status).toBe(200);
    const text = await feed.text();
    expect(text).toContain(`UID:${last.id}`);
    expect(text).not.toContain(broken.id);
  });
});

describe("security", () => {
  test("the public reads and does not write", async () => {
    const event = await created();
    expect((await stranger().get(`/api/events/${event.id}`)).status).toBe(200);
    const create = await stranger().post("/api/events", SAMPLE);
    expect(create.status).toBe(403);
    expect(await bodyOf(create)).toMatchObject({ code: "NOT_ALLOWED", refusal: { capability: "event:create" } });
    const replace = await stranger().put(`/api/events/${event.id}`, SAMPLE, { "If-Match": '"1"' });
    expect(replace.status).toBe(403);
  });

  test("a foreign host name and a foreign page are turned away", async () => {
    expect((await organiser().get("http://rebound.example/api/events")).status).toBe(421);
    const forged = await organiser().post("/api/events", SAMPLE, { Origin: "https://evil.example" });
    expect(forged.status).toBe(403);
    expect(await bodyOf(forged)).toMatchObject({ code: "FOREIGN_ORIGIN" });
    const form = await organiser().request("/api/events", {
      method: "POST",
      headers: { "Content-Type": "text/plain" },
      body: JSON.stringify(SAMPLE),
    });
    expect(await bodyOf(form)).toMatchObject({ status: 415, code: "WRONG_MEDIA_TYPE" });
  });

  test("words that look like SQL are words", async () => {
    const name = "'); drop table events; --";
    const event = await created({ title: { vi: name } });
    expect(event.title.vi).toBe(name);
    const found = await organiser().get(`/api/events?q=${encodeURIComponent("'); drop")}`);
    expect((await bodyOf(found)).total).toBe(1);
  });
});
