import * as z from "zod";
import type { ClauseCode } from "../clause.js";
import type { PlainDate } from "../date.js";
import type { MeasureDimension } from "../measure.js";
import { daysMeant } from "../partial-date.js";
import type { Period } from "../period.js";
import { PROVINCES_MERGED_ON } from "../place.js";
import { handoversIn } from "../succession.js";
import { allCategories } from "./categories.js";
import { Category, type Scope } from "./measure-question.js";
import { OpenMeasurement } from "./measurement.js";
import type { Reading } from "./placed.js";
import type { Reference } from "./reference.js";

/** What is tabulated: facts of one kind, all in scope, and how they are read. */
export interface Tabulated<Fact, Dimension extends MeasureDimension> {
  readonly facts: readonly Fact[];
  readonly dayOf: (fact: Fact) => PlainDate;
  /** Each category once; `null` alone where none is on record. */
  readonly categoriesOf: (dimension: Dimension, fact: Fact) => readonly Category[];
  /** Dimensions of which one fact may have several categories, so that the cells do not add up to the whole. */
  readonly overlapping: ReadonlySet<Dimension>;
  /** The number of some of the facts; of those on the clauses named, where a cell is about clauses, and within its days. */
  readonly calculate: (
    facts: readonly Fact[],
    clauses: readonly (ClauseCode | null)[],
    days: Period | undefined,
  ) => OpenMeasurement;
}

/** A day on which the categories of a dimension became others. */
interface BrokenOn<Dimension> {
  readonly dimension: Dimension;
  readonly on: PlainDate;
}

/** What every table says, whatever it is of. */
export const tableFields = {
  total: OpenMeasurement,
  /** What the dimensions of the question tell apart, in the order in which it is shown. */
  categories: z.array(z.array(Category)),
  /** Every combination of categories, the first dimension outermost. */
  cells: z.array(z.strictObject({ key: z.array(Category), measurement: OpenMeasurement })),
  /** Whether one fact may stand in several cells, so that they do not add up to the total. */
  overlapping: z.boolean(),
};

/** A number, and the numbers of its parts. */
export interface Table<Dimension extends MeasureDimension> {
  readonly total: OpenMeasurement;
  readonly categories: Category[][];
  readonly cells: { readonly key: Category[]; readonly measurement: OpenMeasurement }[];
  readonly overlapping: boolean;
  readonly breaks: BrokenOn<Dimension>[];
}

/** The number of all facts, and of every combination of categories, the first dimension outermost. */
export function tabulate<Fact, Dimension extends MeasureDimension>(
  scope: Scope<Dimension>,
  { facts, dayOf, categoriesOf, overlapping, calculate }: Tabulated<Fact, Dimension>,
  reading: Reading,
  reference: Pick<Reference, "holdings">,
): Table<Dimension> {
  const { by, where } = scope;
  const categories = by.map((dimension) => {
    const chosen = where[dimension];
    if (chosen !== undefined) return [chosen];
    return allCategories(dimension, new Set(facts.flatMap((fact) => categoriesOf(dimension, fact))), reading);
  });
  const parts = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of combinations(by.map((dimension) => categoriesOf(dimension, fact)))) {
      const cell = JSON.stringify(key);
      const part = parts.get(cell);
      if (part === undefined) parts.set(cell, [fact]);
      else part.push(fact);
    }
  }
  return {
    total: calculate(facts, clausesOf(scope), daysWithin(scope)),
    categories,
    cells: combinations(categories).map((key) => ({
      key,
      measurement: calculate(parts.get(JSON.stringify(key)) ?? [], clausesOf(scope, key), daysWithin(scope, key)),
    })),
    overlapping: by.some((dimension) => overlapping.has(dimension)),
    breaks: breaksOf(scope, () => daysOf(facts.map(dayOf)), reference),
  };
}

/** One of each list, in every way. */
export const combinations = (lists: readonly (readonly Category[])[]): Category[][] =>
  lists.reduce<Category[][]>((keys, list) => keys.flatMap((key) => list.map((category) => [...key, category])), [[]]);

const CLAUSE_DIMENSIONS: ReadonlySet<MeasureDimension> = new Set(["objective", "task-group", "task"]);

/**
 * The days that a cell is about: those of the question that lie in every year, quarter and month that it names. `undefined`
 * where any day is meant, as it is by a time that is not on record.
 */
export function daysWithin<Dimension extends MeasureDimension>(
  { period, by, where }: Scope<Dimension>,
  key: readonly Category[] = [],
): Period | undefined {
  const named = Object.entries<Category | undefined>(where).map(([name, category]) => [name, category] as const);
  const cell = by.map((dimension, index) => [dimension, key[index]] as const);
  return [...named, ...cell].reduce((days, [name, category]) => {
    const meant = category == null ? undefined : daysOfTime(name, category);
    if (meant === undefined || days === undefined) return days ?? meant;
    return {
      start: days.start > meant.start ? days.start : meant.start,
      end: days.end < meant.end ? days.end : meant.end,
    };
  }, period);
}

/** The days of a year, a quarter or a month. */
function daysOfTime(dimension: string, category: string): Period | undefined {
  if (!TIMES[dimension]?.test(category)) return undefined;
  if (dimension !== "quarter") return daysMeant(category);
  const [year, quarter] = [category.slice(0, 4), Number(category.slice(6))];
  const month = (number: number) => daysMeant(`${year}-${String(number).padStart(2, "0")}`);
  return { start: month(quarter * 3 - 2).start, end: month(quarter * 3).end };
}

const TIMES: Readonly<Record<string, RegExp>> = {
  year: /^\d{4}$/,
  quarter: /^\d{4}-Q[1-4]$/,
  month: /^\d{4}-(?:0[1-9]|1[0-2])$/,
};

/** The clauses that a cell is about, beside the programme itself; `null` where it is about what is on no such clause. */
export function clausesOf<Dimension extends MeasureDimension>(
  { clause, by, where }: Scope<Dimension>,
  key: readonly Category[] = [],
): (ClauseCode | null)[] {
  const cell = by.flatMap((dimension, index) =>
    CLAUSE_DIMENSIONS.has(dimension) && index in key ? [key[index] ?? null] : [],
  );
  const chosen = Object.entries<Category | undefined>(where).flatMap(([name, category]) =>
    CLAUSE_DIMENSIONS.has(name as MeasureDimension) && category !== undefined ? [category] : [],
  );
  return [...(clause === undefined ? [] : [clause]), ...chosen, ...cell];
}

/** The first and the last of some days. */
export interface Days {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

export function daysOf(days: readonly PlainDate[]): Days | undefined {
  const [first, ...others] = days;
  if (first === undefined) return undefined;
  return {
    first: others.reduce((earliest, day) => (day < earliest ? day : earliest), first),
    last: others.reduce((latest, day) => (day > latest ? day : latest), first),
  };
}

/** The days on which the categories became others, where there is something before and after. */
export function breaksOf<Dimension extends MeasureDimension>(
  { by, organisations, provinces }: Scope<Dimension>,
  days: () => Days | undefined,
  { holdings }: Pick<Reference, "holdings">,
): BrokenOn<Dimension>[] {
  const handovers = () => [...new Set(handoversIn(holdings).flatMap(({ to }) => to.validFrom ?? []))].sort();
  const changes = by.flatMap((dimension) => {
    const changed =
      dimension === "province" && provinces === "as-was"
        ? [PROVINCES_MERGED_ON]
        : dimension === "organisation" && organisations.as === "was"
          ? handovers()
          : [];
    return changed.map((on) => ({ dimension, on }));
  });
  const span = changes.length === 0 ? undefined : days();
  return changes.filter(({ on }) => span !== undefined && span.first < on && on <= span.last);
}
