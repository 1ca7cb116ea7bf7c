import { addDays, lengthInDays, PlainDate } from "@wps/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neighbourOf, periodOf, sayPeriod } from "./period.ts";
import { CALENDAR_VIEWS } from "./view.ts";

const day = fc
  .date({ min: new Date("1900-02-01"), max: new Date("2199-11-30"), noInvalidDate: true })
  .map((date) => PlainDate.parse(date.toISOString().slice(0, 10)));
const view = fc.constantFrom(...CALENDAR_VIEWS);

describe("periodOf", () => {
  it("is the day, the week from Monday to Sunday, the month or the year", () => {
    expect(periodOf("day", "2024-02-29")).toEqual({ start: "2024-02-29", end: "2024-02-29" });
    expect(periodOf("year", "2024-02-29")).toEqual({ start: "2024-01-01", end: "2024-12-31" });
    expect(periodOf("month", "2024-02-10")).toEqual({ start: "2024-02-01", end: "2024-02-29" });
    expect(periodOf("list", "2025-12-31")).toEqual({ start: "2025-12-01", end: "2025-12-31" });
    expect(periodOf("week", "2025-02-23")).toEqual({ start: "2025-02-17", end: "2025-02-23" });
    expect(periodOf("week", "1999-12-31")).toEqual({ start: "1999-12-27", end: "2000-01-02" });
  });

  it("holds its day, and is the same for each of its days", () => {
    fc.assert(
      fc.property(view, day, (shown, date) => {
        const period = periodOf(shown, date);
        expect(period.start <= date && date <= period.end).toBe(true);
        expect(periodOf(shown, period.start)).toEqual(period);
        expect(periodOf(shown, period.end)).toEqual(period);
        if (shown === "week") expect(lengthInDays(period)).toBe(7);
      }),
    );
  });
});

describe("neighbourOf", () => {
  it("leads to the first day of the period before and after, without a gap", () => {
    expect(neighbourOf("month", "2025-01-31", "before")).toBe("2024-12-01");
    expect(neighbourOf("month", "2025-01-31", "after")).toBe("2025-02-01");
    fc.assert(
      fc.property(view, day, (shown, date) => {
        const after = neighbourOf(shown, date, "after");
        expect(after).toBe(addDays(periodOf(shown, date).end, 1));
        expect(neighbourOf(shown, after, "before")).toBe(periodOf(shown, date).start);
      }),
    );
  });
});

describe("sayPeriod", () => {
  it.each([
    ["month", "2025-02-20", "Tháng 2/2025", "February 2025"],
    ["list", "2022-12-01", "Tháng 12/2022", "December 2022"],
    ["day", "2025-02-20", "Thứ Năm, 20/2/2025", "Thursday, 20 February 2025"],
    ["year", "2025-02-20", "Năm 2025", "2025"],
    ["week", "2025-02-20", "Tuần 17–23/2/2025", "17–23 February 2025"],
    ["week", "2024-12-31", "Tuần 30/12/2024 – 5/1/2025", "30 December 2024 – 5 January 2025"],
  ] as const)("says the %s of %s", (shown, date, vi, en) => {
    expect([sayPeriod(shown, date, "vi"), sayPeriod(shown, date, "en")]).toEqual([vi, en]);
  });
});
