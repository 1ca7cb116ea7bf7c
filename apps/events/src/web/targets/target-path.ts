import {
  daysMeant,
  daysObserved,
  linesOf,
  type Observation,
  rangeOf,
  type ScopeCode,
  type TargetMilestone,
  toDecimal,
  type Unit,
} from "@wps/model";
import type { Path, PathPoint, PathShape } from "../charts/path.ts";
import { drawingOf, marksOf } from "./drawing.ts";
import { type Asked, baselineOf } from "./target-way.ts";

/** What a drawing needs in words. */
interface Words {
  readonly nameOf: (scope: ScopeCode | undefined) => string;
  readonly sayObserved: (observation: Observation) => string;
  readonly sayMilestone: (milestone: TargetMilestone) => string;
  readonly sayBaseline: (observation: Observation) => string;
}

/** The way to a target as it is drawn; nothing where it is no share, or where there is nothing to be held against it. */
export function pathOf(asked: Asked, words: Words): Path | undefined {
  const { against, observations, breaks, unit } = asked;
  const { target } = against;
  const marks = marksOf(target, unit);
  const parts = [...new Set(observations.map(({ scope }) => scope))];
  const lines = parts.flatMap((scope) =>
    linesOf(
      observations.filter((row) => row.scope === scope),
      breaks,
    )
      .map((joined) => joined.flatMap((observation) => pointOf(observation, unit, words)))
      .filter((joined) => joined.length > 0),
  );
  if (marks.length === 0 || lines.length === 0) return undefined;
  const baseline = baselineOf(against, observations);
  const began = baseline && drawingOf(baseline, unit);
  const goals = marks.map(({ milestone, value }) => ({
    on: daysMeant(milestone.by).end,
    value,
    says: words.sayMilestone(milestone),
  }));
  return {
    goals: [
      ...(baseline && began?.kind === "point"
        ? [{ on: daysObserved(baseline).end, value: began.value, says: words.sayBaseline(baseline) }]
        : []),
      ...goals.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    ],
    lines,
    breaks: daysOfBreaks(asked),
  };
}

/** The days on which what was observed of a target or its parts became another thing. */
export const daysOfBreaks = ({ breaks, observations }: Pick<Asked, "breaks" | "observations">): string[] =>
  [
    ...new Set(
      breaks
        .filter(({ scope }) => observations.some((row) => scope === undefined || row.scope === scope))
        .map(({ on }) => on),
    ),
  ].toSorted();

function pointOf(observation: Observation, unit: Unit, { nameOf, sayObserved }: Words): PathPoint[] {
  const shape = shapeOf(observation, unit);
  if (shape === undefined) return [];
  const { end } = daysObserved(observation);
  return [{ on: end, name: nameOf(observation.scope), says: sayObserved(observation), shape }];
}

function shapeOf(observation: Observation, unit: Unit): PathShape | undefined {
  const drawn = drawingOf(observation, unit);
  if (drawn === undefined) return undefined;
  if (drawn.kind !== "from") return { kind: drawn.kind === "point" ? "value" : "about", value: drawn.value };
  const upper = rangeOf(observation, unit)?.upper;
  return { kind: "range", lower: drawn.value, upper: upper ? Number(toDecimal(upper, 2)) : 100 };
}
