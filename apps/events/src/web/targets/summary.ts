import { daysMeant, daysObserved, itemsOf, type Observation, type ScopeCode, type Unit } from "@wps/model";
import { newestOf, type Series } from "./series.ts";
import { type Against, type Standing, standingOf } from "./standing.ts";

/** What the newest figures say of a target; "if" where a source says "about" and is taken at its word. */
export type Outcome = "met" | "not-met" | "if-met" | "if-not-met" | "unsure" | "before";

const ORDER: readonly Outcome[] = ["met", "not-met", "if-met", "if-not-met", "unsure", "before"];

/** The newest figures with one outcome, held against the milestone of one year. */
export interface SummaryGroup {
  readonly outcome: Outcome;
  readonly year?: string | undefined;
  readonly figures: readonly { readonly scope: ScopeCode | undefined; readonly observation: Observation }[];
}

/** The newest figures of a target by what they say of it, and what is missing to settle it. */
export interface Summary {
  readonly groups: readonly SummaryGroup[];
  /** There are figures of parts, and none of all that the target is about. */
  readonly noWhole: boolean;
  /** The year of a milestone that is past, of which there is no figure: none at all, or none of the whole. */
  readonly overdue?: { readonly year: string; readonly of: "any" | "whole" } | undefined;
}

function outcomeOf(standing: Standing): Outcome {
  if (standing.kind === "before") return "before";
  if (standing.verdict.status !== "unknown") return standing.verdict.status;
  return standing.asPrinted ? `if-${standing.asPrinted}` : "unsure";
}

/**
 * The newest figure of every part, held against the milestone of its time. A part never speaks for the whole.
 *
 * @param today to tell the milestones that are past, `2026-11-22`
 */
export function summaryOf(against: Against, series: readonly Series[], unit: Unit, today: string): Summary {
  const { target } = against;
  const judged = series.flatMap((part) =>
    newestOf(part).flatMap((observation) => {
      const standing = standingOf(against, observation, unit);
      if (standing === undefined) return [];
      const year = standing.kind === "judged" ? standing.milestone.by.slice(0, 4) : undefined;
      return { scope: part.scope, observation, outcome: outcomeOf(standing), year };
    }),
  );
  const keyOf = ({ outcome, year }: (typeof judged)[number]) => `${ORDER.indexOf(outcome)} ${year ?? ""}`;
  const groups = [...new Set(judged.map(keyOf))].toSorted().flatMap((key) => {
    const figures = judged.filter((figure) => keyOf(figure) === key);
    return figures.slice(0, 1).map(({ outcome, year }) => ({ outcome, year, figures }));
  });
  const whole = judged.filter(({ scope }) => scope === target.scope);
  const due = itemsOf(target.milestones).findLast(({ by }) => daysMeant(by).end < today);
  const onTime = (figures: typeof judged) =>
    due === undefined || figures.some(({ observation }) => daysObserved(observation).end >= daysMeant(due.by).start);
  const noWhole = whole.length === 0;
  const settled = judged.length === 0 || onTime(noWhole ? judged : whole);
  return {
    groups,
    noWhole: noWhole && judged.length > 0,
    overdue:
      due === undefined || settled
        ? undefined
        : { year: due.by.slice(0, 4), of: noWhole || whole.length === judged.length ? "any" : "whole" },
  };
}
