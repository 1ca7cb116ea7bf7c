import * as z from "zod";
import { AgencyCode } from "./agency.js";
import { code } from "./code.js";
import type { Constant } from "./constant.js";
import type { PlainDate } from "./date.js";
import { LegalActCode } from "./legal-act.js";
import { meaning } from "./meaning.js";
import { checkDays, type Flaw, flawsOf, inTime, type OnDay, onDay, type Recorded, recordedDays } from "./on-record.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine, BilingualProse } from "./text.js";

/** The code of a function of state, such as `gender-equality`. */
export const FunctionCode = code().meta(
  meaning("FunctionCode", "The code of a function of state.", "Mã của lĩnh vực quản lý nhà nước."),
);
export type FunctionCode = z.infer<typeof FunctionCode>;

/** A field that some agency answers for. */
export const AgencyFunction = z
  .strictObject({
    code: FunctionCode,
    name: BilingualLine,
    note: BilingualProse.optional(),
    sources: SourceKeys,
  })
  .meta(meaning("AgencyFunction", "A field that an agency answers for.", "Lĩnh vực quản lý nhà nước của một cơ quan."));
export interface AgencyFunction extends Constant<z.infer<typeof AgencyFunction>> {}

/** That an agency answers for a function, for as long as it is on record. */
export const FunctionHolding = z
  .strictObject({
    function: FunctionCode,
    agency: AgencyCode,
    acts: z.array(LegalActCode),
    basis: Basis,
    note: BilingualProse.optional(),
    sources: SourceKeys,
    ...recordedDays,
  })
  .check(checkDays)
  .meta(
    meaning(
      "FunctionHolding",
      "That an agency answers for a function for some time.",
      "Việc một cơ quan phụ trách một lĩnh vực trong một thời gian.",
    ),
  );
export interface FunctionHolding extends Constant<z.infer<typeof FunctionHolding>> {}

/** What succession looks at in a holding. */
export interface Held extends Recorded {
  readonly function: FunctionCode;
  readonly agency: AgencyCode;
}

/**
 * Who held a function, one after the other.
 *
 * @example
 * successionIn(HOLDINGS, "children").map((holding) => holding.agency); // ["molisa", "moh"]
 */
export function successionIn<Holding extends Held>(holdings: readonly Holding[], code: FunctionCode): Holding[] {
  return inTime(holdings.filter((holding) => holding.function === code));
}

/**
 * Who holds a function on a day; "unknown" where the record does not reach.
 *
 * @example
 * known(holdingOn(HOLDINGS, "children", "2025-03-01"))?.agency; // "moh"
 * holdingOn(HOLDINGS, "children", "1990-01-01").status; // "unknown"
 */
export function holdingOn<Holding extends Held>(
  holdings: readonly Holding[],
  code: FunctionCode,
  day: PlainDate,
): OnDay<Holding> {
  return onDay(successionIn(holdings, code), day);
}

/**
 * Who has the function on that day that this agency held: the agency itself while it holds it, then whoever came after,
 * however many lie between. "None" where the agency is not on record as a holder, or had yet to become one.
 *
 * @example
 * known(successorIn(HOLDINGS, "molisa", "children", "2025-03-01"))?.agency; // "moh"
 * successorIn(HOLDINGS, "moh", "children", "2025-02-28"); // { status: "none" }
 */
export function successorIn<Holding extends Held>(
  holdings: readonly Holding[],
  agency: AgencyCode,
  code: FunctionCode,
  day: PlainDate,
): OnDay<Holding> {
  const succession = successionIn(holdings, code);
  const first = succession.findIndex((holding) => holding.agency === agency);
  return first === -1 ? { status: "none" } : onDay(succession.slice(first), day);
}

/** A function that passed from one agency to the next. */
export interface Handover<Holding extends Held = FunctionHolding> {
  readonly from: Holding;
  readonly to: Holding;
}

/**
 * Every time a function passed from one agency to another, in the order of the holdings received.
 *
 * @example
 * handoversIn(HOLDINGS).filter(({ from }) => from.agency === "mpi").map(({ to }) => `${to.function}: ${to.agency}`);
 * // ["planning-and-investment: mof", "statistics: mof"]
 */
export function handoversIn<Holding extends Held>(holdings: readonly Holding[]): Handover<Holding>[] {
  return holdings.flatMap((to) => {
    const succession = successionIn(holdings, to.function);
    const from = succession[succession.indexOf(to) - 1];
    return from === undefined || from.agency === to.agency ? [] : [{ from, to }];
  });
}

/** A flaw of a succession: days of nobody, days of two, or an agency that follows itself, so that "its successor" says nothing. */
export type SuccessionFlaw<Holding> =
  | Flaw<Holding>
  | { readonly kind: "cycle"; readonly between: readonly [Holding, Holding] };

/**
 * What is wrong with a table of holdings: in a sound one, each function passes from agency to agency without holes and
 * overlaps, and never back.
 *
 * @example
 * successionFlaws(HOLDINGS); // []
 */
export function successionFlaws<Holding extends Held>(holdings: readonly Holding[]): SuccessionFlaw<Holding>[] {
  const functions = [...new Set(holdings.map((holding) => holding.function))];
  return functions.flatMap((code) => {
    const succession = successionIn(holdings, code);
    return [...flawsOf(succession), ...returnsIn(succession)];
  });
}

function returnsIn<Holding extends Held>(succession: readonly Holding[]): SuccessionFlaw<Holding>[] {
  return succession.flatMap((later, index) => {
    const earlier = succession.slice(0, index).findLast((holding) => holding.agency === later.agency);
    return earlier === undefined ? [] : [{ kind: "cycle", between: [earlier, later] }];
  });
}
