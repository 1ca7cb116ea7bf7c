/** What a bench is held to. Missing it is said, and fails nothing: machines differ. */
export interface Goal {
  /** What is measured, as a reader says it. */
  readonly name: string;
  readonly value: number;
  /** The bound: at most so much, or at least so much. */
  readonly bound: { readonly atMost: number } | { readonly atLeast: number };
  /** How the numbers are written; as they are if not given. */
  readonly toText?: (value: number) => string;
}

/**
 * One line on a goal.
 *
 * @example
 * sayGoal({ name: "warm feed beside ics", value: 52, bound: { atLeast: 40 } });
 * // "met      warm feed beside ics: 52 (goal: at least 40)"
 */
export function sayGoal({ name, value, bound, toText = String }: Goal): string {
  const isMost = "atMost" in bound;
  const isMet = isMost ? value <= bound.atMost : value >= bound.atLeast;
  const goal = isMost ? `at most ${toText(bound.atMost)}` : `at least ${toText(bound.atLeast)}`;
  return `${isMet ? "met    " : "not met"}  ${name}: ${toText(value)} (goal: ${goal})`;
}
