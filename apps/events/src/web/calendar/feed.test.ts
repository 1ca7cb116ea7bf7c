import { ProgrammeEvent } from "@wps/model";
import { toCalendar } from "@wps/model/ics";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { toEntries } from "./entries.ts";
import { toEventInput } from "./event-input.ts";
import { sampleEvent } from "./sample-event.ts";

const SEEN_FROM = ["Asia/Ho_Chi_Minh", "Europe/Zurich", "America/New_York"];
const HELD_IN = ["Asia/Ho_Chi_Minh", "Europe/Zurich", "America/New_York", "Asia/Tokyo"];

/** In summer and winter time, across midnight for a reader elsewhere, on the days when clocks change. */
const SESSIONS = [
  { date: "2027-01-15", hours: { start: "08:30", end: "11:30" } },
  { date: "2027-03-14", hours: { start: "09:00", end: "17:00" } },
  { date: "2027-07-15", hours: { start: "00:15", end: "23:45" } },
  { date: "2027-10-31", hours: { start: "13:00", end: "14:00" } },
  { date: "2027-11-02" },
];

const dates = { precision: "day", start: "2027-01-15", end: "2027-11-02", basis: "stated" } as const;

/** An instant where the calendar on the page shows hours, which are those in Viet Nam; a whole day stays one. */
const told = (time: unknown) => (String(time).includes("T") ? Date.parse(`${time}+07:00`) : time);

/** What the calendar on the page shows: instants, or whole days with the end excluded. */
function onThePage(timeZone: string) {
  return toEntries([sampleEvent({ dates, timeZone, sessions: SESSIONS })]).map((entry) => {
    const { id, start, end } = toEventInput(entry, false);
    return { id, start: told(start), end: told(end) };
  });
}

/** What another reader finds in the feed. */
function inTheFeed(timeZone: string) {
  const { funders: _, ...summary } = sampleEvent({ dates, timeZone, sessions: SESSIONS });
  const event = ProgrammeEvent.parse({
    ...summary,
    titleBasis: "described",
    organisations: [{ organisation: "vwu", role: "lead", basis: "stated" }],
    headcounts: { status: "not-given" },
    funding: { status: "not-given" },
    outcomes: { status: "not-given" },
    deviations: [],
    variants: [],
    sources: [],
    sequence: 0,
    createdAt: "2026-11-01T00:00:00Z",
    updatedAt: "2026-11-01T00:00:00Z",
  });
  const { text } = toCalendar([event], { name: "Lịch", language: "vi" });
  const instantOf = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toUnixTime() * 1000);
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((block) => {
    const { uid, startDate, endDate } = new ICAL.Event(block);
    return { id: uid, start: instantOf(startDate), end: instantOf(endDate) };
  });
}

const clockOf = (timeZone: string) =>
  new Intl.DateTimeFormat("vi", { timeZone, dateStyle: "short", timeStyle: "short" });

test.each(HELD_IN)(
  "9 · calendar and feed show the same local times of an event in %s, wherever they are seen",
  (zone) => {
    const page = onThePage(zone);
    expect(page).toHaveLength(SESSIONS.length);
    expect(inTheFeed(zone)).toEqual(page);
  },
);

test.each(SEEN_FROM)("9 · a session in Hanoi at half past eight, seen from %s", (zone) => {
  const expected = { "Asia/Ho_Chi_Minh": "08:30", "Europe/Zurich": "02:30", "America/New_York": "20:30" }[zone];
  for (const [first] of [onThePage("Asia/Ho_Chi_Minh"), inTheFeed("Asia/Ho_Chi_Minh")]) {
    expect(clockOf(zone).format(Number(first?.start))).toContain(expected);
  }
});
