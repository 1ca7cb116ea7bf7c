import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canTake, clocksOf, DataRequestKind, RequestStepName } from "./data-request.js";
import { addDays, daysBetween } from "./date.js";
import { dayAt, HOME_TIME_ZONE } from "./time-zone.js";

const kinds = fc.constantFrom(...DataRequestKind.options);
const instants = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe("by when a request is answered", () => {
  test("what comes on a Friday is acknowledged by Tuesday", () => {
    expect(clocksOf({ kind: "access", receivedAt: "2026-03-06T03:00:00.000Z" })).toEqual({
      acknowledgeBy: "2026-03-10",
      answerBy: "2026-03-16",
      latest: "2026-03-26",
    });
  });

  test("the day is that of Viet Nam, not that of Greenwich", () => {
    const { answerBy } = clocksOf({ kind: "objection", receivedAt: "2026-03-06T18:00:00.000Z" });
    expect(answerBy).toBe("2026-03-22");
  });

  test("the clocks of every request follow each other, and none runs out on the day itself", () => {
    fc.assert(
      fc.property(kinds, instants, (kind, receivedAt) => {
        const day = dayAt(Date.parse(receivedAt), HOME_TIME_ZONE);
        const { acknowledgeBy, answerBy, latest } = clocksOf({ kind, receivedAt });
        expect(daysBetween(day, acknowledgeBy)).toBeGreaterThanOrEqual(2);
        expect(daysBetween(day, acknowledgeBy)).toBeLessThanOrEqual(4);
        expect(acknowledgeBy < answerBy && answerBy < latest).toBe(true);
        expect(daysBetween(day, latest)).toBeLessThanOrEqual(20);
      }),
    );
  });

  test("two working days lie between, and the last of them is one", () => {
    fc.assert(
      fc.property(kinds, instants, (kind, receivedAt) => {
        const day = dayAt(Date.parse(receivedAt), HOME_TIME_ZONE);
        const { acknowledgeBy } = clocksOf({ kind, receivedAt });
        const days = Array.from({ length: daysBetween(day, acknowledgeBy) }, (_, nth) => addDays(day, nth + 1));
        expect(days.filter((one) => ![0, 6].includes(weekday(one)))).toHaveLength(2);
        expect([0, 6]).not.toContain(weekday(acknowledgeBy));
      }),
    );
  });

  test("putting off moves the answer by as much, and not the acknowledgement", () => {
    fc.assert(
      fc.property(kinds, instants, fc.integer({ min: 1, max: 15 }), (kind, receivedAt, days) => {
        const before = clocksOf({ kind, receivedAt });
        const after = clocksOf({ kind, receivedAt, extension: { days, reason: "x" } });
        expect(after.acknowledgeBy).toBe(before.acknowledgeBy);
        expect(daysBetween(before.answerBy, after.answerBy)).toBe(days);
        expect(daysBetween(before.latest, after.latest)).toBe(days);
      }),
    );
  });
});

describe("what can be done with a request", () => {
  const outcome = { is: "done", at: "2026-03-09T00:00:00.000Z" } as const;

  test("nothing, once it is closed", () => {
    for (const kind of DataRequestKind.options) {
      expect(RequestStepName.options.filter((step) => canTake({ kind, outcome }, step))).toEqual([]);
    }
  });

  test("only a deletion is carried out, and it is answered in no other way", () => {
    for (const kind of DataRequestKind.options) {
      expect([canTake({ kind }, "erase"), canTake({ kind }, "done")]).toEqual([
        kind === "deletion",
        kind !== "deletion",
      ]);
    }
  });

  test("it is acknowledged and put off once", () => {
    expect(canTake({ kind: "copy", acknowledgedAt: "2026-03-09T00:00:00.000Z" }, "acknowledge")).toBe(false);
    expect(canTake({ kind: "copy", extension: { days: 5, reason: "x" } }, "extend")).toBe(false);
  });
});
