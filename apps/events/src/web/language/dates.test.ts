import { daysBetween, EventDates, PlainDate } from "@wps/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayDates, sayDay, sayDayInWords, sayHours, sayWeekday } from "./dates.ts";

type Span = Pick<EventDates, "precision" | "start" | "end">;
const days = (start: string, end = start): Span => ({ precision: "day", start, end });

describe("sayDates", () => {
  it.each<[string, Span, string, string]>([
    ["one day", days("2022-03-28"), "28/3/2022", "28 March 2022"],
    ["days of one month", days("2025-02-20", "2025-02-21"), "20–21/2/2025", "20–21 February 2025"],
    ["days of two months", days("2024-10-28", "2024-11-15"), "28/10 – 15/11/2024", "28 October – 15 November 2024"],
    [
      "days of two years",
      days("2024-12-30", "2025-01-03"),
      "30/12/2024 – 3/1/2025",
      "30 December 2024 – 3 January 2025",
    ],
    ["the same day of two months", days("2024-05-07", "2024-06-07"), "7/5 – 7/6/2024", "7 May – 7 June 2024"],
    ["the same day of two years", days("2024-05-07", "2025-05-07"), "7/5/2024 – 7/5/2025", "7 May 2024 – 7 May 2025"],
    ["a month", { precision: "month", start: "2022-06-01", end: "2022-06-30" }, "tháng 6/2022", "June 2022"],
    ["two months", { precision: "month", start: "2022-06-01", end: "2022-07-31" }, "tháng 6–7/2022", "June–July 2022"],
    [
      "months of two years",
      { precision: "month", start: "2022-12-01", end: "2023-01-31" },
      "tháng 12/2022 – tháng 1/2023",
      "December 2022 – January 2023",
    ],
    [
      "the same month of two years",
      { precision: "month", start: "2022-06-01", end: "2023-06-30" },
      "tháng 6/2022 – tháng 6/2023",
      "June 2022 – June 2023",
    ],
    ["a quarter", { precision: "quarter", start: "2027-04-01", end: "2027-06-30" }, "quý II/2027", "Q2 2027"],
    [
      "quarters of one year",
      { precision: "quarter", start: "2027-04-01", end: "2027-09-30" },
      "quý II–III/2027",
      "Q2–Q3 2027",
    ],
    [
      "quarters of two years",
      { precision: "quarter", start: "2027-10-01", end: "2028-03-31" },
      "quý IV/2027 – quý I/2028",
      "Q4 2027 – Q1 2028",
    ],
    ["a year", { precision: "year", start: "2027-01-01", end: "2027-12-31" }, "năm 2027", "2027"],
    ["two years", { precision: "year", start: "2027-01-01", end: "2028-12-31" }, "năm 2027–2028", "2027–2028"],
  ])("says %s", (_, span, vi, en) => {
    expect(EventDates.safeParse({ ...span, basis: "stated" }).success).toBe(true);
    expect([sayDates(span, "vi"), sayDates(span, "en")]).toEqual([vi, en]);
  });
});

describe("sayDay", () => {
  it("says each day of the year differently, wherever the reader is", () => {
    const said = (day: number) => sayDay(new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10), "vi");
    expect(new Set(Array.from({ length: 366 }, (_, index) => said(index + 1))).size).toBe(366);
  });
});

describe("sayDayInWords", () => {
  it("says which number is the month", () => {
    expect([sayDayInWords("2025-03-01", "vi"), sayDayInWords("2025-03-01", "en")]).toEqual([
      "1 tháng 3 năm 2025",
      "1 March 2025",
    ]);
  });
});

describe("sayWeekday", () => {
  it("tells 28 March 2022, a Monday, from the same day of 2023", () => {
    expect([sayWeekday("2022-03-28", "vi"), sayWeekday("2022-03-28", "en")]).toEqual(["Thứ Hai", "Monday"]);
    expect([sayWeekday("2023-03-28", "vi"), sayWeekday("2023-03-28", "en")]).toEqual(["Thứ Ba", "Tuesday"]);
  });

  it("names Sunday", () => {
    expect([sayWeekday("2025-12-14", "vi"), sayWeekday("2025-12-14", "en")]).toEqual(["Chủ Nhật", "Sunday"]);
  });

  it("comes round every seven days", () => {
    const day = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
      .map((date) => PlainDate.parse(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const sameWeekday = daysBetween(a, b) % 7 === 0;
        expect(sayWeekday(a, "vi") === sayWeekday(b, "vi")).toBe(sameWeekday);
        expect(sayWeekday(a, "en") === sayWeekday(b, "en")).toBe(sameWeekday);
      }),
    );
  });
});

describe("every word of a date", () => {
  it("is composed (NFC), as everything else in the app is", () => {
    for (let day = 1; day <= 366; day++) {
      const date = PlainDate.parse(new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10));
      const said = [sayDay, sayDayInWords, sayWeekday].flatMap((say) => [say(date, "vi"), say(date, "en")]).join();
      expect(said).toBe(said.normalize("NFC"));
    }
  });
});

describe("sayHours", () => {
  it("says hours alike in both languages", () => {
    expect(sayHours({ start: "08:30", end: "17:00" })).toBe("08:30–17:00");
  });
});
