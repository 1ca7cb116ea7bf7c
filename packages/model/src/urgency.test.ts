import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./date.js";
import { urgencyOf } from "./urgency.js";

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays("1950-01-01", days));

describe("urgencyOf", () => {
  it.each([
    ["2026-03-01", "overdue"],
    ["2026-03-02", "this-month"],
    ["2026-03-31", "this-month"],
    ["2026-04-01", "later"],
    ["2025-03-02", "overdue"],
    ["2027-03-02", "later"],
    ["2026-02", "overdue"],
    ["2026-03", "this-month"],
    ["2025", "overdue"],
    ["2026", "later"],
  ] as const)("of what is due by %s is, on 2 March 2026, %s", (due, urgency) => {
    expect(urgencyOf(due, "2026-03-02")).toBe(urgency);
  });

  it("does not go down as days pass", () => {
    const order = ["later", "this-month", "overdue"];
    fc.assert(
      fc.property(day, day, fc.nat(400), (due, today, more) => {
        const later = urgencyOf(due, addDays(today, more));
        expect(order.indexOf(later)).toBeGreaterThanOrEqual(order.indexOf(urgencyOf(due, today)));
      }),
    );
  });
});
