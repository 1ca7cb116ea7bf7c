import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOf } from "../../../test/event-facts.js";
import { lists, participation } from "../../../test/participation-facts.js";
import { allows, of } from "../../../test/quotients.js";
import { boundsOf } from "../../count.js";
import {
  type Attribute,
  failingTotals,
  missingData,
  type Suspicion,
  suspectedDuplicates,
  type TotalCheck,
} from "./data-quality.js";

describe("missingData", () => {
  const facts = [
    participation({ sex: "undeclared" }),
    participation({ person: null, sex: "unknown", province: null, minutes: { planned: 1, attended: null } }),
  ];

  it.each<[Attribute, number]>([
    ["person", 1],
    ["sex", 1],
    ["province", 1],
    ["minutes", 1],
    ["ageGroup", 0],
  ])("tells of how many %s is not known", (attribute, missing) => {
    expect(missingData(facts, attribute)).toMatchObject({ measure: "QLT-01", status: "ok", value: of(missing, 2) });
  });

  it("counts those who did not come too, and somebody registered twice once", () => {
    const absent = participation({ person: "hoa", mode: null, sessions: { expected: 1, attended: 0 } });
    expect(missingData([participation(), participation({ mode: null }), absent], "mode")).toMatchObject({
      value: of(1, 2),
    });
  });

  it("is undefined where there is no record", () => {
    expect(missingData([], "sex")).toMatchObject({ status: "undefined", reason: "nothing-checked" });
  });

  it("is the same in any order", () => {
    fc.assert(
      fc.property(lists, (drawn) => {
        expect(missingData(drawn.toReversed(), "organisation")).toEqual(missingData(drawn, "organisation"));
      }),
    );
  });
});

describe("suspectedDuplicates", () => {
  const pair = (record: string, repeats: string, review: Suspicion["review"]): Suspicion => ({
    record,
    repeats,
    review,
  });

  it("counts each record once, however many it may repeat", () => {
    const suspicions = [pair("a", "b", "open"), pair("a", "c", "open")];
    expect(suspectedDuplicates(["a", "b", "c", "d"], suspicions)).toMatchObject({ measure: "QLT-03", value: of(3, 4) });
  });

  it("suspects nothing any more that was reviewed, and again what was taken apart", () => {
    const reviewed = [pair("a", "b", "same"), pair("c", "d", "different")];
    expect(suspectedDuplicates(["a", "b", "c", "d"], reviewed)).toMatchObject({ status: "ok", value: of(0, 4) });
    expect(suspectedDuplicates(["a", "b", "c", "d"], [pair("a", "b", "open")])).toMatchObject({ value: of(2, 4) });
  });

  it("is undefined where there is no record", () => {
    expect(suspectedDuplicates([], [])).toMatchObject({ status: "undefined", reason: "nothing-checked" });
  });
});

describe("failingTotals", () => {
  const check = (total: string, parts: string[], overlapping = false): TotalCheck => ({
    total: countOf(total),
    parts: parts.map(countOf),
    overlapping,
  });

  it("fails parts that do not add up, and no others", () => {
    const checks = [check("40", ["18", "22"]), check("40", ["18", "21"]), check("40", ["18", "23"])];
    expect(failingTotals(checks)).toMatchObject({
      measure: "QLT-04",
      status: "ok",
      value: of(2),
      bounds: { lower: of(2), upper: of(2) },
      n: 3,
    });
  });

  it("fails what cannot add up, whatever the unknown is", () => {
    expect(failingTotals([check("40", ["41", "?"])])).toMatchObject({ value: of(1) });
    expect(failingTotals([check(">100", ["60", "40"])])).toMatchObject({ value: of(1) });
  });

  it("says nothing of what may add up", () => {
    const unsure = [check("40", ["18", "?"]), check("~40", ["18"]), check("≥40", ["41"])];
    expect(failingTotals(unsure)).toMatchObject({
      status: "bounded",
      bounds: { lower: of(0), upper: of(3) },
      unknown: 3,
    });
    expect(failingTotals([check("40", ["40"]), ...unsure])).toMatchObject({ value: of(0), bounds: { upper: of(3) } });
  });

  it("does not check parts that may overlap, nor a total without parts", () => {
    expect(failingTotals([check("40", ["30", "30"], true), check("40", [])])).toMatchObject({
      status: "undefined",
      reason: "nothing-checked",
    });
  });

  it("lies within its bounds, whatever the counts turn out to be", () => {
    const written = fc.tuple(fc.constantFrom("", "≥", ">"), fc.nat(6)).map(([sign, value]) => `${sign}${value}`);
    const count = fc.oneof(written, fc.constant("?"));
    const drawn = fc.array(fc.tuple(count, fc.array(count, { minLength: 1, maxLength: 3 }), fc.nat(4)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(drawn, (rows) => {
        const checks = rows.map(([total, parts]) => check(total, parts));
        const truth = rows.map(([total, parts, more]) => {
          const settle = (text: string) => {
            const { lower, upper } = boundsOf(countOf(text));
            return `${upper ?? lower + more}`;
          };
          return check(settle(total), parts.map(settle));
        });
        const so = failingTotals(truth);
        if (so.status === "ok") expect(allows(failingTotals(checks), so.value)).toBe(true);
        expect(failingTotals(checks.toReversed())).toEqual(failingTotals(checks));
      }),
    );
  });
});
