import { describe, expect, it } from "vitest";
import sample from "../../fixtures/events/sample.json" with { type: "json" };
import { readBlocks, readCalendar, textOf } from "../../test/ical.js";
import { ProgrammeEvent } from "../event.js";
import { calendarOf, toCalendar } from "./calendar.js";
import { toEventBlocks } from "./event-block.js";

const event = ProgrammeEvent.parse(sample);
const options = { name: "Lịch", language: "vi" } as const;
const withId = (id: string) => ProgrammeEvent.shape.id.parse(`00000000-0000-4000-8000-0000000000${id}`);

describe("toCalendar", () => {
  it("serves the rest when one event cannot be written, and says which and why", () => {
    const impossible = { ...event, id: withId("99"), sequence: 2 ** 40 };
    const { text, skipped } = toCalendar([impossible, event], options);
    expect(skipped).toEqual([{ id: impossible.id, reason: "sequence must be less than or equal to 2147483647" }]);
    expect(text).toBe(toCalendar([event], options).text);
  });

  it("reports a zone that this runtime does not know and hours that a clock change swallows", () => {
    const swallowed = ProgrammeEvent.parse({
      ...sample,
      dates: { precision: "day", start: "2027-03-28", end: "2027-03-28", basis: "stated" },
      timeZone: "Europe/Zurich",
      sessions: [{ ...sample.sessions[0], date: "2027-03-28", hours: { start: "02:30", end: "03:00" } }],
    });
    const { skipped } = toCalendar([{ ...event, timeZone: "Mars/Olympus" }, swallowed], options);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("Mars/Olympus"),
      "02:30–03:00 on 2027-03-28 is no time in Europe/Zurich",
    ]);
  });

  it("changes exactly one block when one event changes", () => {
    const other = { ...event, id: withId("98"), sessions: [] };
    const before = readBlocks(toCalendar([event, other], options).text).map(String);
    const after = readBlocks(toCalendar([event, { ...other, sequence: 2 }], options).text).map(String);
    expect(before.map((block, index) => block === after[index])).toEqual([true, true, false]);
  });
});

describe("calendarOf", () => {
  it("makes the same calendar of blocks that were kept", () => {
    const other = { ...event, id: withId("98"), sessions: [] };
    const kept = [event, other].map((each) => toEventBlocks(each, options));
    expect(calendarOf(kept, options)).toBe(toCalendar([event, other], options).text);
  });

  it("names calendar and publisher with their commas, and where they are found", () => {
    const calendar = readCalendar(
      calendarOf([], {
        name: "Phụ nữ, hòa bình; an ninh",
        language: "en",
        publisher: "Bộ A, Vụ B",
        source: "https://example.org/feeds/all.ics?lang=vi",
        page: "https://example.org/calendar",
      }),
    );
    expect(textOf(calendar, "prodid")).toBe("-//Bộ A, Vụ B//@wps/model//EN");
    expect(textOf(calendar, "name")).toBe("Phụ nữ, hòa bình; an ninh");
    expect(textOf(calendar, "x-wr-calname")).toBe("Phụ nữ, hòa bình; an ninh");
    expect(textOf(calendar, "source")).toBe("https://example.org/feeds/all.ics?lang=vi");
    expect(textOf(calendar, "url")).toBe("https://example.org/calendar");
  });

  it("is whole without any event", () => {
    const [zone] = readCalendar(calendarOf([], options)).getAllSubcomponents("vtimezone");
    expect(textOf(zone, "tzid")).toBe("Asia/Ho_Chi_Minh");
  });
});
