import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { bodyOf, SAMPLE, testApp, testClock } from "../../../test/app.ts";
import { useDatabase } from "../../../test/database.ts";
import { shippedRecord } from "../record/load.ts";
import { loadPublicRecord } from "../record/service.ts";

const db = useDatabase();
const api = () => testApp(db());
const feed = async (query = "") => {
  const response = await api().get(`/feeds/all.ics${query}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  return response.text();
};
const entriesIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
const titled = (text: string, part: string) =>
  entriesIn(text).filter((entry) => String(entry.getFirstPropertyValue("summary")).includes(part));

beforeAll(async () => {
  await loadPublicRecord(await shippedRecord(), { db: db(), now: testClock(), newId: randomUUID });
});

describe("happy", () => {
  test("the whole record reads back: a session each, or the span from first to last day", async () => {
    const record = await shippedRecord();
    const expected = record.events.reduce((sum, { event }) => sum + Math.max(1, event.sessions.length), 0);
    expect(entriesIn(await feed())).toHaveLength(expected);
  });

  test("no line is longer than 75 octets, and each ends with CRLF", async () => {
    const lines = (await feed()).split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.length).toBeGreaterThan(500);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("28 March 2022, 22 July 2024 and twice 12–13 September 2023", async () => {
    const days = entriesIn(await feed()).map((entry) => String(entry.getFirstPropertyValue("dtstart")));
    expect(days).toContain("2022-03-28");
    expect(days).not.toContain("2023-03-28");
    expect(days).toContain("2024-07-22");
    expect(days.filter((day) => day === "2023-09-12")).toHaveLength(2);
  });

  test("a new two-day training appears as two sessions, in UTC", async () => {
    const response = await api().post("/api/events", { ...SAMPLE, organisations: [{ ...SAMPLE.organisations[0] }] });
    expect(response.status).toBe(201);
    const [first, second] = titled(await feed(), "Tập huấn an toàn trên không gian mạng");
    expect(String(first?.getFirstPropertyValue("dtstart"))).toBe("2026-12-01T01:30:00Z");
    expect(String(second?.getFirstPropertyValue("dtstart"))).toBe("2026-12-02");
  });

  test("the same bytes twice, and in English on request", async () => {
    expect(await feed()).toBe(await feed());
    expect(await feed("?lang=en")).toContain("Women\\, Peace and Security");
  });

  test("a calendar that has the text gets none, until an event changes", async () => {
    const app = api();
    const ask = (etag: string) => app.request("/feeds/all.ics", { headers: { "If-None-Match": etag } });
    const first = await app.get("/feeds/all.ics");
    const etag = first.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    for (const names of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask(names);
      expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([304, etag, ""]);
    }
    expect((await app.get("/feeds/all.ics?lang=en")).headers.get("ETag")).not.toBe(etag);

    const event = await bodyOf(app.post("/api/events", { ...SAMPLE, title: { vi: "Hội thảo mới" } }));
    const changed = await ask(etag);
    expect(changed.status).toBe(200);
    expect(titled(await changed.text(), "Hội thảo mới")).toHaveLength(2);
    await app.put(`/api/events/${event.id}`, { ...SAMPLE, sessions: [] }, { "If-Match": '"1"' });
    const replaced = await ask(changed.headers.get("ETag") ?? "");
    expect(titled(await replaced.text(), "Hội thảo mới")).toEqual([]);
  });

  test("the text is written once for as long as no event gets a new revision", async () => {
    const app = api();
    const text = async () => (await app.get("/feeds/all.ics")).text();
    const written = await text();
    const another = { title: JSON.stringify({ vi: "Không ai thấy" }) };
    await db().updateTable("events").set(another).execute();
    expect(await text()).toBe(written);
    await db()
      .updateTable("events")
      .set((event) => ({ revision: event("revision", "+", 1) }))
      .execute();
    expect(titled(await text(), "Không ai thấy").length).toBeGreaterThan(42);
  });
});

describe("error", () => {
  test("a language that is not spoken here", async () => {
    expect((await api().get("/feeds/all.ics?lang=fr")).status).toBe(400);
  });
});

describe("security", () => {
  test("who may not read events gets no feed, and no feed names attendees", async () => {
    expect((await testApp(db(), { role: "system" }).get("/feeds/all.ics")).status).toBe(403);
    expect(await feed()).not.toMatch(/^(ATTENDEE|ORGANIZER)/m);
  });
});
