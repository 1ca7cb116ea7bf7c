import { Refused } from "@wps/model";

/** How many attempts under one key may fail within a time. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  readonly withinMinutes: number;
}

interface Tally {
  readonly until: number;
  failures: number;
}

const MOST_KEYS = 50_000;
const MINUTE_MS = 60_000;

/** Counts attempts that fail. In memory, since one process answers everything and a restart takes longer than a guess. */
export function attemptCounter(now: () => string) {
  const tallies = new Map<string, Tally>();

  /** The tally under a key, as long as its time lasts. */
  function running({ key }: Limit, instant: number): Tally | undefined {
    const known = tallies.get(key);
    return known !== undefined && known.until > instant ? known : undefined;
  }

  function begun({ key, withinMinutes }: Limit, instant: number): Tally {
    const fresh = { until: instant + withinMinutes * MINUTE_MS, failures: 0 };
    tallies.delete(key);
    tallies.set(key, fresh);
    // The oldest first: keys stand in the order in which they came.
    for (const oldest of tallies.keys()) {
      if (tallies.size <= MOST_KEYS) break;
      tallies.delete(oldest);
    }
    return fresh;
  }

  /**
   * Makes an attempt, which fails where it yields nothing. It counts from its beginning, so that many at once are not
   * let through together.
   *
   * @throws Refused TOO_MANY_ATTEMPTS where too many have failed already; then nothing is tried
   */
  return async function attempt<Yield>(
    limits: readonly Limit[],
    work: () => Promise<Yield | undefined>,
  ): Promise<Yield | undefined> {
    const instant = Date.parse(now());
    const spent = limits.flatMap((limit) => {
      const tally = running(limit, instant);
      return tally !== undefined && tally.failures >= limit.most ? [tally] : [];
    });
    if (spent.length > 0) {
      const until = Math.max(...spent.map((tally) => tally.until));
      throw new Refused({ code: "TOO_MANY_ATTEMPTS", seconds: Math.ceil((until - instant) / 1000) });
    }
    // Only now, since whoever is turned away could otherwise push out what is counted with keys that it makes up.
    const counted = limits.map((limit) => running(limit, instant) ?? begun(limit, instant));
    for (const tally of counted) tally.failures += 1;
    const result = await work();
    if (result !== undefined) for (const tally of counted) tally.failures -= 1;
    return result;
  };
}
export type Attempt = ReturnType<typeof attemptCounter>;
