import fc from "fast-check";
import { describe, expect, it } from "vitest";
import sample from "../fixtures/events/sample.json" with { type: "json" };
import { addDays, daysBetween } from "./date.js";
import { enteredOf, NewProgrammeEvent, ProgrammeEvent } from "./event.js";
import { LONGEST_EVENT_DAYS } from "./event-dates.js";
import { type EventMove, reschedule } from "./reschedule.js";
import { type NewSession, SessionId } from "./session.js";

// On 15 and 16 March 2027 in Hà Nội, a session on each day.
const event = enteredOf(ProgrammeEvent.parse(sample));
const MARCH_15 = "2027-03-15";
const MARCH_16 = "2027-03-16";

const idOf = (number: number) => SessionId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
const sessionsOn = (...dates: string[]): NewSession[] => dates.map((date, index) => ({ id: idOf(index), date }));
const on = (start: string, end: string, sessions: NewSession[] = []): NewProgrammeEvent => ({
  ...event,
  dates: { ...event.dates, start, end },
  sessions,
});

function moved(before: NewProgrammeEvent, move: EventMove): NewProgrammeEvent {
  const result = reschedule(before, move);
  if (result.status === "refused") throw new Error(result.because);
  return NewProgrammeEvent.parse(result.event);
}

const daysAndSessions = ({ dates, sessions }: NewProgrammeEvent) => [
  dates.start,
  dates.end,
  ...sessions.map((session) => session.date),
];
const because = (before: NewProgrammeEvent, move: EventMove) => {
  const result = reschedule(before, move);
  return result.status === "refused" ? result.because : undefined;
};

describe("a whole event", () => {
  it("goes by days, its sessions with it, over the end of a month", () => {
    const after = moved(event, { kind: "event", days: 17 });
    expect(daysAndSessions(after)).toEqual(["2027-04-01", "2027-04-02", "2027-04-01", "2027-04-02"]);
    expect(after.sessions.map(({ id, hours }) => [id, hours])).toEqual(
      event.sessions.map(({ id, hours }) => [id, hours]),
    );
  });

  it("leaves behind what a source said of the former days, and touches nothing else", () => {
    expect(event.dates).toHaveProperty("sources");
    const after = moved(event, { kind: "event", days: 7 });
    expect(after.dates).toEqual({ precision: "day", start: "2027-03-22", end: "2027-03-23", basis: "stated" });
    expect({ ...after, dates: event.dates, sessions: event.sessions }).toEqual(event);
  });

  it("stays word for word as it is when nothing changes", () => {
    expect(moved(event, { kind: "event", days: 0 })).toEqual(event);
    expect(moved(event, { kind: "dates", start: MARCH_15, end: MARCH_16 })).toEqual(event);
  });

  it("gives up a province that no list of the new days holds, and says so; the name stays", () => {
    const result = reschedule(event, { kind: "event", days: daysBetween(MARCH_15, "2025-06-01") });
    if (result.status === "refused" || event.place.status !== "known") throw new Error("not moved");
    const { province, ...rest } = event.place;
    expect(province).toBeDefined();
    expect(result.event.place).toEqual(rest);
    expect(result.provinceDropped).toBe(true);
    expect(NewProgrammeEvent.safeParse(result.event).success).toBe(true);
  });

  it("keeps a province of the list of one of its days, over the change of the lists", () => {
    const result = reschedule(event, { kind: "event", days: daysBetween(MARCH_15, "2025-06-30") });
    expect(result).toMatchObject({ provinceDropped: false, event: { place: event.place } });
  });
});

describe("the length of an event", () => {
  it("changes by its last day", () => {
    const after = moved(on(MARCH_15, MARCH_16), { kind: "dates", start: MARCH_15, end: "2027-03-19" });
    expect(daysAndSessions(after)).toEqual([MARCH_15, "2027-03-19"]);
  });

  it.each([
    ["ends-before-it-starts", { kind: "dates", start: MARCH_15, end: "2027-03-14" }],
    ["too-long", { kind: "dates", start: MARCH_15, end: addDays(MARCH_15, LONGEST_EVENT_DAYS) }],
    ["session-outside", { kind: "dates", start: MARCH_15, end: MARCH_15 }],
    ["session-outside", { kind: "dates", start: MARCH_16, end: MARCH_16 }],
    ["out-of-range", { kind: "event", days: 100_000 }],
    ["out-of-range", { kind: "event", days: -100_000 }],
    ["no-such-session", { kind: "session", session: idOf(9), date: MARCH_15 }],
  ] as const)("is refused, %s: %o", (reason, move) => {
    expect(because(event, move)).toBe(reason);
  });

  it("is not to be had without days", () => {
    const inMarch = { ...on("2027-03-01", "2027-03-31"), dates: { ...event.dates, precision: "month" as const } };
    expect(because(inMarch, { kind: "event", days: 31 })).toBe("undated");
  });
});

describe("one session", () => {
  const move = (session: number, date: string): EventMove => ({ kind: "session", session: idOf(session), date });

  it.each([
    [
      "takes its event with it where it is the only one",
      on(MARCH_15, MARCH_16, sessionsOn(MARCH_15)),
      22,
      [22, 23, 22],
    ],
    ["takes the last day along", on(MARCH_15, MARCH_16, sessionsOn(MARCH_16, MARCH_15)), 18, [15, 18, 18, 15]],
    ["takes the first day along", on(MARCH_15, "2027-03-17", sessionsOn(MARCH_15, "2027-03-17")), 16, [16, 17, 16, 17]],
    [
      "moves within the days of its event",
      on("2027-03-10", "2027-03-20", sessionsOn(MARCH_15, MARCH_16)),
      12,
      [10, 20, 12, 16],
    ],
    ["pushes them outwards", on("2027-03-10", "2027-03-20", sessionsOn(MARCH_15, MARCH_16)), 25, [10, 25, 25, 16]],
  ] as const)("%s", (_, before, day, after) => {
    expect(daysAndSessions(moved(before, move(0, `2027-03-${day}`)))).toEqual(after.map((on) => `2027-03-${on}`));
  });

  it("gets other hours on the same day, and the event keeps its dates and their sources", () => {
    const hours = { start: "14:00", end: "16:30" };
    const id = event.sessions[0]?.id ?? idOf(0);
    const after = moved(event, { kind: "session", session: id, date: MARCH_15, hours });
    expect(after.dates).toEqual(event.dates);
    expect(after.sessions[0]).toEqual({ ...event.sessions[0], hours });
    expect(after.sessions.slice(1)).toEqual(event.sessions.slice(1));
    expect(
      because(event, { kind: "session", session: id, date: MARCH_15, hours: { start: "14:00", end: "14:00" } }),
    ).toBe("ends-before-it-starts");
  });
});

describe("whatever is moved", () => {
  const day = fc.integer({ min: -400, max: 800 }).map((days) => addDays("2025-01-01", days));
  const someEvent = fc
    .tuple(day, fc.integer({ min: 0, max: 30 }), fc.array(fc.nat(), { maxLength: 5 }))
    .map(([start, length, offsets]) => {
      const sessions = sessionsOn(...offsets.map((offset) => addDays(start, offset % (length + 1))));
      return on(start, addDays(start, length), sessions);
    });
  const someMove = fc.oneof(
    fc.record({ kind: fc.constant("event" as const), days: fc.integer({ min: -1500, max: 1500 }) }),
    fc.record({ kind: fc.constant("dates" as const), start: day, end: day }),
    fc.record({ kind: fc.constant("session" as const), session: fc.nat({ max: 5 }).map(idOf), date: day }),
  );

  it("is an event that the schema accepts, or is refused", () => {
    fc.assert(
      fc.property(someEvent, someMove, (before, move) => {
        const result = reschedule({ ...before, place: { status: "not-given" } }, move);
        if (result.status === "moved") expect(NewProgrammeEvent.safeParse(result.event).error).toBeUndefined();
      }),
    );
  });

  it("keeps the distances between its days and its sessions", () => {
    const distances = (one: NewProgrammeEvent) =>
      daysAndSessions(one).map((date) => daysBetween(one.dates.start, date));
    fc.assert(
      fc.property(someEvent, fc.integer({ min: -1500, max: 1500 }), (before, days) => {
        const after = reschedule(before, { kind: "event", days });
        if (after.status === "refused") throw new Error(after.because);
        expect(distances(after.event)).toEqual(distances(before));
      }),
    );
  });

  it("comes back: the days and sessions as they were, and everything but what was said of the days", () => {
    fc.assert(
      fc.property(someEvent, fc.integer({ min: -1500, max: 1500 }), (before, days) => {
        const placeless = { ...before, place: { status: "not-given" as const } };
        const back = moved(moved(placeless, { kind: "event", days }), { kind: "event", days: -days });
        const { start, end, precision } = before.dates;
        const dates = days === 0 ? before.dates : { precision, start, end, basis: "stated" };
        expect(back).toEqual({ ...placeless, dates });
      }),
    );
  });
});
