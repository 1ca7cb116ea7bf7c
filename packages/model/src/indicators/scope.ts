import type { MeasureDimension } from "../measure.js";
import { isUnder, phaseOf } from "../programme.js";
import type { Category, Scope } from "./measure-question.js";
import type { Placed, Reading } from "./placed.js";
import { type Reference, withSubPlans } from "./reference.js";

/** Why a fact has no part in a number, the first reason that holds. */
export const OUT_OF_SCOPE = [
  "other-programme",
  "other-phase",
  "outside-period",
  "other-clause",
  "other-category",
  "not-held",
  "not-planned",
] as const;

/** Why a fact has no part in a number. */
export type OutOfScope = (typeof OUT_OF_SCOPE)[number];

/** What of a question decides how facts are read. */
type Asked = Pick<Scope<never>, "programme" | "subPlans" | "organisations" | "provinces">;

/**
 * What a question is read with.
 *
 * @throws RangeError where the reference holds no programme of the code that the question names
 */
export function readingOf(question: Asked, reference: Reference): Reading {
  const { programme: code, subPlans } = question;
  const programme = reference.programmes.find((candidate) => candidate.code === code);
  if (code !== undefined && programme === undefined) throw new RangeError(`There is no programme ${code}.`);
  const own = code === undefined ? undefined : subPlans ? withSubPlans(code, reference.subPlans) : [code];
  return { question, programme, programmes: own, reference };
}

/**
 * Why a fact has no part in the answer; `undefined` for one that has.
 *
 * @param categoriesIn the categories of the fact in a dimension
 */
export function outOfScope<Dimension extends MeasureDimension>(
  { links, dates }: Pick<Placed, "links" | "dates">,
  { period, phase, clause, where }: Scope<Dimension>,
  { programme, programmes }: Reading,
  categoriesIn: (dimension: Dimension) => readonly Category[],
): OutOfScope | undefined {
  const own = links.filter((link) => programmes === undefined || programmes.includes(link.programme));
  if (programmes !== undefined && own.length === 0) return "other-programme";
  if (programme && phase !== undefined && phaseOf(dates, programme) !== phase) return "other-phase";
  if (period && (dates.start < period.start || dates.start > period.end)) return "outside-period";
  if (clause !== undefined && !own.some((link) => link.clause !== undefined && isUnder(link.clause, clause))) {
    return "other-clause";
  }
  for (const dimension in where) {
    const category = where[dimension];
    if (category !== undefined && !categoriesIn(dimension).includes(category)) return "other-category";
  }
  return undefined;
}

/** What a number is not about, by the first reason why. */
export class Exclusions<Thing> {
  readonly #byReason = new Map<OutOfScope, Thing[]>();

  add(because: OutOfScope, thing: Thing): void {
    const left = this.#byReason.get(because);
    if (left === undefined) this.#byReason.set(because, [thing]);
    else left.push(thing);
  }

  /** Each reason that there is with what it excludes, in the order in which reasons are asked for. */
  list(): { readonly because: OutOfScope; readonly left: Thing[] }[] {
    return OUT_OF_SCOPE.flatMap((because) => {
      const left = this.#byReason.get(because);
      return left === undefined ? [] : [{ because, left }];
    });
  }
}
