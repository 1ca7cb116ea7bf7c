import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { course, lan } from "../../test/participation-facts.js";
import { type AttendanceMark, isThere, SessionId, slotsOf } from "../index.js";
import { type AttendedEvent, type Attendee, participationFactOf } from "./attended-event.js";
import { ParticipationFact } from "./participation-fact.js";

const [MORNING, AFTERNOON] = slotsOf(course.sessions);
const mark = (part: typeof MORNING, state: AttendanceMark["state"], more: Partial<AttendanceMark> = {}) => {
  if (part === undefined) throw new RangeError("the day has two parts");
  return { ...part, mark: { state, basis: "desk", ...more } as const };
};

describe("participationFactOf", () => {
  it("tells the parts that somebody came to, the minutes planned, and whether the rule is met", () => {
    expect(participationFactOf(course, lan)).toMatchObject({
      event: "a",
      person: "lan",
      registered: true,
      sessions: { expected: 2, attended: 2 },
      minutes: { planned: 420, attended: null },
      completion: "met",
    });
  });

  it("expects of somebody who joined later what came from then on", () => {
    const later = { ...lan, marks: [mark(MORNING, "absent"), mark(AFTERNOON, "present", { minutes: 200 })] };
    expect(participationFactOf(course, later)).toMatchObject({
      sessions: { expected: 1, attended: 1 },
      minutes: { planned: 210, attended: 200 },
      completion: "not-met",
    });
  });

  it("expects everything of somebody who never came, who had no minute of it", () => {
    const absent = { ...lan, marks: [mark(MORNING, "absent"), mark(AFTERNOON, "excused")] };
    expect(participationFactOf(course, absent)).toMatchObject({
      sessions: { expected: 2, attended: 0 },
      minutes: { planned: 420, attended: 0 },
    });
  });

  it("knows no planned minutes where a session has no hours, and none attended where some were not noted", () => {
    const { sessions, ...rest } = course;
    const someday = { id: SessionId.parse("00000000-0000-4000-8000-000000000001"), date: "2025-05-21" };
    const longer: AttendedEvent = { ...rest, sessions: [...sessions, someday] };
    const noted = { minutes: 100 };
    const marks = [
      mark(MORNING, "present", noted),
      mark(AFTERNOON, "present", noted),
      mark({ session: someday.id, part: "whole" }, "absent"),
    ];
    expect(participationFactOf(longer, { ...lan, marks })?.minutes).toEqual({ planned: null, attended: 200 });
    const half = [mark(MORNING, "present", noted), mark(AFTERNOON, "present")];
    expect(participationFactOf(course, { ...lan, marks: half })?.minutes).toEqual({ planned: 420, attended: null });
  });

  it("leaves out who was not expected in the end, unless they came", () => {
    for (const status of ["declined", "withdrawn", "waiting"] as const) {
      expect(participationFactOf(course, { ...lan, status, marks: [] })).toBeUndefined();
      expect(participationFactOf(course, { ...lan, status, marks: [mark(MORNING, "absent")] })).toBeUndefined();
    }
    const left = { ...lan, status: "withdrawn", marks: [mark(MORNING, "present")] } as const;
    expect(participationFactOf(course, left)).toMatchObject({ sessions: { attended: 1 }, completion: "not-met" });
  });

  it("takes the way somebody took part from the list, or else from marks that agree", () => {
    const marks = (one: "online" | "in-person", other?: "online") => [
      mark(MORNING, "present", { mode: one }),
      mark(AFTERNOON, "late", { mode: other }),
    ];
    const modeOf = (attendee: Partial<Attendee>) => participationFactOf(course, { ...lan, ...attendee })?.mode;
    expect(modeOf({ mode: "in-person", marks: marks("online", "online") })).toBe("in-person");
    expect(modeOf({ marks: marks("online", "online") })).toBe("online");
    expect(modeOf({ marks: marks("in-person", "online") })).toBeNull();
    expect(modeOf({ marks: marks("online") })).toBeNull();
  });

  it("tells walk-ins from those who were expected, and an event without a rule from one that is not met", () => {
    expect(participationFactOf(course, { ...lan, entry: "walk-in" })?.registered).toBe(false);
    expect(participationFactOf({ ...course, rule: undefined }, lan)?.completion).toBe("no-rule");
  });

  it("is a fact, and never says more was attended than was marked, whatever the marks", () => {
    const states = fc.constantFrom("present", "late", "excused", "absent", undefined);
    const statuses = fc.constantFrom("invited", "waiting", "confirmed", "declined", "withdrawn");
    fc.assert(
      fc.property(states, states, statuses, fc.option(fc.nat(300)), (one, other, status, minutes) => {
        const more = minutes === null ? {} : { minutes };
        const marks = [one, other].flatMap((state, nth) =>
          state ? [mark([MORNING, AFTERNOON][nth], state, more)] : [],
        );
        const fact = participationFactOf(course, { ...lan, status, marks });
        const attended = marks.filter(({ mark: { state } }) => isThere(state)).length;
        if (fact === undefined) expect(attended).toBe(0);
        else expect(ParticipationFact.parse(fact).sessions.attended).toBe(attended);
      }),
    );
  });
});
