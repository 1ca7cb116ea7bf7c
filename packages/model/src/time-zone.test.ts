import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { addDays } from "./date.js";
import { HOME_TIME_ZONE, instantAt, LocalTime, TimeZone } from "./time-zone.js";

const HOUR = 3_600_000;
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1976-01-01", days));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
/** What a clock in the zone shows, by another road than the code under test. */
const clock = (instant: number, timeZone: string) =>
  new Date(instant).toLocaleString("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });

describe("TimeZone", () => {
  it.each(["Asia/Ho_Chi_Minh", "Europe/Zurich", "America/New_York", "UTC", "America/Argentina/Buenos_Aires"])(
    "takes %s",
    (zone) => {
      expect(TimeZone.parse(zone)).toBe(zone);
    },
  );

  it.each([
    ["Asia/Saigon", HOME_TIME_ZONE],
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["Europe/Kiev", "Europe/Kyiv"],
    ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ])("writes %s under its present name", (reported, present) => {
    expect(TimeZone.parse(reported)).toBe(present);
  });

  it("knows every zone that this runtime offers, once, at the same hours", () => {
    const offered = Intl.supportedValuesOf("timeZone");
    const present = offered.map((zone) => TimeZone.parse(zone));
    expect(offered.length).toBeGreaterThan(400);
    expect(new Set(present).size).toBe(present.length);
    expect(present.map((zone) => clock(0, zone))).toEqual(offered.map((zone) => clock(0, zone)));
  });

  it.each([
    "+07:00",
    "Mars/Olympus",
    "",
    "Asia/Ho Chi Minh",
    "x".repeat(65),
    "asia/tokyo",
    "asia/ho_chi_minh",
    "asia/saigon",
    "asia/kolkata",
    "ASIA/KOLKATA",
    "Asia/kolkata",
    "europe/kyiv",
    "Utc",
    "constructor",
  ])("refuses '%s'", (zone) => {
    expect(TimeZone.safeParse(zone).success).toBe(false);
  });
});

describe("LocalTime", () => {
  it.each(["24:00", "8:30", "08:60", "08:30:00", "0830", ""])("refuses '%s'", (text) => {
    expect(LocalTime.safeParse(text).success).toBe(false);
  });
});

describe("instantAt", () => {
  it("is seven hours before UTC in Viet Nam, always", () => {
    fc.assert(
      fc.property(day, time, (date, at) => {
        expect(instantAt(date, at, HOME_TIME_ZONE)).toBe(Date.parse(`${date}T${at}:00Z`) - 7 * HOUR);
      }),
    );
  });

  it("is the moment at which a clock there shows the time, unless the clock skips it", () => {
    const zones = fc.constantFrom(
      "Europe/Zurich",
      "America/New_York",
      "Australia/Lord_Howe",
      "Pacific/Kiritimati",
      "Pacific/Pago_Pago",
      "Asia/Kathmandu",
    );
    fc.assert(
      fc.property(day, time, zones, (date, at, zone) => {
        const instant = instantAt(date, at, zone);
        if (clock(instant, zone) === `${date} ${at}`) return;
        // Only a clock put forward skips a time: an hour on both sides it shows an earlier and a later one.
        expect(clock(instant - 2 * HOUR, zone) < `${date} ${at}`).toBe(true);
        expect(clock(instant, zone) > `${date} ${at}`).toBe(true);
        expect(clock(instant - 1, zone).slice(0, 10)).toBe(date);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["before spring", "2027-03-28", "01:59", "2027-03-28T00:59:00.000Z"],
    ["skipped in spring: read with the offset before", "2027-03-28", "02:30", "2027-03-28T01:30:00.000Z"],
    ["after spring", "2027-03-28", "03:00", "2027-03-28T01:00:00.000Z"],
    ["twice in autumn: the first", "2027-10-31", "02:30", "2027-10-31T00:30:00.000Z"],
    ["after autumn", "2027-10-31", "03:00", "2027-10-31T02:00:00.000Z"],
  ])("in Zurich, %s", (_, date, at, instant) => {
    expect(new Date(instantAt(date, at, "Europe/Zurich")).toISOString()).toBe(instant);
  });

  it("makes the clock of a zone once, however often it is read", () => {
    const made = vi.spyOn(Intl, "DateTimeFormat");
    for (const date of ["2027-01-01", "2027-04-01", "2027-10-31"]) instantAt(date, "08:30", "Atlantic/Azores");
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
  });
});
