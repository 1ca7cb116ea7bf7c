import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AttendanceMark, plannedMinutes, slotsOf } from "./attendance.js";
import { Session } from "./session.js";

const session = (nth: number, date: string, start?: string, end?: string) =>
  Session.parse({
    id: `00000000-0000-4000-8000-00000000000${nth}`,
    date,
    ...(start !== undefined && { hours: { start, end } }),
  });

describe("slotsOf", () => {
  it("marks a whole day twice and anything else once, in the order of time", () => {
    const [afternoon, day, unknown] = [
      session(1, "2026-03-09", "13:30", "17:00"),
      session(2, "2026-03-08", "08:30", "16:30"),
      session(3, "2026-03-10"),
    ];
    expect(slotsOf([afternoon, day, unknown])).toEqual([
      { session: day.id, part: "morning" },
      { session: day.id, part: "afternoon" },
      { session: afternoon.id, part: "whole" },
      { session: unknown.id, part: "whole" },
    ]);
  });

  it.each([
    ["08:00", "12:00"],
    ["08:00", "13:00"],
    ["12:00", "17:00"],
    ["19:00", "21:00"],
  ])("from %s to %s is one part", (start, end) => {
    expect(slotsOf([session(1, "2026-03-08", start, end)]).map(({ part }) => part)).toEqual(["whole"]);
  });
});

describe("plannedMinutes", () => {
  it("is not known where the hours are not given, which is not 0", () => {
    expect(plannedMinutes(session(1, "2026-03-08"), "whole")).toBeUndefined();
  });

  it("leaves lunch out of a day, and nothing else", () => {
    const clock = fc.integer({ min: 0, max: 1_439 });
    const toText = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    fc.assert(
      fc.property(clock, clock, (one, other) => {
        fc.pre(one !== other);
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const day = session(1, "2026-03-08", toText(start), toText(end));
        const parts = slotsOf([day]);
        const planned = parts.map(({ part }) => plannedMinutes(day, part) ?? Number.NaN);
        expect(planned.every((minutes) => minutes > 0)).toBe(true);
        const sum = planned.reduce((total, minutes) => total + minutes, 0);
        expect(sum).toBe(end - start - (parts.length === 2 ? 60 : 0));
      }),
    );
  });
});

describe("AttendanceMark", () => {
  it("says where it comes from", () => {
    expect(AttendanceMark.safeParse({ state: "present" }).success).toBe(false);
    expect(AttendanceMark.safeParse({ state: "present", basis: "paper" }).success).toBe(true);
  });
});
