import fc from "fast-check";
import { describe, expect, it } from "vitest";
import sample from "../../fixtures/events/sample.json" with { type: "json" };
import { ProgrammeEvent } from "../event.js";
import { instantAt } from "../time-zone.js";
import type { Booking } from "./booking.js";
import { bookingsOf } from "./bookings-of.js";
import { clashIndex } from "./clash-index.js";
import { nextFree, nextFreeDays } from "./next-free.js";

const timeZone = "Asia/Ho_Chi_Minh";
const HALL = { kind: "room", id: "hall" } as const;
const search = {
  resources: [HALL],
  minutes: 60,
  days: { start: "2027-03-15", end: "2027-03-16" },
  hours: { start: "08:00", end: "17:00" },
  timeZone,
};
const taken = (event: string, date: string, start: string, end: string): Booking => ({
  ...HALL,
  event,
  nth: 0,
  from: instantAt(date, start, timeZone),
  until: instantAt(date, end, timeZone),
  doubts: [],
});

describe("nextFree", () => {
  it("finds the first quarter of an hour from which on it is free for long enough", () => {
    const index = clashIndex();
    index.put("a", [taken("a", "2027-03-15", "08:00", "09:00"), taken("a", "2027-03-15", "09:55", "16:10")]);
    expect(nextFree(index, search)).toEqual({ date: "2027-03-16", hours: { start: "08:00", end: "09:00" } });
    expect(nextFree(index, { ...search, minutes: 45 })).toMatchObject({ hours: { start: "09:00", end: "09:45" } });
    expect(nextFree(index, { ...search, except: "a" })).toMatchObject({ hours: { start: "08:00", end: "09:00" } });
  });

  it("finds nothing where there is nothing", () => {
    const index = clashIndex();
    index.put("a", [taken("a", "2027-03-15", "07:00", "18:00"), taken("a", "2027-03-16", "07:00", "18:00")]);
    expect(nextFree(index, search)).toBeUndefined();
    expect(nextFree(clashIndex(), { ...search, minutes: 600 })).toBeUndefined();
  });

  it("finds a time at which nothing is taken, and none earlier", () => {
    const clock = (quarter: number) =>
      `${String(8 + Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
    const stretches = fc.array(fc.tuple(fc.nat({ max: 34 }), fc.integer({ min: 1, max: 2 })), { maxLength: 12 });
    fc.assert(
      fc.property(stretches, fc.integer({ min: 1, max: 8 }), (all, quarters) => {
        const index = clashIndex();
        for (const [nth, [start, length]] of all.entries()) {
          index.put(`${nth}`, [taken(`${nth}`, "2027-03-15", clock(start), clock(start + length))]);
        }
        const days = { start: "2027-03-15", end: "2027-03-15" };
        const isFree = (from: number) =>
          all.every(([start, length]) => start >= from + quarters || start + length <= from);
        const first = Array.from({ length: 37 - quarters }, (_, from) => from).find(isFree);
        const found = nextFree(index, { ...search, days, minutes: quarters * 15 });
        expect(found?.hours.start).toBe(first === undefined ? undefined : clock(first));
      }),
    );
  });
});

describe("nextFreeDays", () => {
  // 15 March 2027 is a Monday.
  const event: ProgrammeEvent = {
    ...ProgrammeEvent.parse(sample),
    status: "planned",
    dates: { precision: "day", start: "2027-03-18", end: "2027-03-18", basis: "stated" },
    sessions: [],
    organisations: [],
  };
  const people = [{ person: "lan", roles: ["trainer" as const], status: "confirmed" as const }];
  const on = (day: string) =>
    bookingsOf({ ...event, id: day, dates: { ...event.dates, start: day, end: day } }, people);
  const bounds = { notBefore: "2027-01-01", atMost: 30 };

  it("leaves out what is taken, and the weekend", () => {
    const index = clashIndex();
    for (const day of ["2027-03-18", "2027-03-19", "2027-03-22"]) index.put(day, on(day));
    expect(nextFreeDays(index, event, people, bounds)).toBe(5);
  });

  it("begins with the day from which on it may be, and gives up where that is asked", () => {
    const index = clashIndex();
    expect(nextFreeDays(index, event, people, { ...bounds, notBefore: "2027-03-22" })).toBe(4);
    expect(nextFreeDays(index, event, people, { ...bounds, atMost: 0 })).toBeUndefined();
  });

  it("goes onto a weekend where the event stands on one already", () => {
    const dates = { ...event.dates, start: "2027-03-20", end: "2027-03-20" };
    expect(nextFreeDays(clashIndex(), { ...event, dates }, people, bounds)).toBe(1);
  });
});
