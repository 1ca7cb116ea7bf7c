import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, daysBetween, isPlainDate } from "./date.js";
import { RETENTION_SCHEDULE, RetentionClass, type RetentionRule, retentionStanding } from "./retention.js";

const days = fc.integer({ min: 0, max: 36_000 }).map((offset) => addDays("1990-01-01", offset));
const rules: fc.Arbitrary<Exclude<RetentionRule, { action: "keep" }>> = fc.record({
  class: fc.constantFrom(...RetentionClass.options),
  after: fc.constantFrom("event", "last-event", "request", "day-set"),
  months: fc.integer({ min: 0, max: 120 }),
  action: fc.constantFrom("delete", "de-identify"),
});

describe("the schedule", () => {
  test("has one rule for each class", () => {
    expect(RETENTION_SCHEDULE.rules.map((rule) => rule.class)).toEqual(RetentionClass.options);
  });

  test("keeps the proof of consent and the log of readings, and parts nobody from a name but by a day that was set", () => {
    const of = Object.fromEntries(RETENTION_SCHEDULE.rules.map((rule) => [rule.class, rule]));
    expect([of.consents?.action, of["reading-log"]?.action]).toEqual(["keep", "keep"]);
    expect(RETENTION_SCHEDULE.rules.filter(({ action }) => action === "de-identify")).toEqual([of.identity]);
    expect(of.identity).toMatchObject({ after: "day-set" });
  });
});

describe("how something stands", () => {
  test("once its time is over it stays over, and before it was not", () => {
    fc.assert(
      fc.property(rules, days, days, fc.boolean(), (rule, anchor, today, isHeld) => {
        const last = addMonths(anchor, rule.months);
        const over = isHeld ? "held" : "due";
        expect(retentionStanding(rule, { anchor, isHeld }, today)).toBe(today > last ? over : "later");
      }),
    );
  });

  test("nothing is ever due under a hold, without a day, or without an end", () => {
    fc.assert(
      fc.property(rules, fc.option(days, { nil: undefined }), days, fc.boolean(), (rule, anchor, today, isHeld) => {
        const endless = { class: rule.class, action: "keep" } as const;
        expect(retentionStanding(rule, { anchor, isHeld: true }, today)).not.toBe("due");
        expect(retentionStanding(rule, { anchor: undefined, isHeld }, today)).toBe("undated");
        expect(retentionStanding(endless, { anchor, isHeld }, today)).toBe("kept");
      }),
    );
  });

  test("a later end is never due earlier", () => {
    fc.assert(
      fc.property(rules, days, fc.nat(1_000), days, (rule, anchor, more, today) => {
        const at = (end: string) => retentionStanding(rule, { anchor: end, isHeld: false }, today) === "due";
        expect(at(addDays(anchor, more)) && !at(anchor)).toBe(false);
      }),
    );
  });
});

test("months later it is the same day, or the last of a month that is shorter", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -240, max: 240 }), (day, months) => {
      const later = addMonths(day, months);
      expect(isPlainDate(later)).toBe(true);
      const of = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(of(later) - of(day)).toBe(months);
      const isLast = addDays(later, 1).slice(8) === "01";
      expect(later.slice(8) === day.slice(8) || (isLast && later.slice(8) < day.slice(8))).toBe(true);
    }),
  );
  expect(daysBetween("2024-01-31", addMonths("2024-01-31", 1))).toBe(29);
});
