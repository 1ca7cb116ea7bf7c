import { describe, expect, it } from "vitest";
import { toEntries } from "../entries.ts";
import { sampleEvent } from "../sample-event.ts";
import { isStretchable, moveOfPlan, planFor } from "./plan.ts";

const hours = { start: "08:30", end: "11:30" };
const entriesOf = (...dates: string[]) =>
  toEntries([sampleEvent({ sessions: dates.map((date) => ({ date, hours })) })]);
const first = (...dates: string[]) => {
  const [entry] = entriesOf(...dates);
  if (entry === undefined) throw new Error("there is an entry");
  return entry;
};
const wholeEvent = first();
const only = first("2025-02-20");
const oneOfTwo = first("2025-02-20", "2025-02-21");
const session = "00000000-0000-4000-8000-000000000001";

describe("a plan to move", () => {
  it("moves an event without sessions, and of several sessions all, by days", () => {
    for (const entry of [wholeEvent, oneOfTwo]) {
      const plan = { ...planFor(entry, "move"), day: "2025-02-27" };
      expect(moveOfPlan(entry, plan)).toEqual({ kind: "event", days: 7 });
    }
  });

  it("moves one of several sessions when asked, and the only one, with its hours", () => {
    const to = { kind: "session", session, date: "2025-02-27", hours: { start: "13:00", end: "16:00" } };
    const plan = { scope: "session", day: "2025-02-27", time: "13:00" } as const;
    expect(moveOfPlan(oneOfTwo, { ...planFor(oneOfTwo, "move"), ...plan })).toEqual(to);
    expect(moveOfPlan(only, { ...planFor(only, "move"), day: "2025-02-27", time: "13:00" })).toEqual(to);
  });

  it("starts with what was dragged", () => {
    const dragged = {
      kind: "session",
      session: only.session?.id ?? only.event.sessions[0]?.id,
      date: "2025-03-01",
      hours,
    } as const;
    if (dragged.session === undefined) throw new Error("there is a session");
    const move = { ...dragged, session: dragged.session };
    expect(moveOfPlan(oneOfTwo, planFor(oneOfTwo, "move", move))).toEqual({ kind: "event", days: 9 });
  });

  it("waits for a whole day and time, and lets nothing last over midnight", () => {
    expect(moveOfPlan(wholeEvent, { ...planFor(wholeEvent, "move"), day: undefined })).toBe("incomplete");
    expect(moveOfPlan(only, { ...planFor(only, "move"), time: "" })).toBe("incomplete");
    expect(moveOfPlan(only, { ...planFor(only, "move"), time: "22:00" })).toBe("over-midnight");
  });
});

describe("a plan for another length", () => {
  it("gives an event another last day, and a session another end", () => {
    const plan = planFor(wholeEvent, "length");
    expect(plan.day).toBe("2025-02-21");
    expect(moveOfPlan(wholeEvent, { ...plan, day: "2025-02-22" })).toEqual({
      kind: "dates",
      start: "2025-02-20",
      end: "2025-02-22",
    });
    expect(moveOfPlan(oneOfTwo, { ...planFor(oneOfTwo, "length"), time: "12:00" })).toMatchObject({
      date: "2025-02-20",
      hours: { start: "08:30", end: "12:00" },
    });
  });

  it("is not to be had for a session whose hours are not known", () => {
    const [untimed] = toEntries([sampleEvent({ sessions: [{ date: "2025-02-20" }] })]);
    expect([wholeEvent, only, untimed].map((entry) => entry && isStretchable(entry))).toEqual([true, true, false]);
  });
});
