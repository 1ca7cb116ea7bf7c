import { describe, expectTypeOf, it } from "vitest";
import type { Measure, MeasureCode } from "../measure.js";
import { findMeasure, getMeasure, MEASURES, metadataOf } from "./index.js";
import { measures, noReferences, tasksNamed } from "./measures/known-measure.js";

describe("codes the compiler knows", () => {
  it("always finds what is written correctly", () => {
    expectTypeOf(getMeasure("PRT-08")).toEqualTypeOf<Measure>();
    expectTypeOf(findMeasure("PRT-08")).toEqualTypeOf<Measure | undefined>();
    expectTypeOf(MEASURES).toEqualTypeOf<readonly Measure[]>();
    for (const { code } of MEASURES) getMeasure(code);
    expectTypeOf<string>().not.toExtend<MeasureCode>();
  });

  it("refuses what is misspelt, and what comes from outside", () => {
    // @ts-expect-error there are sixteen measures of participation
    getMeasure("PRT-17");
    // @ts-expect-error codes are written in capitals
    getMeasure("prt-08");
    // @ts-expect-error a code from outside must be looked for with findMeasure
    getMeasure("PRT-08" as string);
    // @ts-expect-error the programme is told in two languages
    metadataOf(getMeasure("PRT-08"), "fr");
  });

  it("lets nobody alter a definition", () => {
    // @ts-expect-error what was decided stays
    () => getMeasure("PRT-08").disaggregations.pop();
    // @ts-expect-error what was decided stays
    () => MEASURES.reverse();
  });
});

describe("what a definition refers to", () => {
  const row = { ...getMeasure("PRT-08"), tasks: [] };

  it("is there", () => {
    measures([{ ...row, references: { ...noReferences, indicators: ["sdg-5.5.2"], acts: ["101-qd-ttg-2024"] } }]);
    tasksNamed("II.2.e", "II.3");
  });

  it("does not compile where it is not", () => {
    // @ts-expect-error there is no f in Vietnamese lettering
    tasksNamed("II.2.f");
    // @ts-expect-error an objective is no task
    tasksNamed("I.2.a");
    // @ts-expect-error a number that the global list was not read for
    measures([{ ...row, references: { ...noReferences, indicators: ["s-2010-498-20"] } }]);
    // @ts-expect-error an act that the catalogue does not hold
    measures([{ ...row, references: { ...noReferences, acts: ["06-2020-qd-ttg"] } }]);
    const ofAnother = { framework: "gbv-programme-2021-2025", target: "O1.1" } as const;
    // @ts-expect-error a target of another framework
    measures([{ ...row, references: { ...noReferences, targets: [ofAnother] } }]);
    // @ts-expect-error a reference of any other kind
    measures([{ ...row, references: { ...noReferences, papers: [] } }]);
  });
});
