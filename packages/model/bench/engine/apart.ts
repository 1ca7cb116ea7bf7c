import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { medianOf } from "../../../../tools/bench/median.ts";
import type { Apart } from "./apart-process.ts";

/** Medians of what fresh processes measure, each doing it once. */
export function apart(engine: "ours" | "map", size: number, times: number): Apart {
  const runs = Array.from({ length: times }, (): Apart => {
    const args = ["--expose-gc", join(import.meta.dirname, "apart-process.ts"), engine, String(size)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  });
  const peaks = runs.flatMap(({ peak }) => peak ?? []);
  return { first: medianOf(runs.map(({ first }) => first)), peak: peaks.length > 0 ? medianOf(peaks) : null };
}
