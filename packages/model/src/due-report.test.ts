import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRANT } from "../test/grants.js";
import { addDays, addMonths } from "./date.js";
import { dueOf } from "./due-report.js";
import { lengthInDays } from "./period.js";
import { type DueRule, Requirement } from "./requirement.js";

const ID = "439c044e-b44b-4821-8672-2662705f45ac";
const asks = (due: DueRule, submitted: Requirement["submitted"] = []) =>
  Requirement.parse({ id: ID, kind: "progress-report", due, submitted });
const of = (validFrom: string, validTo?: string) => ({
  id: GRANT.id,
  period: { validFrom, ...(validTo !== undefined && { validTo }) },
});
const periodic = (every: "quarter" | "half-year" | "year", yearBegins = 1, days = 30): DueRule => ({
  is: "periodic",
  every,
  yearBegins,
  days,
});
const told = (due: DueRule, grant: Parameters<typeof dueOf>[1], today = "2026-03-02") =>
  dueOf([asks(due)], grant, today).map(({ covers, due: by }) => [covers?.start, covers?.end, by]);

describe("dueOf", () => {
  it("cuts the first and the last period to the grant", () => {
    expect(told(periodic("quarter"), of("2025-11-15", "2026-05-20"))).toEqual([
      ["2025-11-15", "2025-12-31", "2026-01-30"],
      ["2026-01-01", "2026-03-31", "2026-04-30"],
      ["2026-04-01", "2026-05-20", "2026-06-19"],
    ]);
  });

  it.each([
    ["half-year", 4, "2025-04-01", "2025-09-30"],
    ["half-year", 4, "2025-02-10", "2025-03-31"],
    ["year", 7, "2025-07-01", "2026-06-30"],
    ["year", 7, "2025-06-30", "2025-06-30"],
    ["quarter", 2, "2024-02-01", "2024-04-30"],
    ["quarter", 12, "2023-12-01", "2024-02-29"],
  ] as const)("counts each %s of a year that begins in month %i", (every, month, from, to) => {
    expect(told(periodic(every, month), of(from, "2030-12-31"))[0]?.slice(0, 2)).toEqual([from, to]);
  });

  it("counts days after the end of a grant, and names no day while the end is not known", () => {
    expect(told({ is: "after-end", days: 90 }, of("2025-04-01", "2028-02-29"))).toEqual([
      ["2025-04-01", "2028-02-29", "2028-05-29"],
    ]);
    expect(dueOf([asks({ is: "after-end", days: 90 })], of("2025-04-01"), "2026-03-02")).toEqual([
      { grant: GRANT.id, requirement: ID, kind: "progress-report" },
    ]);
  });

  it("takes days as the agreement names them, and says nothing of what they cover where it does not", () => {
    const covers = { start: "2025-01-01", end: "2025-12-31" };
    const days = [{ due: "2027-04-30" }, { due: "2026-04-30", covers }];
    expect(told({ is: "on-days", days }, of("2025-04-01"))).toEqual([
      [covers.start, covers.end, "2026-04-30"],
      [undefined, undefined, "2027-04-30"],
    ]);
  });

  it("looks a year ahead where a grant has no end that is known, and to its beginning before it begins", () => {
    expect(told(periodic("year"), of("2025-04-01"), "2026-03-02").map(([start]) => start)).toEqual([
      "2025-04-01",
      "2026-01-01",
      "2027-01-01",
    ]);
    expect(told(periodic("year"), of("2030-01-01"), "2026-03-02").map(([start]) => start)).toEqual(["2030-01-01"]);
  });

  it("tells what was delivered, and the other periods as they were", () => {
    const requirement = asks(periodic("quarter"), [{ closes: "2025-12-31", on: "2026-02-03" }]);
    const reports = dueOf([requirement], of("2025-11-15", "2026-05-20"), "2026-03-02");
    expect(reports.map(({ submitted }) => submitted)).toEqual(["2026-02-03", undefined, undefined]);
  });

  it("tells what was delivered also where the rule asks for it no more", () => {
    const requirement = asks({ is: "after-end", days: 30 }, [{ closes: "2025-12-31", on: "2026-02-03" }]);
    const [owed, beyond] = dueOf([requirement], of("2025-11-15", "2026-05-20"), "2026-03-02");
    expect(owed).toMatchObject({ due: "2026-06-19" });
    expect(beyond).toMatchObject({ closes: "2025-12-31", submitted: "2026-02-03" });
    expect([owed?.submitted, beyond?.due]).toEqual([undefined, undefined]);
  });

  it("covers every day of a grant once, and each report is due so many days after its end", () => {
    const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays("2010-01-01", days));
    const rule = fc.record({
      is: fc.constant("periodic" as const),
      every: fc.constantFrom("quarter" as const, "half-year" as const, "year" as const),
      yearBegins: fc.integer({ min: 1, max: 12 }),
      days: fc.nat(366),
    });
    fc.assert(
      fc.property(rule, day, fc.nat(4_000), (due, start, length) => {
        const end = addDays(start, length);
        const reports = dueOf([asks(due)], of(start, end), addMonths(end, 1));
        expect(reports[0]?.covers?.start).toBe(start);
        expect(reports.at(-1)?.covers?.end).toBe(end);
        expect(new Set(reports.map(({ closes }) => closes)).size).toBe(reports.length);
        const covered = reports.reduce((days, { covers }) => days + (covers ? lengthInDays(covers) : 0), 0);
        expect(covered).toBe(length + 1);
        for (const [at, { covers, due: by, closes = "" }] of reports.entries()) {
          expect(by).toBe(addDays(closes, due.days));
          // All but the last end with a month, and the next begins on the day after.
          const next = reports[at + 1];
          if (next === undefined) continue;
          expect(next.covers?.start).toBe(addDays(covers?.end ?? "", 1));
          expect(next.covers?.start.slice(8)).toBe("01");
        }
      }),
    );
  });

  it("tells what is due first first, whatever the order of the requirements", () => {
    const [a, b] = [asks(periodic("quarter")), { ...asks(periodic("year")), id: asks(periodic("year")).id }];
    const dues = dueOf([b, a], of("2024-01-01", "2026-12-31"), "2026-03-02").map(({ due }) => due);
    expect(dues).toEqual(dues.toSorted());
    expect(dues).toHaveLength(15);
  });
});
