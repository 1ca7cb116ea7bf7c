import type { MeasureCode } from "../../measure.js";
import { grouped } from "../grouped.js";
import { exactly, measured, type OpenMeasurement, type Provenance, quotient } from "../measurement.js";
import type { ValueFlag } from "../reasons.js";
import { type MoneyFact, type MoneyScope, valueIn } from "./money-fact.js";

/**
 * What is planned to be spent (FIN-01), in minor units of the currency: the latest revision of each line.
 *
 * @returns *bounded* below where the amount of some lines is not known, or has no rate; *missing* where that of none is,
 *   also where there is no line at all: a budget that is not on record is not 0
 * @example
 * budget(spending, { currency: "VND", level: "event" }).value; // { numerator: 100000000, denominator: 1 }
 */
export function budget(facts: readonly MoneyFact[], scope: MoneyScope): OpenMeasurement {
  return sumOf("FIN-01", latestOf(entriesOf(facts, "budget", scope)), scope);
}

/**
 * What was spent (FIN-02), in minor units of the currency at the rate of each payment.
 *
 * @returns as {@link budget}
 * @example
 * expenditure(spending, { currency: "VND", level: "event" }).value; // { numerator: 80000000, denominator: 1 }
 */
export function expenditure(facts: readonly MoneyFact[], scope: MoneyScope): OpenMeasurement {
  return sumOf("FIN-02", entriesOf(facts, "expenditure", scope), scope);
}

/** The entries of one kind and one level. */
export const entriesOf = (
  facts: readonly MoneyFact[],
  kind: MoneyFact["kind"],
  { level }: Pick<MoneyScope, "level">,
): MoneyFact[] => facts.filter((fact) => fact.kind === kind && fact.level === level);

/**
 * A sum of entries, flagged where something in kind is left out of it.
 *
 * @example
 * sumOf("FIN-02", [], { currency: "VND", level: "event" }).reason; // "amount-unknown"
 */
export function sumOf(measure: MeasureCode, entries: readonly MoneyFact[], { currency }: MoneyScope): OpenMeasurement {
  const values = entries.map((fact) => valueIn(currency, fact));
  const known = values.flatMap((value) => (value.status === "known" ? [value.minor] : []));
  const leftOut = values.filter(({ status }) => status === "left-out").length;
  const basis = {
    n: known.length,
    unknown: values.length - known.length,
    flags: leftOutFlag(leftOut),
    provenance: fromEntries(entries),
  };
  if (known.length === 0) {
    const isUnrated = values.some(({ status }) => status === "rate-missing");
    return measured(measure, { status: "missing", ...basis, reason: isUnrated ? "rate-missing" : "amount-unknown" });
  }
  const value = quotient(known.reduce((sum, minor) => sum + minor, 0));
  return known.length + leftOut < values.length
    ? measured(measure, { status: "bounded", ...basis, bounds: { lower: value, upper: null } })
    : measured(measure, { status: "ok", ...basis, value, bounds: exactly(value) });
}

/** Whether a value leaves out what was given in kind without a price on it. */
export const leftOutFlag = (leftOut: number): ValueFlag[] => (leftOut > 0 ? ["in-kind-left-out"] : []);

/** That a number is made of so many entries, with the sources they name. */
export const fromEntries = (entries: readonly MoneyFact[]): Provenance => ({
  facts: "money",
  count: entries.length,
  sources: [...new Set(entries.flatMap(({ sources }) => sources))].sort(),
});

/** The latest revision of each line. Where a line has two of one day that differ, its amount is not known. */
function latestOf(lines: readonly MoneyFact[]): MoneyFact[] {
  return [...grouped(lines, ({ entry }) => entry).values()].flatMap((revisions) => {
    const day = revisions.reduce((latest, { on }) => (on > latest ? on : latest), "");
    const [last, ...others] = revisions.filter(({ on }) => on === day);
    if (last === undefined) return [];
    const isOne = others.every(({ amount }) => JSON.stringify(amount) === JSON.stringify(last.amount));
    return [isOne ? last : { ...last, amount: { status: "unknown" as const } }];
  });
}
