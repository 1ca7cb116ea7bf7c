import type { TestFact } from "../src/indicators/index.js";

const scores: readonly [before: number | null, after: number | null][] = [
  [40, 55],
  [45, 65],
  [50, 60],
  [55, 80],
  [60, 70],
  [35, 60],
  [70, 75],
  [65, 85],
  [50, 70],
  [30, 50],
  [60, null],
  [null, null],
];

/** Twelve who completed an event: ten took both tests, one only the first, one none. A pass takes 60 points. */
export const testedPeople: readonly TestFact[] = scores.map(([before, after], index) => ({
  event: "training",
  person: `p${index + 1}`,
  before,
  after,
  passMark: 60,
}));
