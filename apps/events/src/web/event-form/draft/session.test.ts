import { describe, expect, it } from "vitest";
import { toRows } from "./rows.ts";
import { anyOutside, moveTo, newSession, oneEachDay, type SessionDraft } from "./session.ts";

const hours = { start: "08:30", end: "17:00" };
const on = (...days: string[]): SessionDraft[] => toRows(days, (day) => newSession(day));
const days = (sessions: readonly SessionDraft[]) => sessions.map(({ date }) => date);

describe("oneEachDay", () => {
  it("makes one session for each day, over a leap day", () => {
    const sessions = oneEachDay([], { start: "2028-02-28", end: "2028-03-01" }, hours);
    expect(sessions.map(({ date, start, end }) => [date, start, end])).toEqual([
      ["2028-02-28", "08:30", "17:00"],
      ["2028-02-29", "08:30", "17:00"],
      ["2028-03-01", "08:30", "17:00"],
    ]);
  });

  it("leaves what is there as it is, and puts the new ones in the order of the days", () => {
    const [own] = on("2027-05-12");
    if (own === undefined) throw new Error("no session");
    const kept = { ...own, id: "kept", start: "09:00", end: "10:00" };
    const sessions = oneEachDay([kept], { start: "2027-05-11", end: "2027-05-13" }, hours);
    expect(days(sessions)).toEqual(["2027-05-11", "2027-05-12", "2027-05-13"]);
    expect(sessions[1]).toEqual(kept);
    expect(new Set(sessions.map(({ row }) => row)).size).toBe(3);
  });

  it("adds nothing the second time", () => {
    const period = { start: "2027-05-11", end: "2027-05-12" };
    const once = oneEachDay([], period, hours);
    expect(oneEachDay(once, period, { start: "", end: "" })).toEqual(once);
  });
});

describe("moveTo", () => {
  it("keeps the distance between sessions, and those without a day", () => {
    const sessions = on("2027-05-12", "", "12/5", "2027-02-31", "2027-05-11");
    expect(days(moveTo(sessions, "2027-06-30"))).toEqual(["2027-07-01", "", "12/5", "2027-02-31", "2027-06-30"]);
  });
});

describe("anyOutside", () => {
  it("notices a session before or after the event, but not one without a day", () => {
    const period = { start: "2027-05-11", end: "2027-05-12" };
    expect(anyOutside(on("2027-05-11", "2027-05-12", "", "12/6"), period)).toBe(false);
    expect(anyOutside(on("2027-05-10"), period)).toBe(true);
    expect(anyOutside(on("2027-05-13"), period)).toBe(true);
  });
});
