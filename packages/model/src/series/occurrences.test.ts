import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, type PlainDate } from "../date.js";
import { MOST_OCCURRENCES, Recurrence, toRecurrenceRule, Weekday } from "../recurrence.js";
import { occurrencesOf } from "./occurrences.js";

const weekdayOf = (day: PlainDate): Weekday => Weekday.options[((daysBetween("2024-01-01", day) % 7) + 7) % 7] ?? "MO";
const monthsBetween = (from: PlainDate, to: PlainDate) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
const isLastOfMonth = (day: PlainDate) => addDays(day, 1).endsWith("-01");
const dayOfMonth = (day: PlainDate) => Number(day.slice(8));

/** Whether a day obeys a rule, by looking at that day alone: what RFC 5545 says, and none of the library's arithmetic. */
function obeys(rule: Recurrence, from: PlainDate, day: PlainDate): boolean {
  switch (rule.by) {
    case "day":
      return daysBetween(from, day) % rule.every === 0;
    case "week": {
      const monday = addDays(from, -Weekday.options.indexOf(weekdayOf(from)));
      return Math.floor(daysBetween(monday, day) / 7) % rule.every === 0 && rule.weekdays.includes(weekdayOf(day));
    }
    case "day-of-month":
      return (
        monthsBetween(from, day) % rule.every === 0 &&
        (rule.day === -1 ? isLastOfMonth(day) : dayOfMonth(day) === rule.day)
      );
    case "weekday-of-month": {
      if (monthsBetween(from, day) % rule.every !== 0 || weekdayOf(day) !== rule.weekday) return false;
      return rule.nth === -1
        ? addDays(day, 7).slice(0, 7) !== day.slice(0, 7)
        : Math.ceil(dayOfMonth(day) / 7) === rule.nth;
    }
  }
}

function byLookingAtEachDay(rule: Recurrence, from: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  const { end } = rule;
  for (let day = from; day <= "2199-12-31" && daysBetween(from, day) < 8_000; day = addDays(day, 1)) {
    if (end.is === "until" ? day > end.day : days.length === end.count) break;
    if (obeys(rule, from, day)) days.push(day);
  }
  return days;
}

const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays("2020-01-01", days));
const every = fc.integer({ min: 1, max: 6 });
const weekday = fc.constantFrom(...Weekday.options);
const end = fc.oneof(
  fc.record({ is: fc.constant("count" as const), count: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ is: fc.constant("until" as const), day: day.map((one) => addDays(one, 300)) }),
);
const rule: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ by: fc.constant("day" as const), every, end }),
  fc.record({ by: fc.constant("week" as const), every, weekdays: fc.uniqueArray(weekday, { minLength: 1 }), end }),
  fc.record({
    by: fc.constant("day-of-month" as const),
    every,
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1 as const)),
    end,
  }),
  fc.record({
    by: fc.constant("weekday-of-month" as const),
    every,
    nth: fc.constantFrom(1, 2, 3, 4, -1 as const),
    weekday,
    end,
  }),
);

describe("the days of a recurrence", () => {
  it("are those that obey the rule, whatever the rule and the day it begins on", () => {
    fc.assert(
      fc.property(rule, day, (one, from) => {
        const { days, isWhole } = occurrencesOf(Recurrence.parse(one), from);
        const looked = byLookingAtEachDay(one, from);
        expect(days).toEqual(looked.slice(0, MOST_OCCURRENCES));
        expect(isWhole).toBe(looked.length <= MOST_OCCURRENCES);
      }),
    );
  });

  it("leave out months that lack the day", () => {
    const recurrence = { by: "day-of-month", every: 1, day: 31, end: { is: "count", count: 3 } } as const;
    expect(occurrencesOf(recurrence, "2027-01-31").days).toEqual(["2027-01-31", "2027-03-31", "2027-05-31"]);
  });

  it("are none where no day obeys: there is no 30 February, however long one waits", () => {
    const recurrence = { by: "day-of-month", every: 12, day: 30, end: { is: "count", count: 3 } } as const;
    expect(occurrencesOf(recurrence, "2027-02-01")).toEqual({ days: [], isWhole: true });
  });

  it("say that they are not all where there are too many", () => {
    const { days, isWhole } = occurrencesOf(
      { by: "day", every: 1, end: { is: "until", day: "2199-12-31" } },
      "2027-01-01",
    );
    expect(days).toHaveLength(MOST_OCCURRENCES);
    expect(isWhole).toBe(false);
  });

  it("stay in the calendar", () => {
    const recurrence = { by: "day", every: 99, end: { is: "count", count: 200 } } as const;
    expect(occurrencesOf(recurrence, "2199-12-01")).toEqual({ days: ["2199-12-01"], isWhole: true });
  });
});

describe("a rule as text", () => {
  it("is what RFC 5545 writes", () => {
    const end = { is: "count", count: 6 } as const;
    expect(toRecurrenceRule({ by: "day", every: 1, end })).toBe("FREQ=DAILY;COUNT=6");
    expect(toRecurrenceRule({ by: "day-of-month", every: 3, day: -1, end })).toBe(
      "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=6",
    );
  });

  it("names no weekday twice", () => {
    const recurrence = { by: "week", every: 1, weekdays: ["MO", "MO"], end: { is: "count", count: 6 } };
    expect(Recurrence.safeParse(recurrence).error?.issues[0]?.message).toBe("a weekday is named twice");
  });
});
