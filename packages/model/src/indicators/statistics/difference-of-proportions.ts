import type { Interval } from "../measurement.js";
import { type Proportion, wilsonSpan } from "./proportion.js";
import { intervalOf, type Span } from "./span.js";

/** What the score intervals of two shares, `a` and `b`, and their correlation make of the difference a − b. */
function squareAndAdd(a: Proportion, b: Proportion, correlation: number): Span {
  const [ofA, ofB] = [wilsonSpan(a), wilsonSpan(b)];
  const [shareA, shareB] = [a.part / a.of, b.part / b.of];
  const reach = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * correlation * x * y + y * y));
  const difference = shareA - shareB;
  return {
    lower: Math.max(-1, difference - reach(shareA - ofA.lower, ofB.upper - shareB)),
    upper: Math.min(1, difference + reach(ofA.upper - shareA, shareB - ofB.lower)),
  };
}

/**
 * Between what the difference of two shares of different people probably lies, a less b: the hybrid score interval of
 * Newcombe (1998), his method 10. Both have somebody to be a share of.
 *
 * @example
 * newcombe({ part: 56, of: 70 }, { part: 48, of: 80 }).lower; // { numerator: 52431, denominator: 1000000 }
 */
export function newcombe(a: Proportion, b: Proportion): Interval {
  return intervalOf("newcombe", squareAndAdd(a, b, 0));
}

/** The same people asked twice: how many said yes both times, only before, only after, and never. */
export interface PairedAnswers {
  readonly both: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  readonly neither: number;
}

/**
 * Between what the change of a share probably lies when the same people are asked before and after, after less before: the
 * score interval of Newcombe (1998) for paired data, his method 10, which corrects a positive correlation for continuity.
 * There is at least one pair.
 *
 * @example
 * newcombePaired({ both: 14, onlyBefore: 0, onlyAfter: 5, neither: 22 }).lower; // { numerator: 11483, denominator: 1000000 }
 */
export function newcombePaired({ both, onlyBefore, onlyAfter, neither }: PairedAnswers): Interval {
  const of = both + onlyBefore + onlyAfter + neither;
  const [before, after] = [both + onlyBefore, both + onlyAfter];
  const product = before * (of - before) * after * (of - after);
  const together = both * neither - onlyBefore * onlyAfter;
  const corrected = together > 0 ? Math.max(0, together - of / 2) : together;
  const correlation = product === 0 ? 0 : corrected / Math.sqrt(product);
  return intervalOf("newcombe-paired", squareAndAdd({ part: after, of }, { part: before, of }, correlation));
}

/**
 * How probable it is, if nothing had changed, that those who did change differ in their direction at least as much as they
 * do: the exact test of McNemar, two-sided, by the binomial distribution of one half. 1 where nobody changed.
 *
 * @example
 * mcNemar({ onlyBefore: 0, onlyAfter: 5 }); // 0.0625
 */
export function mcNemar({ onlyBefore, onlyAfter }: Pick<PairedAnswers, "onlyBefore" | "onlyAfter">): number {
  const changed = onlyBefore + onlyAfter;
  let [tail, ways] = [0, 1];
  // Weighed against 2 to the power of all that changed only at the end, bit by bit, so that nothing overflows.
  let halvings = 0;
  for (let fewer = 0; fewer <= Math.min(onlyBefore, onlyAfter); fewer += 1) {
    tail += ways;
    ways *= (changed - fewer) / (fewer + 1);
    while (ways > 2 ** 500) {
      ways /= 2 ** 100;
      tail /= 2 ** 100;
      halvings += 100;
    }
  }
  return Math.min(1, 2 * tail * 2 ** (halvings - changed));
}
