import { medianOf } from "../../../../tools/bench/median.ts";
import { fingerprintOf } from "./answers.ts";
import { factsOf, type Kernel } from "./by-c.ts";
import type { Data } from "./data.ts";
import type { Compute, Engine } from "./engine.ts";
import { indicators, timed } from "./timing.ts";

/** How an engine did: milliseconds. */
export interface Result {
  readonly engine: Engine;
  /** Taking the data in. */
  readonly ingest: number;
  /** The first time, with the machine code still to be made. */
  readonly first: number;
  readonly median: number;
  readonly least: number;
}

/** An engine and how often it is run a round. */
export type Contender = readonly [engine: Engine, runs: number];

interface Running {
  readonly engine: Engine;
  readonly runs: number;
  readonly compute: Compute;
  readonly ingests: number[];
  readonly first: number;
  readonly times: number[];
}

/**
 * Runs all engines in turns, so that a slow moment of the machine hits each of them. What one leaves behind is cleared
 * away before the next one's turn: each pays for its own garbage.
 *
 * @throws Error where one of them, or the kernel, comes to other answers than the first
 */
export async function comparison(
  data: Data,
  contenders: readonly Contender[],
  rounds: number,
  kernel: Kernel | undefined,
): Promise<{ readonly results: readonly Result[]; readonly kernelTime: number | undefined }> {
  let expected: string | undefined;
  let facts: readonly number[] = [];
  const running: Running[] = [];
  for (const [engine, runs] of contenders) {
    const ingested = await timed(1, () => engine.ingest(data));
    const first = await timed(1, () => indicators(ingested.result));
    const { tables, answers } = first.result;
    const fingerprint = fingerprintOf(tables, answers);
    expected ??= fingerprint;
    if (fingerprint !== expected) throw new Error(`${engine.name} comes to other answers`);
    if (facts.length === 0) facts = factsOf(tables);
    running.push({ engine, runs, compute: ingested.result, ingests: [], first: first.least, times: [] });
  }
  const kernelTimes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Another one begins each time: whoever comes after the kernel finds the caches full of what is not theirs.
    const turn = round % running.length;
    for (const { engine, runs, compute, ingests, times } of [...running.slice(turn), ...running.slice(0, turn)]) {
      globalThis.gc?.();
      ingests.push((await timed(1, () => engine.ingest(data))).least);
      for (let run = 0; run < runs; run += 1) times.push((await timed(1, () => indicators(compute))).least);
    }
    const run = kernel?.run(data, 5);
    if (run) kernelTimes.push(run.median);
    if (run && run.facts.join() !== facts.join()) throw new Error("the C kernel comes to other answers");
  }
  return {
    results: running.map(({ engine, ingests, first, times }) => ({
      engine,
      ingest: medianOf(ingests),
      first,
      median: medianOf(times),
      least: Math.min(...times),
    })),
    kernelTime: kernelTimes.length > 0 ? medianOf(kernelTimes) : undefined,
  };
}
