import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Baseline, ResultActual, ResultTarget } from "../../reported-value.js";
import { Measurement } from "../measurement.js";
import { resultAttainment } from "./result-attainment.js";

const period = { start: "2026-01-01", end: "2026-06-30" };
const known = (value: string) => ({ status: "known" as const, value });
const began = (value: string): Baseline => ({ status: "known", on: "2025", value });
const NOT_ASKED: Baseline = { status: "not-asked" };

interface Given {
  readonly measure?: "unit" | "percentage" | "qualitative";
  readonly ascending?: boolean;
  readonly baseline?: Baseline;
  readonly target?: ResultTarget;
  readonly actual?: ResultActual;
}
const attained = ({ measure = "unit", ascending = true, baseline = began("0"), target, actual }: Given) =>
  Measurement.parse(
    resultAttainment(
      { measure, ascending, baseline },
      { period, ...(target && { target }), ...(actual && { actual }) },
    ),
  );

describe("how much of a result is attained", () => {
  it("is the way covered, exactly where whole things were counted", () => {
    expect(attained({ target: known("40"), actual: known("36") })).toMatchObject({
      status: "ok",
      value: { numerator: 9, denominator: 10 },
      bounds: { lower: { numerator: 9, denominator: 10 }, upper: { numerator: 9, denominator: 10 } },
      flags: [],
      provenance: { sources: [] },
    });
  });

  it("is the same for what is to fall, and not clipped", () => {
    const falling = { ascending: false, baseline: began("20"), target: known("10") };
    expect(attained({ ...falling, actual: known("15") })).toMatchObject({ value: { numerator: 1, denominator: 2 } });
    expect(attained({ ...falling, actual: known("25") })).toMatchObject({ value: { numerator: -1, denominator: 2 } });
  });

  it("lies between bounds where a figure was rounded", () => {
    const share = { measure: "percentage" as const, baseline: began("50.0"), target: known("75.0") };
    const { status, ...told } = attained({ ...share, actual: known("62.5") });
    expect(status).toBe("ok");
    expect(told).toMatchObject({ value: { numerator: 1, denominator: 2 }, flags: ["rounded"] });
  });

  it("is held against the bare target where nobody asked what was before, and not at all for what is to fall", () => {
    const unasked = { baseline: NOT_ASKED, target: known("40"), actual: known("10") };
    expect(attained(unasked)).toMatchObject({ value: { numerator: 1, denominator: 4 }, flags: ["no-baseline"] });
    expect(attained({ ...unasked, ascending: false })).toMatchObject({ status: "missing", reason: "no-baseline" });
  });

  it.each<[string, Given, object]>([
    ["words", { measure: "qualitative" }, { status: "not-applicable", reason: "not-a-number" }],
    ["no target", { actual: known("3") }, { status: "not-applicable", reason: "no-target" }],
    [
      "a target that is not known",
      { target: { status: "unknown" }, actual: known("3") },
      { status: "not-applicable", reason: "no-target" },
    ],
    ["nothing reported yet", { target: known("3") }, { status: "missing", reason: "no-observation" }],
    [
      "what is not known",
      { target: known("3"), actual: { status: "unknown" } },
      { status: "missing", reason: "no-observation" },
    ],
    ["what is withheld", { target: known("3"), actual: { status: "withheld" } }, { status: "suppressed" }],
  ])("is no number of %s, and never 0", (_, given, outcome) => {
    expect(attained(given)).toMatchObject(outcome);
  });

  it("tells nothing of what is withheld", () => {
    const withheld: ResultActual = { status: "withheld", comment: { vi: "Dưới năm người" } };
    expect(attained({ target: known("3"), actual: withheld })).toEqual({
      status: "suppressed",
      measure: "TGT-01",
      version: 1,
    });
  });

  it("is the quotient of the two ways, whatever was counted", () => {
    const count = fc.nat(10_000);
    fc.assert(
      fc.property(count, count, count, (start, goal, now) => {
        fc.pre(start !== goal);
        const told = attained({ baseline: began(`${start}`), target: known(`${goal}`), actual: known(`${now}`) });
        if (told.status !== "ok") throw new Error(told.status);
        const { numerator, denominator } = told.value;
        const [way, gone] = [BigInt(goal - start), BigInt(now - start)];
        expect(BigInt(numerator) * way).toBe(gone * BigInt(denominator));
      }),
    );
  });
});
