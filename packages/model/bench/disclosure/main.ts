/**
 * Tables of events by agency and sex with all totals, masked: how long each step takes, how that grows with the cells, and how
 * it compares with plain elimination, which guards neither differences nor against who is alone, and audits nothing. The
 * audit is measured by itself, on the smallest tables: most of its time is the solver's.
 */
import { type Highs, type ProtectionStep, protect, type Solver, solverOf } from "@wps/model/disclosure";
import { type Goal, sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { isSmoke, sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { AXES, attendance, type Extent } from "./attendance.ts";
import { plainSuppression } from "./plain.ts";

const ROUNDS = sized(3, 1);
const EXTENTS: readonly Extent[] = [
  { events: 12, agencies: 8, sexes: 2 },
  { events: 30, agencies: 10, sexes: 2 },
  { events: 60, agencies: 12, sexes: 2 },
  { events: 127, agencies: 25, sexes: 2 },
];
const MEASURED = EXTENTS.slice(0, sized(EXTENTS.length, 1));
const STEPS = ["counted", "guarded", "decided"] as const satisfies readonly ProtectionStep[];

function timed<Result>(work: () => Result): { readonly ms: number; readonly result: Result } {
  globalThis.gc?.();
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** A mask, and the milliseconds of each step in it. */
function masked(extent: Extent, solver?: Solver) {
  const steps = new Map<ProtectionStep, number>();
  const population = attendance(extent);
  const { ms, result } = timed(() => {
    let last = performance.now();
    const onStep = (step: ProtectionStep) => {
      const now = performance.now();
      steps.set(step, (steps.get(step) ?? 0) + now - last);
      last = now;
    };
    const asked = { code: "bench", population, tables: [{ code: "attendance", by: AXES }] };
    return protect(asked, { onStep, ...(solver && { solver }) });
  });
  return { ms, steps, hidden: result.withheld.length };
}

function measured(extent: Extent) {
  const rounds = Array.from({ length: ROUNDS }, () => masked(extent));
  const plain = Array.from({ length: ROUNDS }, () => timed(() => plainSuppression(attendance(extent))));
  return {
    cells: (extent.events + 1) * (extent.agencies + 1) * (extent.sexes + 1),
    hidden: rounds[0]?.hidden ?? 0,
    ms: medianOf(rounds.map((round) => round.ms)),
    steps: STEPS.map((step) => medianOf(rounds.map(({ steps }) => steps.get(step) ?? 0))),
    plain: medianOf(plain.map(({ ms }) => ms)),
    hiddenByPlain: plain[0]?.result.hidden ?? 0,
  };
}

/** Whatever runs first pays for compiling. */
for (const extent of MEASURED.slice(0, 2)) masked(extent);
const results = MEASURED.map(measured);

/** By which power of the cells the time grows from one size to the next. */
const growthAt = (at: number): number => {
  const [before, here] = [results[at - 1], results[at]];
  return before && here ? Math.log(here.ms / before.ms) / Math.log(here.cells / before.cells) : Number.NaN;
};

print(
  `events × agencies × sexes with all totals, a third of the cells of too few people; medians of ${ROUNDS} rounds\n`,
);
print(
  `${toTable(
    ["cells", "hidden", ...STEPS, "in all", "growth", "plain", "hidden", "beside plain"],
    results.map((result, at) => [
      toCount(result.cells),
      toCount(result.hidden),
      ...result.steps.map(toMilliseconds),
      toMilliseconds(result.ms),
      at === 0 ? "" : `n^${growthAt(at).toFixed(2)}`,
      toMilliseconds(result.plain),
      toCount(result.hiddenByPlain),
      toRatio(result.ms / result.plain),
    ]),
  )}\n`,
);

const { default: load }: { readonly default: unknown } = await import("highs");
if (typeof load !== "function") throw new Error("highs cannot be loaded.");
const highs: Highs = await load();
const solve = solverOf(highs);
const asked = { times: 0, ms: 0 };
const counted: Solver = (problem) => {
  const start = performance.now();
  const found = solve(problem);
  asked.ms += performance.now() - start;
  asked.times += 1;
  return found;
};
const small: Extent = isSmoke ? { events: 3, agencies: 3, sexes: 2 } : { events: 12, agencies: 8, sexes: 2 };
const audited = masked(small, counted);
print(
  `audited, ${toCount((small.events + 1) * (small.agencies + 1) * (small.sexes + 1))} cells: ` +
    `${toMilliseconds(audited.ms)}, of which the solver took ${toMilliseconds(asked.ms)} for ${toCount(asked.times)} ` +
    `problems; ${toCount(audited.hidden)} hidden\n`,
);

const largest = results.at(-1);
const goals: readonly Goal[] = largest
  ? [
      {
        name: `beside plain elimination at ${toCount(largest.cells)} cells`,
        value: largest.ms / largest.plain,
        bound: { atMost: 5 },
        toText: toRatio,
      },
    ]
  : [];
for (const goal of goals) print(sayGoal(goal));
