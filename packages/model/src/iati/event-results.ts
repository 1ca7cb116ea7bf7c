import type { Baseline, ResultActual, ResultTarget } from "../reported-value.js";
import { RESULT_TYPE_CODES, type Result } from "../result.js";
import type { ResultIndicator, ResultPeriod } from "../result-indicator.js";
import { toNarratives } from "./event-narratives.js";
import type { IatiBaseline, IatiFigure, IatiIndicator, IatiResult, IatiResultPeriod } from "./iati-result.js";

/** Codes of the IATI list IndicatorMeasure. */
const MEASURES = { unit: "1", percentage: "2", qualitative: "5" } as const satisfies Record<
  ResultIndicator["measure"],
  string
>;
const OWN_VOCABULARY = "99";

/**
 * Results as the standard says them, for those whose words may be published: hand in none that name people. A result without
 * an indicator has no place there. What is not known, withheld or was never asked is left out as a whole: no value of the
 * standard says so, and 0 would be another. The level, of which the standard knows three, is named in a reference.
 *
 * @param explainedAt the address where the levels are explained
 * @example
 * toIatiResults([{ level: "output", statement: { en: "A handbook" }, indicators: [], evidence: [] }]); // []
 */
export function toIatiResults(results: readonly Result[], explainedAt?: string): IatiResult[] {
  return results
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ level, statement, indicators }) => ({
      type: RESULT_TYPE_CODES[level],
      isAggregable: indicators.every(isAggregable),
      title: toNarratives(statement),
      references: [{ vocabulary: OWN_VOCABULARY, code: level, ...(explainedAt !== undefined && { uri: explainedAt }) }],
      indicators: indicators.map(indicatorOf),
    }));
}

/** Numbers of something are added up over activities; shares and words are not. */
const isAggregable = ({ measure }: ResultIndicator) => measure === "unit";

function indicatorOf(indicator: ResultIndicator): IatiIndicator {
  const { measure, ascending, title, baseline, periods } = indicator;
  const [before, told] = [baselineOf(baseline), periods.flatMap(periodOf)];
  return {
    measure: MEASURES[measure],
    isAscending: ascending,
    isAggregable: isAggregable(indicator),
    title: toNarratives(title),
    ...(before && { baselines: [before] }),
    ...(told.length > 0 && { periods: told }),
  };
}

function baselineOf(baseline: Baseline): IatiBaseline | undefined {
  if (baseline.status === "unknown" || baseline.status === "not-asked") return undefined;
  const { on } = baseline;
  const when = { year: on.slice(0, 4), ...(on.length === "2025-01-31".length && { day: on }) };
  const figure = figureOf(baseline);
  return figure && { ...when, ...figure };
}

/** A period of which nothing is told is none. */
function periodOf({ period: { start, end }, target, actual }: ResultPeriod): IatiResultPeriod[] {
  const [aim, reached] = [figureOf(target), figureOf(actual)];
  if (aim === undefined && reached === undefined) return [];
  return [{ start, end, ...(aim && { targets: [aim] }), ...(reached && { actuals: [reached] }) }];
}

function figureOf(told: Baseline | ResultTarget | ResultActual | undefined): IatiFigure | undefined {
  switch (told?.status) {
    case "known":
      return { value: told.value, ...(told.comment && { comment: toNarratives(told.comment) }) };
    case "told":
      return { comment: toNarratives(told.text) };
    default:
      return undefined;
  }
}
