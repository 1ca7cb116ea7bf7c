import { once } from "node:events";
import autocannon from "autocannon";
import { medianOf, percentileOf } from "../../../../tools/bench/median.ts";
import { sized } from "../../../../tools/bench/smoke.ts";

/** Long enough for some hundred answers of the slowest, in seconds. */
const SECONDS = sized(2, 1);
const CONNECTIONS = 4;

/** How a server answered: times in milliseconds, answers a second. */
export interface Answered {
  readonly p50: number;
  readonly p99: number;
  readonly throughput: number;
}

/** Asks a server for these paths one after the other, over a few connections at once. */
export async function answeredBy(url: string, paths: readonly string[], seconds = SECONDS): Promise<Answered> {
  const times: number[] = [];
  const requests = paths.map((path) => ({ method: "GET", path }) as const);
  const run = autocannon({ url, connections: CONNECTIONS, duration: seconds, requests }, () => {});
  run.on("response", (_client, status, _bytes, time) => {
    if (status !== 200) throw new Error(`${url} answered ${status}`);
    times.push(time);
  });
  await once(run, "done");
  return { p50: medianOf(times), p99: percentileOf(times, 0.99), throughput: times.length / seconds };
}

/** The run in the middle, of each number. */
export const middleOf = (runs: readonly Answered[]): Answered => ({
  p50: medianOf(runs.map((run) => run.p50)),
  p99: medianOf(runs.map((run) => run.p99)),
  throughput: medianOf(runs.map((run) => run.throughput)),
});
