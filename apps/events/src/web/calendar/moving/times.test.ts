import { type EventMove, enteredOf, SessionId } from "@wps/model";
import { describe, expect, it } from "vitest";
import { keptEvent } from "../../../../test/planned-event.ts";
import { sampleEvent } from "../sample-event.ts";
import { draftOf, sameTimes, sayTime, takenBack } from "./times.ts";

const hours = { start: "08:30", end: "11:30" };
const sessions = [
  { date: "2025-02-20", hours },
  { date: "2025-02-21", hours },
];
const event = sampleEvent({ status: "approved", sessions });
const parts: Parameters<typeof keptEvent>[0] = {
  status: "approved",
  dates: event.dates,
  sessions: event.sessions,
  deviations: [
    { fact: "dates", reason: { vi: "Trùng lịch họp" } },
    { fact: "place", reason: { vi: "Phòng nhỏ" } },
  ],
};
const kept = keptEvent(parts);
const entry = event.id;
const aWeek: EventMove = { kind: "event", days: 7 };
const one: EventMove = {
  kind: "session",
  session: SessionId.parse("00000000-0000-4000-8000-000000000001"),
  date: "2025-02-27",
};

describe("draftOf", () => {
  it("is the whole event as it was entered, at other times", () => {
    const draft = draftOf(kept, { entry, event, move: aWeek });
    expect(draft?.sessions.map(({ date }) => date)).toEqual(["2025-02-27", "2025-02-28"]);
    expect(draft).not.toHaveProperty("revision");
    expect(draft?.deviations).toEqual(kept.deviations);
  });

  it("puts a reason in the place of an earlier one for the dates, beside those for other facts", () => {
    const reason = { text: "Bão số 3", language: "vi" } as const;
    expect(draftOf(kept, { entry, event, move: aWeek, reason })?.deviations).toEqual([
      { fact: "place", reason: { vi: "Phòng nhỏ" } },
      { fact: "dates", reason: { vi: "Bão số 3" } },
    ]);
  });

  it("is nothing where the event cannot be moved so", () => {
    const move = { kind: "dates", start: "2025-02-20", end: "2025-02-20" } as const;
    expect(draftOf(kept, { entry, event, move })).toBeUndefined();
  });
});

describe("takenBack", () => {
  const before = keptEvent({ ...parts, dates: { ...event.dates, note: { vi: "Theo công văn" } } });
  const reason = { text: "Bão số 3", language: "vi" } as const;
  const after = keptEvent(draftOf(before, { entry, event, move: aWeek, reason }));

  it("puts back what the move changed, word for word", () => {
    expect(enteredOf(after)).not.toEqual(enteredOf(before));
    expect(takenBack({ before, after }, after)).toEqual(enteredOf(before));
  });

  it("leaves what others have changed beside it", () => {
    const title = { vi: "Tên mới" };
    expect(takenBack({ before, after }, { ...after, title, status: "confirmed" })).toEqual({
      ...enteredOf(before),
      title,
      status: "confirmed",
    });
  });

  it("is nothing where somebody has moved it again, or given another reason", () => {
    const dates = { ...after.dates, end: "2025-03-01" };
    expect(takenBack({ before, after }, { ...after, dates })).toBeUndefined();
    expect(takenBack({ before, after }, { ...after, deviations: [] })).toBeUndefined();
  });
});

describe("sameTimes", () => {
  it("asks about days and sessions, and about nothing else", () => {
    expect(sameTimes(kept, event)).toBe(true);
    expect(sameTimes({ ...kept, place: { status: "not-given" } }, event)).toBe(true);
    expect(sameTimes(kept, sampleEvent({ sessions: sessions.slice(1) }))).toBe(false);
  });
});

describe("sayTime", () => {
  it("says the days of the event, or of the session that moves with its hours", () => {
    expect(sayTime(event, aWeek, "vi")).toBe("20–21/2/2025");
    expect(sayTime(event, one, "vi")).toBe("20/2/2025, 08:30–11:30");
    expect(sayTime(sampleEvent({ sessions: sessions.slice(0, 1) }), one, "en")).toBe(
      "20–21 February 2025, 08:30–11:30",
    );
  });
});
