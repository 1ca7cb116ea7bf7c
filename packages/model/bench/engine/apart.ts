import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { medianOf } from "../../../../tools/bench/median.ts";
import type { Apart } from "./apart-process.ts";

type Name = "ours" | "map";

/** Medians of what fresh processes measure, each doing it once: by turns, so that a slow moment of the machine hits both. */
export function apart(size: number, times: number): Readonly<Record<Name, Apart>> {
  const runs = Array.from({ length: times }, () => ({ ours: inProcess("ours", size), map: inProcess("map", size) }));
  return { ours: medianApart(runs.map(({ ours }) => ours)), map: medianApart(runs.map(({ map }) => map)) };
}

function inProcess(engine: Name, size: number): Apart {
  const args = ["--expose-gc", join(import.meta.dirname, "apart-process.ts"), engine, String(size)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

function medianApart(runs: readonly Apart[]): Apart {
  const peaks = runs.flatMap(({ peak }) => peak ?? []);
  return { first: medianOf(runs.map(({ first }) => first)), peak: peaks.length > 0 ? medianOf(peaks) : null };
}
