/** Whether a bench is only to show that it still runs (`BENCH_SMOKE=1`): with tiny sizes its numbers mean nothing. */
export const isSmoke = process.env.BENCH_SMOKE === "1";

/** A size: the real one, or the one that only shows that the bench still runs. */
export const sized = (real: number, tiny: number): number => (isSmoke ? tiny : real);
