import type { Baseline, BilingualLine, Result, ResultActual, ResultIndicator, ResultPeriod } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import { type Measurement, resultAttainment, toPercent } from "@wps/model/indicators";
import type { TakenTable } from "../contract/taken-table.ts";

/** An indicator of a result, and what it belongs to. */
export interface AimRow {
  /** What the grant or the event is called. */
  readonly of: BilingualLine;
  /** Where it is shown. */
  readonly path: string;
  readonly result: Pick<Result, "level" | "statement">;
  readonly indicator: ResultIndicator;
}

/** The indicators of some results, in their order. */
export const aimRows = (of: BilingualLine, path: string, results: readonly Result[]): AimRow[] =>
  results.flatMap((result) => result.indicators.map((indicator) => ({ of, path, result, indicator })));

/** The period that ends last. */
export const lastPeriod = ({ periods }: Pick<ResultIndicator, "periods">): ResultPeriod | undefined =>
  periods.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1)).at(-1);

/** By what attainment is reckoned, such as `TGT-01 v1`. */
export const attainmentDefinition = (): string => `TGT-01 v${getMeasure("TGT-01").version}`;

interface Words {
  readonly said: (text: { readonly vi?: string | undefined; readonly en?: string | undefined }) => string;
  readonly level: (level: Result["level"]) => string;
  readonly unit: (measure: ResultIndicator["measure"]) => string;
  readonly status: (status: "unknown" | "withheld" | "not-asked") => string;
  /** Of an indicator that is measured elsewhere: by what. */
  readonly measured: (by: string) => string;
  readonly origin: string;
}

/** The lines of results to take away: one for each period of each indicator, or one alone where it has none. */
export function takenResults(rows: readonly AimRow[], words: Words): TakenTable["rows"] {
  const { said, level, unit, origin } = words;
  return rows.flatMap(({ of, path, result, indicator }) => {
    const periods: readonly (ResultPeriod | undefined)[] =
      indicator.periods.length > 0 ? indicator.periods : [undefined];
    return periods.map((period) => {
      const attained = period && resultAttainment(indicator, period);
      return [
        said(of),
        level(result.level),
        said(result.statement),
        said(indicator.title),
        unit(indicator.measure),
        cellOf(indicator.baseline, words),
        period?.period.start ?? null,
        period?.period.end ?? null,
        cellOf(period?.target, words),
        indicator.measuredBy ? words.measured(codeOf(indicator.measuredBy)) : cellOf(period?.actual, words),
        attained ? percentOf(attained) : null,
        attained?.status ?? null,
        attainmentDefinition(),
        `${origin}${path}`,
      ];
    });
  });
}

const codeOf = (by: NonNullable<ResultIndicator["measuredBy"]>) => (by.is === "measure" ? by.measure : by.indicator);

const percentOf = (attained: Measurement) => (attained.status === "ok" ? Number(toPercent(attained.value)) : null);

/** A value as a workbook holds it: a number where it is one, words where it is told or kept, and nothing where nobody entered any. */
function cellOf(value: Baseline | ResultActual | undefined, { said, status }: Words) {
  if (value === undefined) return null;
  if (value.status === "known") return Number(value.value);
  return value.status === "told" ? said(value.text) : status(value.status);
}
