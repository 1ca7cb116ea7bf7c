import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allows, of } from "../../../test/quotients.js";
import { ReportFact, reportsOnTime } from "./reports-on-time.js";

const report = (due: string, submission: ReportFact["submission"] = { status: "none" }): ReportFact => ({
  report: `due-${due}`,
  due,
  submission,
});
const submitted = (on: string): ReportFact["submission"] => ({ status: "submitted", on });

describe("reportsOnTime", () => {
  it("takes the due day for in time and the next for late", () => {
    const facts = [report("2025-01-31", submitted("2025-01-31")), report("2025-02-28", submitted("2025-03-01"))];
    expect(reportsOnTime(facts, "2025-06-30")).toMatchObject({
      measure: "DEL-05",
      status: "ok",
      value: of(1, 2),
      n: 2,
    });
  });

  it("leaves out what is not yet due, also where it is there already", () => {
    const facts = [report("2025-01-31"), report("2025-06-30", submitted("2025-06-01")), report("2025-06-30")];
    expect(reportsOnTime(facts, "2025-06-30")).toMatchObject({ value: of(0, 1) });
    expect(reportsOnTime(facts, "2025-07-01")).toMatchObject({ value: of(1, 3) });
  });

  it("is undefined where nothing is due, and 0 of five that never came", () => {
    expect(reportsOnTime([report("2025-06-30")], "2025-01-01")).toMatchObject({
      status: "undefined",
      reason: "nothing-due",
    });
    const five = Array.from({ length: 5 }, () => report("2025-01-31"));
    expect(reportsOnTime(five, "2025-06-30")).toMatchObject({ status: "ok", value: of(0, 5) });
  });

  it("does not take a report without a date for late or in time", () => {
    const undated = report("2025-01-31", { status: "undated" });
    expect(reportsOnTime([undated], "2025-06-30")).toMatchObject({ status: "missing", reason: "day-unknown" });
    const late = report("2025-01-31", submitted("2025-02-01"));
    expect(reportsOnTime([undated, late], "2025-06-30")).toMatchObject({
      value: of(0, 1),
      bounds: { lower: of(0, 2), upper: of(1, 2) },
    });
  });

  it("lies within its bounds whenever the undated came, in any order", () => {
    const day = fc.constantFrom("2025-01-31", "2025-02-28", "2025-06-30");
    const submission = fc.oneof<fc.Arbitrary<ReportFact["submission"]>[]>(
      fc.constant({ status: "none" }),
      fc.constant({ status: "undated" }),
      day.map(submitted),
    );
    const facts = fc.array(fc.tuple(day, submission, day), { maxLength: 6 });
    fc.assert(
      fc.property(facts, (drawn) => {
        const told = drawn.map(([due, how]) => ReportFact.parse(report(due, how)));
        const truth = drawn.map(([due, how, on]) => report(due, how.status === "undated" ? submitted(on) : how));
        const [measurement, so] = [told, truth].map((list) => reportsOnTime(list, "2025-04-01"));
        if (measurement && so?.status === "ok") expect(allows(measurement, so.value)).toBe(true);
        expect(reportsOnTime(told.toReversed(), "2025-04-01")).toEqual(measurement);
      }),
    );
  });
});
