import { enteredOf, ProgrammeEvent } from "@wps/model";
import ICAL from "ical.js";
import pino from "pino";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { entriesIn, textOf } from "../../../test/ical.ts";
import { vietnameseTitles } from "../../../test/titles.ts";

// The nine tests that calendars ask for before they trust a feed; the ninth stands beside the calendar of the page.

const db = useDatabase();
const now = testClock();
/** One app and one clock for the whole file: what is changed later is later. */
let admin: ReturnType<typeof testApp>;
const stranger = () => testApp(db(), ACTORS.public, undefined, now);
const homeZone = process.env.TZ;

beforeAll(() => {
  admin = testApp(db(), ACTORS.admin, undefined, now);
});

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});

async function created(changes: object = {}): Promise<ProgrammeEvent> {
  const response = await admin.post("/api/events", { ...SAMPLE, ...changes });
  expect(response.status, await response.clone().text()).toBe(201);
  return ProgrammeEvent.parse(await bodyOf(response));
}

async function changed(event: ProgrammeEvent, changes: object): Promise<ProgrammeEvent> {
  const draft = { ...enteredOf(event), ...changes };
  const response = await admin.put(`/api/events/${event.id}`, draft, { "If-Match": `"${event.revision}"` });
  expect(response.status, await response.clone().text()).toBe(200);
  return ProgrammeEvent.parse(await bodyOf(response));
}

const feed = async (path = "/feeds/all.ics") => (await stranger().get(path)).text();

/** Enters one event a title, with as little else as an event may have. */
async function enter(titles: readonly string[]): Promise<void> {
  for (const vi of titles) await created({ ...BARE, title: { vi } });
}

const BARE = {
  title: { vi: "Hội nghị" },
  summary: undefined,
  sessions: [],
  headcounts: { status: "not-given" },
  variants: [],
  taskLinks: [],
  place: { status: "not-given" },
};

test("1 · no line is over 75 octets for 200 Vietnamese titles, in NFC and NFD, with emoji, and each comes back", async () => {
  const titles = await vietnameseTitles(200);
  const forms = titles.map((title, index) => {
    if (index % 3 === 1) return title.normalize("NFD");
    return index % 3 === 2 ? `👩🏽‍💻 ${title} 🕊️🇻🇳` : title.normalize("NFC");
  });
  await enter(forms);
  const text = await feed();
  const lines = text.split("\r\n");
  expect(lines.length).toBeGreaterThan(2_000);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const read = entriesIn(text).map((entry) => textOf(entry, "summary"));
  expect(read.sort()).toEqual(forms.map((title) => title.normalize("NFC")).sort());
});

test("2 · two fetches without a change are equal byte for byte, and one edit changes exactly one VEVENT", async () => {
  await enter(["Hội nghị một", "Hội nghị hai", "Hội nghị ba"]);
  const event = await created({ ...BARE, title: { vi: "Diễn đàn" } });
  const before = await feed();
  expect(await feed()).toBe(before);
  await changed(event, { title: { vi: "Diễn đàn mới" } });
  const blocksOf = (text: string) => text.split(/(?=BEGIN:VEVENT\r\n)/);
  const after = blocksOf(await feed());
  expect(after).toHaveLength(5);
  const differing = blocksOf(before).filter((block) => !after.includes(block));
  expect(differing.map((block) => /SUMMARY:(.*)\r/.exec(block)?.[1])).toEqual(["Diễn đàn"]);
});

test("3 · the bytes are the same in the zones UTC, Asia/Ho_Chi_Minh and America/Los_Angeles", async () => {
  await created();
  await created({ timeZone: "Europe/Zurich" });
  const texts: string[] = [];
  for (const zone of ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"]) {
    process.env.TZ = zone;
    await db().deleteFrom("event_blocks").execute();
    texts.push(await feed());
  }
  expect(entriesIn(texts[0] ?? "")).toHaveLength(4);
  expect(new Set(texts).size).toBe(1);
});

test("4 · a move keeps the UID, raises SEQUENCE by one and is later; a cancelled event stays, marked and with the reason", async () => {
  const seen = async () => {
    const [entry] = entriesIn(await feed());
    const [uid, summary, status, dtstart, modified] = ["uid", "summary", "status", "dtstart", "last-modified"].map(
      (property) => textOf(entry, property),
    );
    return {
      uid,
      summary,
      status,
      dtstart,
      modified: modified ?? "",
      sequence: Number(textOf(entry, "sequence")),
      entry,
    };
  };
  const planned = await created({
    ...BARE,
    dates: { ...SAMPLE.dates, start: "2026-12-01", end: "2026-12-01" },
    status: "planned",
  });
  const first = await seen();
  const moved = await changed(planned, { dates: { ...SAMPLE.dates, start: "2026-12-08", end: "2026-12-08" } });
  const second = await seen();
  expect(second).toMatchObject({ uid: first.uid, sequence: first.sequence + 1, dtstart: "2026-12-08" });
  expect(second.modified > first.modified).toBe(true);
  await changed(moved, { status: "cancelled", statusReason: { vi: "Bão lớn." } });
  const third = await seen();
  expect(third).toMatchObject({ uid: first.uid, sequence: first.sequence + 2, status: "CANCELLED" });
  expect(third.summary).toBe("[ĐÃ HỦY] Hội nghị");
  expect(textOf(third.entry, "description")).toContain("Lý do hủy: Bão lớn.");
});

test("5 · every TZID has a VTIMEZONE, DTSTAMP ends in Z, DTEND is after DTSTART and outside whole days", async () => {
  await created();
  await created({ timeZone: "Europe/Zurich" });
  await created({ ...BARE, dates: { ...SAMPLE.dates, precision: "month", end: "2026-12-31" } });
  const text = await feed();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => textOf(zone, "tzid"));
  const used = [...text.matchAll(/^DT\w+;TZID=([^:]+):/gm)].map(([, zone]) => zone);
  expect(used).toEqual(["Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh"]);
  for (const zone of used) expect(zones).toContain(zone);
  const stamps = text.match(/^DTSTAMP:.*$/gm) ?? [];
  expect(stamps).toHaveLength(5);
  for (const stamp of stamps) expect(stamp.trim()).toMatch(/^DTSTAMP:\d{8}T\d{6}Z$/);
  for (const entry of entriesIn(text)) {
    const { startDate, endDate } = new ICAL.Event(entry);
    expect(endDate.compare(startDate)).toBe(1);
  }
  expect(text).toContain("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20270101\r\n");
});

test("6 · commas, semicolons, quotation marks, backslashes, line breaks and tabs come back from every text", async () => {
  const line = 'a, b; "c" \\ \\n :d, e';
  const prose = `${line}\r\nf\tg\rh\n${line}`;
  await db()
    .updateTable("organisations")
    .set({ name: JSON.stringify({ vi: `Bộ ${line}` }) })
    .where("id", "=", "mps")
    .execute();
  await created({
    title: { vi: `Tên ${line}` },
    summary: { vi: `Tóm tắt ${prose}` },
    place: { status: "known", name: { vi: `Nơi ${line}` }, venue: { vi: `Nhà ${line}` }, basis: "stated" },
    dates: { ...SAMPLE.dates, note: { vi: `Ngày ${line}` } },
    sessions: [{ date: "2026-12-01", title: { vi: `Phiên ${line}` } }],
    variants: [{ fact: "format", note: { vi: `Khác ${line}` } }],
    status: "postponed",
    statusReason: { vi: `Lý do ${prose}` },
  });
  const [entry] = entriesIn(await feed());
  const written = prose.replace(/\r\n?/g, "\n");
  expect(textOf(entry, "summary")).toBe(`[HOÃN] Tên ${line}: Phiên ${line}`);
  expect(textOf(entry, "location")).toBe(`Nhà ${line}, Nơi ${line}`);
  for (const part of [`Tóm tắt ${written}`, `Lý do ${written}`, `Bộ ${line}`, `Ngày ${line}`, `Khác ${line}`]) {
    expect(textOf(entry, "description")).toContain(part);
  }
});

test("7 · a broken record is left out and reported, and the feed serves the others", async () => {
  const sound = await created(BARE);
  const broken = await created(BARE);
  const swallowed = await created({
    ...BARE,
    timeZone: "Europe/Zurich",
    dates: { ...SAMPLE.dates, start: "2027-03-28", end: "2027-03-28" },
    sessions: [{ date: "2027-03-28", hours: { start: "02:30", end: "03:00" } }],
  });
  await db().updateTable("events").set({ time_zone: "Asia/Nowhere" }).where("id", "=", broken.id).execute();
  const reports: string[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => void reports.push(line) });
  const response = await testApp(db(), ACTORS.public, log).get("/feeds/all.ics");
  expect(response.status).toBe(200);
  expect(entriesIn(await response.text()).map((entry) => textOf(entry, "uid"))).toEqual([sound.id]);
  expect(reports.map((report) => JSON.parse(report).id).sort()).toEqual([broken.id, swallowed.id].sort());
  expect(reports.join()).toContain("02:30–03:00 on 2027-03-28 is no time in Europe/Zurich");
  const kept = await db()
    .selectFrom("event_blocks")
    .select(["event_id", "skipped"])
    .where("skipped", "is not", null)
    .execute();
  expect(kept.map(({ event_id }) => event_id).sort()).toEqual([broken.id, swallowed.id].sort());
});

test("8 · a revoked link answers 404 at once, and a sensitive event gives away no title, place or person", async () => {
  await seedAccounts(db());
  const secret = await created({ sensitivity: "sensitive" });
  const { link, token } = await bodyOf(admin.post("/api/feed-links", { name: "Điện thoại" }));
  const calendar = stranger();
  const address = `/feeds/private/${token}/all.ics`;
  const first = await calendar.get(address);
  const text = await first.text();
  const entries = entriesIn(text);
  expect(entries.map((entry) => textOf(entry, "related-to"))).toEqual([secret.id, secret.id]);
  for (const entry of entries) {
    expect([textOf(entry, "summary"), textOf(entry, "class")]).toEqual(["Bận", "PRIVATE"]);
    for (const property of ["location", "description", "categories", "url", "concept", "organizer", "attendee"]) {
      expect(entry.hasProperty(property), property).toBe(false);
    }
  }
  expect((await admin.delete(`/api/feed-links/${link.id}`)).status).toBe(204);
  const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
  expect((await calendar.request(address, { headers })).status).toBe(404);
  expect((await stranger().get(`/feeds/events/${secret.id}.ics`)).status).toBe(404);
});
