import {
  computedValue,
  itemsOf,
  type Observation,
  rangeOf,
  type Target,
  type TargetMilestone,
  toDecimal,
  type Unit,
} from "@wps/model";

/** What can be drawn of a share: a point, a guess, or where it begins when only that is sure. In percent. */
export interface Drawn {
  readonly kind: "point" | "about" | "from";
  readonly value: number;
}

/** How an observation is drawn; nothing where nothing of its value is known. */
export function drawingOf(observation: Observation, unit: Unit): Drawn | undefined {
  if (unit.kind !== "share") return undefined;
  const computed = computedValue(observation, unit);
  if (computed !== undefined) return { kind: "point", value: Number(computed) };
  const { printed } = observation;
  if (printed?.kind === "exact") return { kind: "point", value: Number(printed.value) };
  if (printed?.kind === "about") return { kind: "about", value: Number(printed.value) };
  const range = rangeOf(observation, unit);
  const lower = range ? Number(toDecimal(range.lower, 2)) : 0;
  return lower > 0 ? { kind: "from", value: lower } : undefined;
}

/** A milestone on the scale, in percent. */
export interface Mark {
  readonly milestone: TargetMilestone;
  readonly value: number;
}

/** The milestones that can be drawn, from the smallest value up. */
export function marksOf(target: Pick<Target, "milestones">, unit: Unit): Mark[] {
  if (unit.kind !== "share") return [];
  return itemsOf(target.milestones)
    .flatMap((milestone) =>
      milestone.goal.kind === "in-place" ? [] : [{ milestone, value: Number(milestone.goal.value) }],
    )
    .toSorted((a, b) => a.value - b.value);
}
