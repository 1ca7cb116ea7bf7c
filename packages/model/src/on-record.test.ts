import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AgencyName } from "./agency.js";
import { addDays } from "./date.js";
import { flawsOf, inTime, known, onDay } from "./on-record.js";

const old = { code: "molisa", validTo: "2025-02-28", onRecord: { start: "2021-07-23", end: "2025-02-28" } };
const now = { code: "moha", validFrom: "2025-03-01", onRecord: { start: "2025-03-01", end: "2025-12-31" } };

describe("the days of a row", () => {
  const name = { name: { en: "Home Affairs" }, basis: "stated", sources: ["s1"] };
  const onRecord = { start: "2021-07-23", end: "2025-02-28" };

  it.each([{}, { validFrom: "2021-07-23" }, { validTo: "2025-02-28" }])("may be known at either end: %j", (ends) => {
    expect(AgencyName.safeParse({ ...name, onRecord, ...ends }).success).toBe(true);
  });

  it.each([
    ["validFrom", { validFrom: "2021-07-22" }],
    ["validTo", { validTo: "2025-03-01" }],
  ])("do not contradict the record: %s", (field, ends) => {
    const { error } = AgencyName.safeParse({ ...name, onRecord, ...ends });
    expect(error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });
});

describe("onDay", () => {
  it("knows the row of each day on record, the first and the last included", () => {
    expect(known(onDay([old, now], "2021-07-23"))).toBe(old);
    expect(known(onDay([old, now], "2025-02-28"))).toBe(old);
    expect(known(onDay([now, old], "2025-03-01"))).toBe(now);
    expect(known(onDay([old, now], "2025-12-31"))).toBe(now);
  });

  it("does not know what was before or after the record, and says which row is nearest", () => {
    expect(onDay([old, now], "2021-07-22")).toEqual({ status: "unknown", before: undefined, after: old });
    expect(onDay([old, now], "2026-01-01")).toEqual({ status: "unknown", before: now, after: undefined });
  });

  it("knows that there was none before the first day and after the last", () => {
    expect(onDay([now], "2025-02-28")).toEqual({ status: "none" });
    expect(onDay([old], "2025-03-01")).toEqual({ status: "none" });
  });

  it("does not know what was between two sightings", () => {
    const first = { onRecord: { start: "2022-03-07", end: "2022-03-07" } };
    const second = { onRecord: { start: "2025-04-27", end: "2025-12-31" } };
    expect(onDay([first, second], "2023-01-01")).toEqual({ status: "unknown", before: first, after: second });
    const begun = { ...second, validFrom: "2025-04-27" };
    expect(onDay([first, begun], "2023-01-01").status).toBe("unknown");
    const ended = { ...first, validTo: "2022-03-07" };
    expect(onDay([ended, begun], "2023-01-01")).toEqual({ status: "none" });
  });

  it("knows nothing where nothing is on record", () => {
    expect(onDay([], "2025-01-01").status).toBe("unknown");
  });
});

describe("flawsOf", () => {
  it("finds a day between two rows, and a day they share", () => {
    const late = { ...now, validFrom: "2025-03-02", onRecord: { start: "2025-03-02", end: "2025-12-31" } };
    const early = { ...now, validFrom: "2025-02-28", onRecord: { start: "2025-02-28", end: "2025-12-31" } };
    expect(flawsOf([late, old])).toEqual([{ kind: "hole", between: [old, late] }]);
    expect(flawsOf([early, old])).toEqual([{ kind: "overlap", between: [old, early] }]);
    expect(flawsOf([now, old])).toEqual([]);
  });

  it("takes days that nobody looked up for no hole", () => {
    const { validTo: _, ...seen } = old;
    const later = { ...now, validFrom: "2025-06-01", onRecord: { start: "2025-06-01", end: "2025-12-31" } };
    expect(flawsOf([seen, later])).toEqual([]);
  });

  it("finds nothing exactly where each day between the first and the last has one row", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (steps) => {
        let next = "2025-01-10";
        const line = steps.map(([shift, length]) => {
          const start = addDays(next, shift);
          const end = addDays(start, length - 1);
          next = addDays(end, 1);
          return { validFrom: start, validTo: end, onRecord: { start, end } };
        });
        const last = line.at(-1)?.onRecord.end ?? next;
        const rowsOnEachDay = [];
        for (let day = line[0]?.onRecord.start ?? next; day <= last; day = addDays(day, 1)) {
          rowsOnEachDay.push(line.filter(({ onRecord }) => onRecord.start <= day && day <= onRecord.end).length);
        }
        expect(flawsOf(line).length === 0).toBe(rowsOnEachDay.every((rows) => rows === 1));
      }),
    );
  });
});

describe("inTime", () => {
  it("orders rows and leaves those handed in as they were", () => {
    const rows = [now, old];
    expect(inTime(rows)).toEqual([old, now]);
    expect(rows).toEqual([now, old]);
  });
});
