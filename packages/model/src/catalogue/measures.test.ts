import { describe, expect, it } from "vitest";
import { valuesOf } from "../../test/values-of.js";
import { MEASURE_VERSIONS, Measure, MeasureCode } from "../measure.js";
import { findIndicator } from "./indicators.js";
import { findLegalAct } from "./legal-acts.js";
import { findMeasure, getMeasure, MEASURES } from "./measures.js";
import { findClause } from "./programmes.js";
import { findTarget } from "./targets.js";

const codes = MEASURES.map(({ code }) => code);

/** What is told as a quotient, by the kind of its unit. */
const QUOTIENTS = new Set([
  "share",
  "percentage-points",
  "ratio",
  "person-days",
  "hours-per-head",
  "amount-per",
  "points",
  "effect-size",
  "per-year",
  "standing",
]);

describe("the measures", () => {
  it("are all there, each once, in the order and under the version of its code", () => {
    expect(codes).toHaveLength(55);
    expect(codes).toEqual(Object.keys(MEASURE_VERSIONS));
    expect(Object.fromEntries(MEASURES.map(({ code, version }) => [code, version]))).toEqual(MEASURE_VERSIONS);
  });

  it.each(MEASURES)("$code passes its own schema unchanged, in NFC, and cannot be altered", (measure) => {
    expect(Measure.parse(measure)).toStrictEqual(measure);
    expect(JSON.stringify(measure).normalize("NFC")).toBe(JSON.stringify(measure));
    expect(Object.isFrozen(measure)).toBe(true);
    expect(Object.isFrozen(measure.references)).toBe(true);
  });

  it("say every text in both languages, and none twice in one", () => {
    const fields = ["name", "definition", "rationale", "numerator", "denominator", "missingValues", "limitations"];
    const texts = fields.flatMap((field) => valuesOf(field, MEASURES)).map(Object);
    expect(texts.length).toBeGreaterThan(350);
    expect(texts.filter((text) => Object.keys(text).sort().join() !== "en,vi")).toEqual([]);
    expect(texts.filter(({ vi, en }) => vi === en)).toEqual([]);
    // Vietnamese of some length has a letter that English has not, and English has none.
    const MARKED = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/;
    expect(texts.filter(({ vi }) => !MARKED.test(vi)).map(({ vi }) => vi)).toEqual([]);
    expect(texts.filter(({ en }) => MARKED.test(en)).map(({ en }) => en)).toEqual([]);
  });

  it("have names of their own, and sentences that end", () => {
    for (const language of ["vi", "en"] as const) {
      expect(new Set(MEASURES.map(({ name }) => name[language])).size).toBe(MEASURES.length);
      const sentences = MEASURES.flatMap((one) => [one.definition, one.rationale, one.missingValues, one.limitations]);
      expect(sentences.filter((text) => !text[language]?.endsWith("."))).toEqual([]);
      const phrases = MEASURES.flatMap(({ name, numerator, denominator }) => [
        name,
        numerator ?? [],
        denominator ?? [],
      ]);
      expect(phrases.flat().filter((text) => text[language]?.endsWith("."))).toEqual([]);
    }
  });

  it("name a numerator where there is a number, and a denominator where it is a quotient", () => {
    const told = (wanted: (measure: Measure) => boolean) => MEASURES.filter(wanted).map(({ code }) => code);
    expect(told(({ numerator }) => numerator === undefined)).toEqual(["LRN-10"]);
    expect(told(({ unit, denominator }) => denominator !== undefined && !QUOTIENTS.has(unit.kind))).toEqual([]);
    // A gap is a difference, and a trend a median.
    expect(told(({ unit, denominator }) => denominator === undefined && QUOTIENTS.has(unit.kind))).toEqual([
      "PRT-09",
      "TGT-03",
    ]);
  });

  it("refer to what is there", () => {
    const all = MEASURES.map(({ references }) => references);
    const unknown = {
      indicators: all.flatMap(({ indicators }) => indicators).filter((code) => findIndicator(code) === undefined),
      acts: all.flatMap(({ acts }) => acts).filter((code) => findLegalAct(code) === undefined),
      targets: all
        .flatMap(({ targets }) => targets)
        .filter(({ framework, target }) => findTarget(framework, target) === undefined),
      tasks: MEASURES.flatMap(({ tasks }) => tasks).filter((ref) => findClause(ref) === undefined),
    };
    expect(unknown).toEqual({ indicators: [], acts: [], targets: [], tasks: [] });
    const kinds = MEASURES.flatMap(({ tasks }) => tasks).map((ref) => findClause(ref)?.kind);
    expect(new Set(kinds)).toEqual(new Set(["task", "task-group"]));
    for (const part of ["indicators", "acts", "targets", "methods"] as const) {
      expect(all.flatMap((references) => [...references[part]]).length).toBeGreaterThan(0);
    }
  });

  it("speak of each other by codes that are there", () => {
    const named = [...JSON.stringify(MEASURES).matchAll(/(?:PRT|DEL|COV|FIN|LRN|TGT|QLT)-\d\d/g)].map(([code]) => code);
    expect(named.length).toBeGreaterThan(MEASURES.length + 20);
    expect(named.filter((code) => !MeasureCode.safeParse(code).success)).toEqual([]);
    // A text that names a measure names it in both languages.
    const texts = MEASURES.flatMap((measure) => Object.values(measure).filter((value) => Object(value).vi));
    const inOne = texts.map(Object).filter(({ vi, en }) => codesIn(vi) !== codesIn(en));
    expect(inOne).toEqual([]);
  });

  it("never add up what does not add up", () => {
    const byRule = (rule: Measure["aggregation"]) =>
      MEASURES.filter(({ aggregation }) => aggregation === rule).map(({ code }) => code);
    expect(byRule("sum")).toEqual(["PRT-01", "PRT-04", "DEL-01", "DEL-03", "FIN-01", "FIN-02", "QLT-04", "QLT-05"]);
    expect(byRule("union")).toEqual(["PRT-02", "PRT-14", "PRT-15", "COV-01", "COV-02", "COV-03", "COV-04"]);
    const shares = MEASURES.filter(({ unit }) => unit.kind === "share");
    expect(shares.filter(({ aggregation }) => aggregation === "sum")).toEqual([]);
  });

  it("protect people: what counts them is not open", () => {
    const people = new Set(["participations", "headcounts", "tests", "surveys", "staff-figures"]);
    const open = MEASURES.filter(
      ({ facts, confidentiality }) => confidentiality === "open" && facts.some((one) => people.has(one)),
    );
    expect(open).toEqual([]);
  });

  it("are of tier I where the app has the data today", () => {
    const today = new Set(["events", "headcounts", "programme", "targets", "observations", "participations"]);
    const ready = MEASURES.filter(({ tier }) => tier === "I");
    expect(ready.map(({ code }) => code).join(" ")).toBe(
      "PRT-01 PRT-08 DEL-01 DEL-02 COV-01 COV-02 COV-04 TGT-01 TGT-02 TGT-03 TGT-04 TGT-05",
    );
    expect(ready.flatMap(({ facts }) => facts).filter((one) => !today.has(one))).toEqual([]);
  });
});

const codesIn = (text: string) => [...text.matchAll(/[A-Z]{3}-\d\d/g)].join(" ");

describe("a measure looked up", () => {
  it("is found by its code, or not at all", () => {
    expect(getMeasure("LRN-04").name.vi).toBe("Mức tăng chuẩn hoá ⟨g⟩");
    for (const code of codes) expect(findMeasure(code)?.code).toBe(code);
    expect(findMeasure("prt-08")).toBeUndefined();
    expect(findMeasure("")).toBeUndefined();
  });
});
