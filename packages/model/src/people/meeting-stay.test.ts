import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MeetingStay, minutesOfStays, stayClockIn } from "./meeting-stay.js";

const MORNING = { start: "08:30", end: "11:30" };
const stay = (from: number, to: number, seconds = to - from): MeetingStay => ({
  seconds,
  clock: { day: "8/3", from, to },
});
const stays = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 86_399 }), fc.integer({ min: 0, max: 86_399 }), fc.nat(100))
    .map(([one, other, percent]) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      return stay(from, to, Math.floor(((to - from) * percent) / 100));
    }),
  { maxLength: 6 },
);
/** Minutes of a day in which somebody was there, one by one. */
const counted = (all: readonly MeetingStay[]): number =>
  Array.from({ length: 86_400 }, (_, second) =>
    all.some(({ clock }) => clock && clock.from <= second && second < clock.to),
  ).filter(Boolean).length;

describe("minutesOfStays", () => {
  it("counts every second with somebody there once", () => {
    fc.assert(
      fc.property(stays, (some) => {
        const whole = some.map(({ clock }) => clock).flatMap((clock) => (clock ? stay(clock.from, clock.to) : []));
        expect(minutesOfStays(whole)).toBe(Math.floor(counted(whole) / 60));
      }),
      { numRuns: 30 },
    );
  });

  it("is no more than the report says, nor than there was between coming and leaving, in whatever order", () => {
    fc.assert(
      fc.property(stays, (some) => {
        const minutes = minutesOfStays(some);
        const said = some.reduce((sum, { seconds }) => sum + seconds, 0);
        expect(60 * minutes).toBeLessThanOrEqual(said);
        expect(minutesOfStays(some.toReversed())).toBe(minutes);
        expect(minutesOfStays(some, MORNING)).toBeLessThanOrEqual(Math.min(minutes, 180));
      }),
    );
  });

  it("takes the two days of one report for two", () => {
    const next = { seconds: 3_600, clock: { day: "9/3", from: 30_600, to: 34_200 } };
    expect(minutesOfStays([stay(30_600, 34_200), next])).toBe(120);
  });

  it("counts within some hours where there is a clock, and no longer than these last where there is none", () => {
    expect(minutesOfStays([stay(28_800, 61_200)], MORNING)).toBe(180);
    expect(minutesOfStays([stay(61_200, 64_800)], MORNING)).toBe(0);
    expect(minutesOfStays([{ seconds: 36_000 }], MORNING)).toBe(180);
    expect(minutesOfStays([{ seconds: 600 }], MORNING)).toBe(10);
    // Of nine hours in the meeting with half of them outside, nobody knows which: it may have been all of the morning.
    expect(minutesOfStays([stay(28_800, 61_200, 16_200)], MORNING)).toBe(180);
  });
});

describe("stayClockIn", () => {
  it.each([
    ["3/8/26, 8:29:51 AM", "3/8/26, 1:00:00 PM", "3/8/26", 30_591, 46_800],
    ["2026-03-08T08:30:00Z", "2026-03-08T09:00:00Z", "2026-03-08 Z", 30_600, 32_400],
    ["08:30 SA 8/3/2026", "01:00 CH 8/3/2026", "8/3/2026", 30_600, 46_800],
    ["12:05 AM", "12:05 PM", "", 300, 43_500],
  ])("%s to %s", (joined, left, day, from, to) => {
    expect(stayClockIn(joined, left)).toEqual({ day, from, to });
  });

  it.each([
    ["", ""],
    ["8:30", ""],
    ["25:00", "26:00"],
    ["23:50", "00:10"],
    ["8/3/2026 23:50", "9/3/2026 00:10"],
  ])("%s to %s is no clock", (joined, left) => {
    expect(stayClockIn(joined, left)).toBeUndefined();
  });
});
