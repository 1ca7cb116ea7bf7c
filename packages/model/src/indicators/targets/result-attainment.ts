import type { Observation } from "../../observation.js";
import type { ResultIndicator, ResultPeriod } from "../../result-indicator.js";
import { type Measurement, measured, suppressed } from "../measurement.js";
import { fromObservations } from "./aim.js";
import { attainment } from "./attainment.js";

type Told = Pick<ResultIndicator, "measure" | "ascending" | "baseline">;

/**
 * How much of the way from its baseline to the target of a period an indicator of a result has covered, as {@link attainment}
 * says it (TGT-01). Whole numbers of something were counted; all others stand for every number that rounds to them.
 *
 * @returns *not-applicable* for what is told in words, and where no target is a number; *missing* where nothing was reached that
 *   is known; *suppressed* where what was reached is withheld
 * @example
 * resultAttainment({ measure: "unit", ascending: true, baseline: { status: "known", on: "2025", value: "0" } }, { period: { start: "2026-01-01", end: "2026-06-30" }, target: { status: "known", value: "40" }, actual: { status: "known", value: "36" } }).value; // { numerator: 9, denominator: 10 }
 */
export function resultAttainment(indicator: Told, { period, target, actual }: ResultPeriod): Measurement {
  const { measure, ascending, baseline } = indicator;
  const nothing = { n: 0, unknown: 0, provenance: fromObservations([]) };
  if (measure === "qualitative" || target?.status !== "known") {
    const reason = measure === "qualitative" ? "not-a-number" : "no-target";
    return measured("TGT-01", { status: "not-applicable", ...nothing, reason });
  }
  if (actual?.status === "withheld") return suppressed("TGT-01");
  if (actual?.status !== "known") {
    return measured("TGT-01", { status: "missing", ...nothing, unknown: 1, reason: "no-observation" });
  }
  const start = baseline.status === "known" ? baseline : undefined;
  const isCounted = measure === "unit" && [target, actual, start].every((told) => !told || WHOLE.test(told.value));
  const seen = (value: string, date: Observation["date"]): Observation => ({
    indicator: "x",
    date,
    ...(isCounted ? { numerator: { kind: "exact", value: Number(value) } } : { printed: { kind: "exact", value } }),
    basis: "stated",
    sources: [],
  });
  const aim = { indicator: "x", direction: ascending ? "up" : "down", milestones: { status: "not-given" } } as const;
  const milestone = { by: period.end, goal: { kind: "reach", value: target.value } } as const;
  return attainment(
    { target: aim, milestone, unit: { kind: isCounted ? "count" : "index" } },
    { actual: seen(actual.value, period.end), ...(start && { baseline: seen(start.value, start.on) }) },
  );
}

const WHOLE = /^\d+$/;
