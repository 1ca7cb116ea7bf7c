import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./date.js";
import { DatePrecision, spanOf } from "./date-precision.js";
import { EventDates, LONGEST_EVENT_DAYS } from "./event-dates.js";

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1990-01-01", days));
const issuesOf = (dates: object) =>
  EventDates.safeParse({ basis: "stated", ...dates }).error?.issues.map(({ path, message }) => `${path}: ${message}`) ??
  [];

describe("spanOf", () => {
  it.each([
    ["day", "2024-02-10", "2024-02-10", "2024-02-10"],
    ["month", "2024-02-10", "2024-02-01", "2024-02-29"],
    ["month", "2023-02-28", "2023-02-01", "2023-02-28"],
    ["quarter", "2024-12-31", "2024-10-01", "2024-12-31"],
    ["year", "2027-06-15", "2027-01-01", "2027-12-31"],
  ] as const)("the %s of %s", (precision, date, start, end) => {
    expect(spanOf(precision, date)).toEqual({ start, end });
  });

  it("holds the day, and is the same from each of its ends; the next one begins the day after", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DatePrecision.options), day, (precision, date) => {
        const span = spanOf(precision, date);
        expect(span.start <= date && date <= span.end).toBe(true);
        expect(spanOf(precision, span.start)).toEqual(span);
        expect(spanOf(precision, span.end)).toEqual(span);
        expect(spanOf(precision, addDays(span.end, 1)).start).toBe(addDays(span.end, 1));
      }),
    );
  });
});

describe("EventDates", () => {
  it("takes every whole span", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DatePrecision.options), day, (precision, date) => {
        expect(issuesOf({ precision, ...spanOf(precision, date) })).toEqual([]);
      }),
    );
  });

  it.each(["", "2024-02-30", "1 May 2024", "\u{1F54A}".repeat(10)])("answers where %o stands for a day", (text) => {
    expect(issuesOf({ precision: "month", start: "2024-02-01", end: text }).join()).toMatch(/^end: /);
    expect(issuesOf({ precision: "month", start: text, end: "2024-02-29" }).join()).toMatch(/^start: /);
  });

  it("refuses an end before the start", () => {
    expect(issuesOf({ precision: "day", start: "2025-02-21", end: "2025-02-20" })).toEqual([
      "end: the last day lies before the first",
    ]);
  });

  it("refuses more than three years, as a slip in the year", () => {
    const start = "2024-01-01";
    expect(issuesOf({ precision: "day", start, end: addDays(start, LONGEST_EVENT_DAYS - 1) })).toEqual([]);
    expect(issuesOf({ precision: "day", start, end: addDays(start, LONGEST_EVENT_DAYS) })).toEqual([
      "end: an event cannot last longer than three years",
    ]);
  });

  it("refuses bounds that pretend to more than the precision", () => {
    expect(issuesOf({ precision: "month", start: "2022-06-02", end: "2022-06-29" })).toEqual([
      "start: must be the first day of a month",
      "end: must be the last day of a month",
    ]);
    expect(issuesOf({ precision: "quarter", start: "2027-02-01", end: "2027-06-30" })).toEqual([
      "start: must be the first day of a quarter",
    ]);
  });
});
