import { describe, expect, it } from "vitest";
import { course, lan } from "../test/participation-facts.js";
import { type AttendanceMark, slotsOf } from "./attendance.js";
import { Attended, attendedOf } from "./attended.js";
import { participationFactOf } from "./indicators/attended-event.js";
import { Session } from "./session.js";

const day = (last: number, hours?: { start: string; end: string }) =>
  Session.parse({ id: `00000000-0000-4000-8000-00000000000${last}`, date: `2026-03-0${last}`, hours });

/** What somebody attended whose marks are these, part by part. */
const attended = (sessions: readonly Session[], marks: readonly (Partial<AttendanceMark> | undefined)[]) => {
  const slots = slotsOf(sessions);
  return attendedOf(slots, sessions, (slot) => {
    const mark = marks[slots.indexOf(slot)];
    return mark && { state: "present", basis: "desk", ...mark };
  });
};

const WHOLE_DAY = { start: "08:30", end: "16:30" };

describe("attendedOf", () => {
  it("adds up the parts in which somebody was there, late or not", () => {
    const marks = [{}, { state: "late" }, { state: "excused" }, { state: "absent" }] as const;
    const sessions = [day(1, WHOLE_DAY), day(2, WHOLE_DAY)];
    expect(attended(sessions, marks)).toEqual({ parts: 2, ofParts: 4, minutes: 420, ofMinutes: 840 });
    expect(attended(sessions, [])).toEqual({ parts: 0, ofParts: 4, minutes: 0, ofMinutes: 840 });
  });

  it("takes the minutes that were noted, and never more than there were", () => {
    const marks = [{ minutes: 95 }, { minutes: 500 }];
    expect(attended([day(1, WHOLE_DAY)], marks)).toMatchObject({ minutes: 95 + 210, ofMinutes: 420 });
  });

  it("does not know the minutes of a session without hours, unless nobody was there or they were noted", () => {
    const sessions = [day(1, WHOLE_DAY), day(2)];
    expect(attended(sessions, [{}, {}, {}])).toEqual({ parts: 3, ofParts: 3 });
    expect(attended(sessions, [{}, {}, { state: "absent" }])).toEqual({ parts: 2, ofParts: 3, minutes: 420 });
    expect(attended(sessions, [{}, {}, { minutes: 60 }])).toEqual({ parts: 3, ofParts: 3, minutes: 480 });
  });
});

describe("minutes that were not noted", () => {
  it("are those planned for a certificate, and not known to a fact; the parts are the same", () => {
    const session = day(1, WHOLE_DAY);
    const marks = [{ minutes: 95 }, { state: "late" }] as const;
    const slots = slotsOf([session]).map((slot, nth) => ({
      ...slot,
      mark: { state: "present", basis: "desk", ...marks[nth] } as const,
    }));
    const { minutes, sessions } =
      participationFactOf({ ...course, sessions: [session] }, { ...lan, marks: slots }) ?? {};
    expect(attended([session], marks)).toEqual({ parts: 2, ofParts: 2, minutes: 95 + 210, ofMinutes: 420 });
    expect({ minutes, sessions }).toEqual({
      minutes: { planned: 420, attended: null },
      sessions: { attended: 2, expected: 2 },
    });
  });
});

describe("Attended", () => {
  it("is no more than there is", () => {
    expect(Attended.safeParse({ parts: 3, ofParts: 2 }).success).toBe(false);
    expect(Attended.safeParse({ parts: 1, ofParts: 2, minutes: 61, ofMinutes: 60 }).success).toBe(false);
    expect(Attended.safeParse({ parts: 1, ofParts: 2, minutes: 61 }).success).toBe(true);
  });
});
