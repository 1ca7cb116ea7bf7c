import { describe, expect, it } from "vitest";
import { of } from "../../../test/quotients.js";
import { protectedCells, publicationQuality } from "./publication-quality.js";

describe("protectedCells", () => {
  it("tells the share of the cells, and of the people in them", () => {
    const { cells, people } = protectedCells([
      { people: 3, kept: true },
      { people: 20, kept: true },
      { people: 27, kept: false },
    ]);
    expect(cells).toMatchObject({ measure: "QLT-02", status: "ok", value: of(2, 3) });
    expect(people).toMatchObject({ measure: "QLT-02", status: "ok", value: of(23, 50) });
  });

  it("is 0 where nothing is kept back, and undefined where there is nothing", () => {
    expect(protectedCells([{ people: 5, kept: false }]).cells).toMatchObject({ status: "ok", value: of(0, 1) });
    expect(protectedCells([]).cells).toMatchObject({ status: "undefined", reason: "nothing-checked" });
    expect(protectedCells([{ people: 0, kept: true }]).people).toMatchObject({
      status: "undefined",
      reason: "nobody-came",
    });
  });
});

describe("publicationQuality", () => {
  const findings = [
    { rule: "6.1.1", severity: "warning" },
    { rule: "9.1.1", severity: "error" },
    { rule: "6.1.1", severity: "warning" },
  ] as const;

  it("counts errors and warnings apart, and each rule", () => {
    const { errors, warnings, rules } = publicationQuality(findings);
    expect(errors).toMatchObject({ measure: "QLT-05", status: "ok", value: of(1) });
    expect(warnings).toMatchObject({ measure: "QLT-05", status: "ok", value: of(2) });
    expect(rules).toEqual([
      { rule: "6.1.1", severity: "warning", times: 2 },
      { rule: "9.1.1", severity: "error", times: 1 },
    ]);
    expect(publicationQuality(findings.toReversed())).toEqual(publicationQuality(findings));
  });

  it("takes a file without findings for clean, and one that nobody checked for missing", () => {
    expect(publicationQuality([]).errors).toMatchObject({ status: "ok", value: of(0) });
    expect(publicationQuality(null)).toMatchObject({
      errors: { status: "missing", reason: "not-checked" },
      warnings: { status: "missing", reason: "not-checked" },
      rules: [],
    });
  });
});
