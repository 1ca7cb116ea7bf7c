/** Measures one thing in a process that has done nothing else, and says it in JSON: ENGINE SIZE. */
import { readFileSync, writeFileSync } from "node:fs";
import { byMap } from "./by-map.ts";
import { ours } from "./by-ours.ts";
import { dataOf } from "./data.ts";
import { indicators } from "./timing.ts";

/** What a process of its own measured: milliseconds, and bytes above those of the data. */
export interface Apart {
  readonly first: number;
  readonly peak: number | null;
}

/** The most memory that was held since it was last asked; Linux alone says it. */
function peakMemory(): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    writeFileSync("/proc/self/clear_refs", "5");
    return Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

const [, , name, size] = process.argv;
const engine = name === "ours" ? ours : byMap;
const compute = await engine.ingest(dataOf(Number(size)));
globalThis.gc?.();
peakMemory();
const before = process.memoryUsage.rss();
const began = performance.now();
await indicators(compute);
const first = performance.now() - began;
const most = peakMemory();
const apart: Apart = { first, peak: most === null ? null : most - before };
process.stdout.write(JSON.stringify(apart));
