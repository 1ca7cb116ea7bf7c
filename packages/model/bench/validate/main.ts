/**
 * Records that come as text, checked one by one: by our guard, by zod in its ways, and by what ajv writes ahead. Each in
 * processes of its own, as in a page: shapes of objects that one of them makes would slow the others down.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import * as z from "zod";
import { type Goal, sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import type { Apart } from "./apart-process.ts";
import { CHECKER_NAMES, type CheckerName } from "./checkers.ts";
import { NOUNS } from "./nouns.ts";

/** Processes of each checker, by turns, so that a slow moment of the machine hits all of them. */
const TURNS = sized(3, 1);
const ROUNDS = sized(9, 1);

function apart(noun: string, checker: CheckerName): Apart {
  const args = [join(import.meta.dirname, "apart-process.ts"), noun, checker, String(ROUNDS)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

/** What each checker needs, and what reading the text takes: medians, in milliseconds. */
function measured(noun: string) {
  const turns = Array.from({ length: TURNS }, () => CHECKER_NAMES.map((checker) => apart(noun, checker)));
  const all = turns.flat();
  const times = CHECKER_NAMES.map((_, nth) => medianOf(turns.flatMap((turn) => turn[nth]?.times ?? [])));
  const [ours = 0, underCsp = 0, ...others] = times;
  return { noun, records: all[0]?.records ?? 0, ours, underCsp, others, json: medianOf(all.map(({ json }) => json)) };
}

const results = NOUNS.map(({ name }) => measured(name));
const { major, minor, patch } = z.core.version;
print(
  `zod ${major}.${minor}.${patch}; medians of ${TURNS} × ${ROUNDS} rounds; ajv knows nothing of what fields are to each other\n`,
);
print(
  `${toTable(
    ["", "records", ...CHECKER_NAMES, "JSON.parse"],
    results.map(({ noun, records, ours, underCsp, others, json }) => [
      noun,
      toCount(records),
      toMilliseconds(ours),
      ...[underCsp, ...others, json].map((time) => toRatio(time / ours)),
    ]),
  )}\n`,
);

const goals = results.map(
  ({ noun, ours, underCsp }): Goal => ({
    name: `${noun} beside zod's parse under a CSP`,
    value: underCsp / ours,
    bound: { atLeast: 5 },
    toText: toRatio,
  }),
);
for (const goal of goals) print(sayGoal(goal));
for (const { noun, ours, json } of results.slice(0, 1)) {
  print(sayGoal({ name: `${noun}, part of JSON.parse`, value: ours / json, bound: { atMost: 0.2 }, toText: toRatio }));
}
