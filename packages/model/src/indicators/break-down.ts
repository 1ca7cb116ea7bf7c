import type { ClauseCode } from "../clause.js";
import type { Measure, MeasureCode, MeasureDimension } from "../measure.js";
import type { Period } from "../period.js";
import { type Category, faultsOf, type Scope, UNSAID } from "./measure-question.js";
import type { OpenMeasurement } from "./measurement.js";
import {
  isPlacedDimension,
  orUnrecorded,
  type Placed,
  type PlacedDimension,
  placedIn,
  type Reading,
} from "./placed.js";
import { definitionIn, type Reference } from "./reference.js";
import { Exclusions, type OutOfScope, outOfScope, readingOf } from "./scope.js";
import { clausesOf, daysWithin, type Table, tabulate } from "./tabulate.js";

/** Facts of any one kind, where each of them stands, and what is computed of some of them. */
export interface Measurable<Fact, Own extends MeasureDimension = never> {
  readonly facts: readonly Fact[];
  /** When and where a fact was, whose it was, and what for: mostly what its event says. */
  readonly placed: (fact: Fact) => Placed;
  /** What a fact says itself, in dimensions that its event does not have, or has otherwise. */
  readonly own?: { readonly [Name in Own]: (fact: Fact) => readonly Category[] };
  /**
   * Any calculator of measures: what it gives for the facts of a cell stands in that cell. The clauses are those that the
   * cell is about, each within the one before it; `null` is what is on no such clause. The days are those of the question
   * and of the cell, where either names a time.
   */
  readonly calculate: (
    facts: readonly Fact[],
    clauses: readonly (ClauseCode | null)[],
    days: Period | undefined,
  ) => OpenMeasurement;
}

/** Which facts are meant, by what, as then or as now; what is not said is as in every question. */
export type AskedBreakDown<Dimension extends MeasureDimension> = Partial<Scope<Dimension>>;

/** Why the number of a break-down is what it is: every fact is among those in its scope or excluded. */
export interface BreakDownExplanation<Fact> {
  readonly measurement: OpenMeasurement;
  readonly definition: Measure;
  readonly facts: readonly Fact[];
  readonly excluded: readonly { readonly because: OutOfScope; readonly facts: readonly Fact[] }[];
}

/**
 * Any measure by any one or two dimensions: the facts in scope go to the calculator as a whole for the total, and cell by
 * cell for its parts. A ratio of sums is so a ratio of sums in every cell, and what counts once counts once.
 *
 * @throws RangeError where the question contradicts itself, or the reference lacks the programme that it names
 * @example
 * breakDown(
 *   { by: ["funder", "year"] },
 *   {
 *     facts: spending,
 *     placed: ({ on }) => placedOn(on),
 *     own: { funder: ({ funders }) => funders },
 *     calculate: (facts) => expenditure(facts, { currency: "VND", level: "event" }),
 *   },
 *   REFERENCE,
 * ).total.value; // { numerator: 80000000, denominator: 1 }
 */
export function breakDown<Fact, const Own extends MeasureDimension = never>(
  asked: AskedBreakDown<PlacedDimension | NoInfer<Own>>,
  measurable: Measurable<Fact, Own>,
  reference: Reference,
): Table<PlacedDimension | Own> {
  const { scope, reading, categoriesOf, whyNot } = readAs(asked, measurable, reference);
  const facts = measurable.facts.filter((fact) => whyNot(fact) === undefined);
  return tabulate(
    scope,
    {
      facts,
      dayOf: (fact) => measurable.placed(fact).dates.start,
      categoriesOf,
      overlapping: new Set(scope.by.filter((name) => facts.some((fact) => categoriesOf(name, fact).length > 1))),
      calculate: measurable.calculate,
    },
    reading,
    reference,
  );
}

/**
 * Why a number of a break-down is what it is; to ask for one cell, name its categories in `where`.
 *
 * @param measure which definition the calculator follows
 * @throws RangeError as {@link breakDown}, and where the reference lacks the measure
 * @example
 * explainBreakDown(
 *   "FIN-09",
 *   { period: { start: "2025-01-01", end: "2025-12-31" } },
 *   { facts: spending, placed: ({ on }) => placedOn(on), calculate: (facts) => traceableFunding(facts, { level: "project" }) },
 *   REFERENCE,
 * ).definition.unit; // { kind: "share", of: "contribution" }
 */
export function explainBreakDown<Fact, const Own extends MeasureDimension = never>(
  measure: MeasureCode,
  asked: AskedBreakDown<PlacedDimension | NoInfer<Own>>,
  measurable: Measurable<Fact, Own>,
  reference: Reference,
): BreakDownExplanation<Fact> {
  const definition = definitionIn(reference, measure);
  const { scope, whyNot } = readAs(asked, measurable, reference);
  const facts: Fact[] = [];
  const excluded = new Exclusions<Fact>();
  for (const fact of measurable.facts) {
    const because = whyNot(fact);
    if (because === undefined) facts.push(fact);
    else excluded.add(because, fact);
  }
  return {
    measurement: measurable.calculate(facts, clausesOf(scope), daysWithin(scope)),
    definition,
    facts,
    excluded: excluded.list().map(({ because, left }) => ({ because, facts: left })),
  };
}

/** How facts are read to answer a question. */
function readAs<Fact, Own extends MeasureDimension>(
  asked: AskedBreakDown<PlacedDimension | Own>,
  { placed, own }: Measurable<Fact, Own>,
  reference: Reference,
) {
  const scope: Scope<PlacedDimension | Own> = { ...UNSAID, by: [], ...asked };
  const [fault] = faultsOf(scope);
  if (fault) throw new RangeError(`${fault.path}: ${fault.message}`);
  const reading: Reading = readingOf(scope, reference);
  const categoriesOf = (dimension: PlacedDimension | Own, fact: Fact): readonly Category[] => {
    const said = own && dimension in own ? own[dimension as Own](fact) : undefined;
    return orUnrecorded(said ?? (isPlacedDimension(dimension) ? placedIn(dimension, placed(fact), reading) : []));
  };
  const whyNot = (fact: Fact) => outOfScope(placed(fact), scope, reading, (dimension) => categoriesOf(dimension, fact));
  return { scope, reading, categoriesOf, whyNot };
}
