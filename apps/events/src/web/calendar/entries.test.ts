import { describe, expect, it } from "vitest";
import { toEntries, undatedIn } from "./entries.ts";
import { sampleEvent } from "./sample-event.ts";

describe("toEntries", () => {
  it("makes one entry from the first to the last day where no sessions are known", () => {
    const event = sampleEvent();
    expect(toEntries([event])).toEqual([{ id: event.id, event, start: "2025-02-20", end: "2025-02-21" }]);
  });

  it("makes an entry of each session, and counts the days", () => {
    const event = sampleEvent({
      sessions: [{ date: "2025-02-20", hours: { start: "08:30", end: "17:00" } }, { date: "2025-02-21" }],
    });
    const [first, second] = event.sessions;
    expect(toEntries([event])).toEqual([
      {
        id: first?.id,
        event,
        start: "2025-02-20",
        end: "2025-02-20",
        session: first,
        part: { unit: "day", number: 1, of: 2 },
      },
      {
        id: second?.id,
        event,
        start: "2025-02-21",
        end: "2025-02-21",
        session: second,
        part: { unit: "day", number: 2, of: 2 },
      },
    ]);
  });

  it("counts sessions, in their order in time, where a day has two", () => {
    const event = sampleEvent({
      sessions: [
        { date: "2025-02-21", hours: { start: "08:00", end: "11:00" } },
        { date: "2025-02-20", hours: { start: "14:00", end: "16:00" } },
        { date: "2025-02-20", hours: { start: "08:00", end: "11:00" } },
      ],
    });
    expect(toEntries([event]).map(({ start, session, part }) => [start, session?.hours?.start, part])).toEqual([
      ["2025-02-20", "08:00", { unit: "session", number: 1, of: 3 }],
      ["2025-02-20", "14:00", { unit: "session", number: 2, of: 3 }],
      ["2025-02-21", "08:00", { unit: "session", number: 3, of: 3 }],
    ]);
  });

  it("does not count a single session", () => {
    const [entry] = toEntries([sampleEvent({ sessions: [{ date: "2025-02-20" }] })]);
    expect(entry).not.toHaveProperty("part");
  });
});

describe("events without a day", () => {
  const someDayInJune = sampleEvent({
    dates: { precision: "month", start: "2022-06-01", end: "2022-06-30", basis: "inferred" },
  });
  const june = { start: "2022-06-01", end: "2022-06-30" };

  it.each(["month", "quarter", "year"] as const)("are on no day when known to the %s", (precision) => {
    expect(toEntries([{ ...someDayInJune, dates: { ...someDayInJune.dates, precision } }])).toEqual([]);
  });

  it("are in the periods that they may fall into, and in no other", () => {
    const events = [sampleEvent(), someDayInJune];
    expect(undatedIn(june, events)).toEqual([someDayInJune]);
    expect(undatedIn({ start: "2022-06-27", end: "2022-07-03" }, events)).toEqual([someDayInJune]);
    expect(undatedIn({ start: "2022-07-01", end: "2022-07-31" }, events)).toEqual([]);
    expect(undatedIn({ start: "2025-02-01", end: "2025-02-28" }, events)).toEqual([]);
  });
});
