import { describe, expect, it } from "vitest";
import { toEntries } from "./entries.ts";
import { onFirstDayIn, toEventInput } from "./event-input.ts";
import { sampleEvent } from "./sample-event.ts";

const entriesOf = (parts: Parameters<typeof sampleEvent>[0]) => toEntries([sampleEvent(parts)]);

describe("toEventInput", () => {
  it("ends whole days before the day after, across a leap day", () => {
    const dates = { precision: "day", start: "2024-02-28", end: "2024-02-29", basis: "stated" } as const;
    const inputs = entriesOf({ dates }).map((entry) => toEventInput(entry, true));
    expect(inputs).toEqual([
      {
        id: "00000000-0000-4000-8000-000000000000",
        startEditable: true,
        durationEditable: true,
        allDay: true,
        start: "2024-02-28",
        end: "2024-03-01",
      },
    ]);
  });

  it("turns hours into those in Viet Nam, from the zone of the event", () => {
    const sessions = [{ date: "2025-02-20", hours: { start: "08:30", end: "17:00" } }];
    const spans = ["Asia/Ho_Chi_Minh", "America/New_York"].flatMap((timeZone) =>
      entriesOf({ sessions, timeZone }).map((entry) => toEventInput(entry, false)),
    );
    expect(spans.map(({ allDay, start, end }) => [allDay, start, end])).toEqual([
      [false, "2025-02-20T08:30", "2025-02-20T17:00"],
      [false, "2025-02-20T20:30", "2025-02-21T05:00"],
    ]);
  });
});

it("lets nobody stretch a session whose hours are not known", () => {
  const [input] = entriesOf({ sessions: [{ date: "2025-02-20" }] }).map((entry) => toEventInput(entry, true));
  expect(input).toMatchObject({ startEditable: true, durationEditable: false });
});

describe("onFirstDayIn", () => {
  const dates = { precision: "day", start: "2024-10-28", end: "2024-11-15", basis: "stated" } as const;
  const shown = (period: { start: string; end: string }) =>
    entriesOf({ dates }).map((entry) => [onFirstDayIn(period, entry).start, onFirstDayIn(period, entry).end]);

  it("puts an entry on its first day", () => {
    expect(shown({ start: "2024-10-01", end: "2024-10-31" })).toEqual([["2024-10-28", "2024-10-28"]]);
  });

  it("puts one that began before on the first day shown", () => {
    expect(shown({ start: "2024-11-01", end: "2024-11-30" })).toEqual([["2024-11-01", "2024-11-01"]]);
  });
});
