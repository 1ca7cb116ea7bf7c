/** The largest prime below 2²⁶: products of two remainders are exact. */
export const PRIME = 67_108_859;

/** The remainder of a whole number, from 0 on. */
export function modulo(value: number): number {
  const rest = value % PRIME;
  return rest < 0 ? rest + PRIME : rest;
}

/** The product of two remainders. Dividing by hand is several times as fast as `%` is beyond 2³¹. */
export function product(one: number, other: number): number {
  const whole = one * other;
  const rest = whole - Math.floor(whole / PRIME) * PRIME;
  if (rest < 0) return rest + PRIME;
  return rest < PRIME ? rest : rest - PRIME;
}

/** One remainder less another. */
export const less = (one: number, other: number): number => (one < other ? one - other + PRIME : one - other);

/** What a remainder has to be multiplied by to give 1; for 0 there is nothing of the kind, and it is 0. */
export function inverseOf(value: number): number {
  let [rest, next, factor, nextFactor] = [PRIME, value, 0, 1];
  while (next !== 0) {
    const times = Math.floor(rest / next);
    [rest, next] = [next, rest - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  return value === 0 ? 0 : modulo(factor);
}

/** Remainders as if drawn by lot, none of them 0, and the same each time. */
export function* remainders(): Generator<number, never> {
  let state = 0x9e3779b9;
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield (((mixed ^ (mixed >>> 14)) >>> 0) % (PRIME - 1)) + 1;
  }
}
