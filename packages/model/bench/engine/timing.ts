import { medianOf } from "../../../../tools/bench/median.ts";
import { type Answers, answersOf, type Tables } from "./answers.ts";
import { FUNDERS } from "./data.ts";
import type { Compute } from "./engine.ts";

/** How long something took, run by run, and what came of it. */
export interface Timed<Result> {
  readonly first: number;
  readonly median: number;
  readonly least: number;
  readonly result: Result;
}

/** Runs something so often. */
export async function timed<Result>(
  runs: number,
  run: () => NonNullable<Result> | Promise<NonNullable<Result>>,
): Promise<Timed<Result>> {
  const results: Result[] = [];
  const times: number[] = [];
  for (let nth = 0; nth < runs; nth += 1) {
    const began = performance.now();
    results[0] = await run();
    times.push(performance.now() - began);
  }
  const [[result], [first = 0]] = [results, times];
  if (result === undefined) throw new RangeError("nothing was measured");
  return { first, median: medianOf(times), least: Math.min(...times), result };
}

/** All twelve indicators: the tables, and what follows from them. */
export async function indicators(compute: Compute): Promise<{ readonly tables: Tables; readonly answers: Answers }> {
  const tables = await compute();
  return { tables, answers: answersOf(tables, FUNDERS) };
}
