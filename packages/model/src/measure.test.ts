import { describe, expect, it } from "vitest";
import { getMeasure } from "./catalogue/measures.js";
import { factorOf, MEASURE_VERSIONS, Measure, MeasureCode, MeasureUnit } from "./measure.js";

describe("a measure", () => {
  const share = structuredClone(getMeasure("PRT-08"));

  it("is what the schema says, and no more", () => {
    expect(Measure.safeParse(share).success).toBe(true);
    expect(Measure.safeParse({ ...share, colour: "red" }).success).toBe(false);
    expect(Measure.safeParse({ ...share, version: 0 }).success).toBe(false);
    expect(Measure.safeParse({ ...share, unit: { kind: "share" } }).success).toBe(false);
    expect(Measure.safeParse({ ...share, disaggregations: ["colour"] }).success).toBe(false);
    expect(Measure.safeParse({ ...share, definition: { en: "" } }).success).toBe(false);
  });

  it("has a code of a known family", () => {
    expect(MeasureCode.options).toEqual(Object.keys(MEASURE_VERSIONS));
    expect(MeasureCode.options.filter((code) => !/^(?:PRT|DEL|COV|FIN|LRN|TGT|QLT)-\d\d$/.test(code))).toEqual([]);
    expect(MeasureCode.safeParse("PRT-17").success).toBe(false);
  });
});

describe("the factor of a unit", () => {
  it("is 100 for what is told in percent or in percentage points, and 1 for all else", () => {
    const units = MeasureUnit.options.map((option) => option.shape.kind.value);
    expect(units).toHaveLength(15);
    const samples: MeasureUnit[] = [
      { kind: "share", of: "person" },
      { kind: "percentage-points" },
      { kind: "ratio" },
      { kind: "count", of: "event" },
      { kind: "tier", highest: 8 },
      { kind: "record" },
    ];
    expect(samples.map(factorOf)).toEqual([100, 100, 1, 1, 1, 1]);
  });
});
