import { addDays, type Weekday } from "@wps/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankRule, dayOfWeekday, monthDaysOf, type RuleDraft, readRule, weekdayOf } from "./rule-draft.ts";

const daysOf = (part: Partial<RuleDraft>) => readRule({ ...blankRule("2027-03-16"), ...part }).days;
const wrongIn = (part: Partial<RuleDraft>) => [...readRule({ ...blankRule("2027-03-16"), ...part }).wrong];

describe("the rule of a series", () => {
  it("is three months' third Tuesday where nobody says otherwise", () => {
    expect(daysOf({})).toEqual(["2027-03-16", "2027-04-20", "2027-05-18"]);
  });

  it("goes by days, weeks on the weekdays that are chosen, and months", () => {
    expect(daysOf({ unit: "day", every: "10" })).toEqual(["2027-03-16", "2027-03-26", "2027-04-05"]);
    expect(daysOf({ unit: "week", every: "2" })).toEqual(["2027-03-16", "2027-03-30", "2027-04-13"]);
    expect(daysOf({ unit: "week", weekdays: ["TH", "TU"] })).toEqual(["2027-03-16", "2027-03-18", "2027-03-23"]);
    expect(daysOf({ on: "day" })).toEqual(["2027-03-16", "2027-04-16", "2027-05-16"]);
    expect(daysOf({ from: "2027-03-31", on: "last-day" })).toEqual(["2027-03-31", "2027-04-30", "2027-05-31"]);
    expect(daysOf({ from: "2027-03-30", on: "last-weekday" })).toEqual(["2027-03-30", "2027-04-27", "2027-05-25"]);
  });

  it("ends on a day as well", () => {
    expect(daysOf({ end: "until", until: "2027-04-20" })).toEqual(["2027-03-16", "2027-04-20"]);
  });

  it("names the day of the month where the way that was chosen is none of the new first day", () => {
    expect(monthDaysOf("2027-03-31")).toEqual(["day", "last-weekday", "last-day"]);
    expect(monthDaysOf("2027-02-28")).toEqual(["day", "nth", "last-weekday", "last-day"]);
    expect(daysOf({ from: "2027-03-31", on: "nth" })).toEqual(["2027-03-31", "2027-05-31", "2027-07-31"]);
  });

  it("says which field is wrong", () => {
    expect(wrongIn({ from: "mai" })).toEqual(["from"]);
    for (const every of ["", "0", "100", "1.5", "-1"]) expect(wrongIn({ every })).toEqual(["every"]);
    for (const count of ["", "0", "201"]) expect(wrongIn({ count })).toEqual(["count"]);
    expect(wrongIn({ end: "until", until: "" })).toEqual(["until"]);
    expect(wrongIn({ end: "until", until: "2027-03-15" })).toEqual(["until"]);
    expect(wrongIn({ every: "x", count: "y" })).toEqual(["every", "count"]);
  });

  it("says that it names more days than are made", () => {
    const read = readRule({ ...blankRule("2027-03-16"), unit: "day", end: "until", until: "2029-03-16" });
    expect([read.days.length, read.isWhole]).toEqual([200, false]);
  });

  it("knows the weekday of every day", () => {
    const WEEK: readonly Weekday[] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (days) => {
        const day = addDays("2000-01-01", days);
        expect(weekdayOf(day)).toBe(WEEK[new Date(day).getUTCDay()]);
      }),
    );
    for (const weekday of WEEK) expect(weekdayOf(dayOfWeekday(weekday))).toBe(weekday);
  });
});
