import { describe, expect, it } from "vitest";
import { toEntries } from "../entries.ts";
import { sampleEvent } from "../sample-event.ts";
import { hoursAt, moveOfDrag, moveOfStretch } from "./drag.ts";

const entryOf = (hours?: { start: string; end: string }, timeZone = "Asia/Ho_Chi_Minh") => {
  const [entry] = toEntries([sampleEvent({ timeZone, sessions: [{ date: "2025-02-20", ...(hours && { hours }) }] })]);
  if (entry === undefined) throw new Error("the sample has a day");
  return entry;
};
const [wholeEvent = entryOf()] = toEntries([sampleEvent()]);
const morning = { start: "08:30", end: "11:30" };
const session = "00000000-0000-4000-8000-000000000001";

describe("moveOfDrag", () => {
  it("moves an event without sessions by days", () => {
    expect(moveOfDrag(wholeEvent, { days: -7, minutes: 0 })).toEqual({ kind: "event", days: -7 });
  });

  it("moves a session to another day, its hours unknown as before", () => {
    expect(moveOfDrag(entryOf(), { days: 9, minutes: 0 })).toEqual({ kind: "session", session, date: "2025-03-01" });
  });

  it("moves a session to other hours of another day", () => {
    expect(moveOfDrag(entryOf(morning), { days: 1, minutes: 330 })).toEqual({
      kind: "session",
      session,
      date: "2025-02-21",
      hours: { start: "14:00", end: "17:00" },
    });
  });

  it("carries over midnight in the zone of the event, and refuses a session that would last over it", () => {
    const inNewYork = entryOf({ start: "22:00", end: "23:00" }, "America/New_York");
    const next = { date: "2025-02-21", hours: { start: "00:30", end: "01:30" } };
    expect(moveOfDrag(inNewYork, { days: 0, minutes: 150 })).toMatchObject(next);
    expect(moveOfDrag(inNewYork, { days: 0, minutes: 75 })).toBeUndefined();
    expect(moveOfDrag(entryOf({ start: "00:30", end: "01:00" }), { days: 0, minutes: -75 })).toMatchObject({
      date: "2025-02-19",
      hours: { start: "23:15", end: "23:45" },
    });
  });
});

describe("moveOfStretch", () => {
  it("changes the last day of an event", () => {
    const move = { kind: "dates", start: "2025-02-20", end: "2025-02-23" };
    expect(moveOfStretch(wholeEvent, { days: 2, minutes: 0 })).toEqual(move);
  });

  it("changes the end of a session, but leaves it some time", () => {
    const move = { date: "2025-02-20", hours: { start: "08:30", end: "12:15" } };
    expect(moveOfStretch(entryOf(morning), { days: 0, minutes: 45 })).toMatchObject(move);
    expect(moveOfStretch(entryOf(morning), { days: 0, minutes: -180 })).toBeUndefined();
    expect(moveOfStretch(entryOf(), { days: 1, minutes: 0 })).toBeUndefined();
  });
});

describe("hoursAt", () => {
  it("keeps the length, up to midnight", () => {
    expect(hoursAt("14:00", morning)).toEqual({ start: "14:00", end: "17:00" });
    expect(hoursAt("20:59", morning)).toEqual({ start: "20:59", end: "23:59" });
    expect(hoursAt("21:00", morning)).toBeUndefined();
  });
});
