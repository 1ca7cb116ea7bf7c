import {
  isOrganisationId,
  type LearningTier,
  type PlainDate,
  type Result,
  type ResultIndicator,
  type ResultPeriod,
  ResultsChange,
} from "@wps/model";
import { type BilingualDraft, NO_TEXT, readBilingual, toBilingualDraft } from "../bilingual-draft.ts";
import { NO_VALUE, toValueDraft, type ValueDraft, valueIn } from "./value-draft.ts";

export interface PeriodDraft {
  readonly key: number;
  readonly start: PlainDate | undefined;
  readonly end: PlainDate | undefined;
  readonly target: ValueDraft;
  readonly actual: ValueDraft;
}

export interface IndicatorDraft {
  readonly key: number;
  readonly title: BilingualDraft;
  readonly measure: ResultIndicator["measure"];
  readonly ascending: boolean;
  readonly measuredBy: ResultIndicator["measuredBy"];
  readonly baseline: ValueDraft;
  readonly periods: readonly PeriodDraft[];
  readonly dataSource: BilingualDraft;
  readonly method: BilingualDraft;
  readonly frequency: NonNullable<ResultIndicator["frequency"]> | "";
  readonly responsible: string;
}

export interface EvidenceDraft {
  readonly key: number;
  readonly tier: LearningTier;
  readonly what: BilingualDraft;
  readonly gathered: PlainDate | undefined;
}

/** A result as the inputs of the form hold it. */
export interface ResultDraft {
  readonly key: number;
  readonly level: Result["level"];
  readonly statement: BilingualDraft;
  readonly indicators: readonly IndicatorDraft[];
  readonly evidence: readonly EvidenceDraft[];
}

export const NEW_PERIOD = { start: undefined, end: undefined, target: NO_VALUE, actual: NO_VALUE } as const;

export const NEW_INDICATOR = {
  title: NO_TEXT,
  measure: "unit",
  ascending: true,
  measuredBy: undefined,
  baseline: { ...NO_VALUE, status: "not-asked" },
  periods: [{ key: 0, ...NEW_PERIOD }],
  dataSource: NO_TEXT,
  method: NO_TEXT,
  frequency: "",
  responsible: "",
} as const satisfies Omit<IndicatorDraft, "key">;

export const NEW_EVIDENCE = { tier: 1, what: NO_TEXT, gathered: undefined } as const;

export const NEW_RESULT = { level: "output", statement: NO_TEXT, indicators: [], evidence: [] } as const;

interface Keyed {
  readonly key: number;
}

/** A list with one more at its end, told apart from all others by its key. */
export const withOne = <Item extends Keyed>(items: readonly Item[], one: Omit<Item, "key">): Item[] => [
  ...items,
  // A key is all that it lacks.
  { ...one, key: Math.max(-1, ...items.map(({ key }) => key)) + 1 } as Item,
];

export const withChanged = <Item extends Keyed>(items: readonly Item[], key: number, part: Partial<Item>): Item[] =>
  items.map((item) => (item.key === key ? { ...item, ...part } : item));

export const withoutOne = <Item extends Keyed>(items: readonly Item[], key: number): Item[] =>
  items.filter((item) => item.key !== key);

export const toResultDrafts = (results: readonly Result[]): ResultDraft[] =>
  results.map(({ level, statement, indicators, evidence }, key) => ({
    ...{ key, level },
    statement: toBilingualDraft(statement),
    indicators: indicators.map(toIndicatorDraft),
    evidence: evidence.map(({ tier, what, gathered }, at) => ({
      key: at,
      tier,
      what: toBilingualDraft(what),
      gathered: gathered ?? undefined,
    })),
  }));

const toIndicatorDraft = (indicator: ResultIndicator, key: number): IndicatorDraft => ({
  key,
  title: toBilingualDraft(indicator.title),
  measure: indicator.measure,
  ascending: indicator.ascending,
  measuredBy: indicator.measuredBy,
  baseline: toValueDraft(indicator.baseline),
  periods: indicator.periods.map(({ period, target, actual }: ResultPeriod, at) => ({
    ...{ key: at, ...period },
    target: toValueDraft(target),
    actual: toValueDraft(actual),
  })),
  dataSource: toBilingualDraft(indicator.dataSource),
  method: toBilingualDraft(indicator.method),
  frequency: indicator.frequency ?? "",
  responsible: indicator.responsible ?? "",
});

/**
 * What the drafts say; or where they say nothing that can be kept, by the way there: `0.statement`, `0.1.baseline`, `0.1.2.target`
 * with the numbers of result, indicator and period, and `0.evidence.1`.
 */
export function readResults(drafts: readonly ResultDraft[]): {
  readonly change?: ResultsChange;
  readonly wrong: ReadonlySet<string>;
} {
  const read = ResultsChange.safeParse({ results: drafts.map(candidateOf) });
  if (read.success) return { change: read.data, wrong: new Set() };
  return { wrong: new Set(read.error.issues.map(({ path }) => placeOf(path))) };
}

function placeOf([, result, part, nth, field, period, value]: readonly PropertyKey[]): string {
  if (part !== "indicators") return [result, part, nth].filter((step) => step !== undefined).join(".");
  if (field !== "periods") return `${String(result)}.${String(nth)}.${String(field)}`;
  return period === undefined
    ? `${String(result)}.${String(nth)}.periods`
    : `${String(result)}.${String(nth)}.${String(period)}.${String(value)}`;
}

const candidateOf = ({ level, statement, indicators, evidence }: ResultDraft) => ({
  level,
  statement: readBilingual(statement),
  indicators: indicators.map(indicatorIn),
  evidence: evidence.map(({ tier, what, gathered }) => ({
    tier,
    what: readBilingual(what),
    gathered: gathered ?? null,
  })),
});

function indicatorIn({ key: _key, ...draft }: IndicatorDraft) {
  const { measure, ascending, measuredBy, frequency, responsible } = draft;
  const [dataSource, method] = [readBilingual(draft.dataSource), readBilingual(draft.method)];
  return {
    ...{ measure, ascending },
    title: readBilingual(draft.title),
    baseline: valueIn(draft.baseline, true),
    periods: draft.periods.map(({ start, end, target, actual }) => {
      const [aim, reached] = [valueIn(target, false), measuredBy ? undefined : valueIn(actual, false)];
      return { period: { start, end }, ...(aim && { target: aim }), ...(reached && { actual: reached }) };
    }),
    ...(measuredBy && { measuredBy }),
    ...(dataSource && { dataSource }),
    ...(method && { method }),
    ...(frequency !== "" && { frequency }),
    ...(isOrganisationId(responsible) && { responsible }),
  };
}
