/**
 * Twelve indicators over made-up participations: our engine beside what else one would take, in one run on one machine.
 * All engines have to come to the same answers before any is timed.
 */
import { type Goal, sayGoal } from "../../../../tools/bench/goal.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { apart } from "./apart.ts";
import { byArquero } from "./by-arquero.ts";
import { compiledKernel } from "./by-c.ts";
import { byD3 } from "./by-d3.ts";
import { byMap } from "./by-map.ts";
import { ours, oursInJs, storeOf, tablesOf } from "./by-ours.ts";
import { type Contender, comparison, type Result } from "./comparison.ts";
import { type Data, dataOf } from "./data.ts";
import { timed } from "./timing.ts";

const TEN_THOUSAND = sized(10_000, 300);
const HUNDRED_THOUSAND = sized(100_000, 3_000);
const MILLION = sized(1_000_000, 4_000);
const FIVE_MILLION = sized(5_000_000, 5_000);
const ROUNDS = sized(5, 1);
const CHANGES = sized(5_000, 50);
const PEERS: readonly Contender[] = [
  [byMap, 1],
  [byD3, 1],
  [byArquero, 1],
];
const OURS: readonly Contender[] = [
  [ours, 5],
  [oursInJs, 3],
];
/** Large and optional: they would be compared if this bench installed them. */
const ABSENT = ["DuckDB (@duckdb/node-api)", "Polars (nodejs-polars)"];

const goals: Goal[] = [];
const kernel = compiledKernel();

function compare(size: number, contenders: readonly Contender[]): readonly Result[] {
  const { results, kernelTime } = comparison(dataOf(size), contenders, ROUNDS, kernel);
  const [us] = results;
  if (us === undefined) throw new RangeError("nothing was measured");
  const rows = results.map(({ engine, ingest, first, median, least }) => [
    `${engine.name} ${engine.version}`.trim(),
    ...[ingest, first, median, least].map(toMilliseconds),
    toRatio(median / us.median),
    toRatio((ingest + median) / (us.ingest + us.median)),
  ]);
  if (kernelTime !== undefined) {
    rows.push([`C, gcc ${kernel?.version}`, "", "", toMilliseconds(kernelTime), "", toRatio(kernelTime / us.median)]);
  }
  print(`${toCount(size)} participations, medians of ${ROUNDS} rounds\n`);
  print(`${toTable(["", "taking in", "first", "warm", "least", "beside ours", "from objects"], rows)}\n`);
  if (size !== MILLION) return results;
  for (const { engine, ingest, median } of results) {
    if (engine === byMap) {
      goals.push({
        name: "warm, beside a plain Map",
        value: median / us.median,
        bound: { atLeast: 60 },
        toText: toRatio,
      });
      const value = (ingest + median) / (us.ingest + us.median);
      goals.push({ name: "from objects once, beside a plain Map", value, bound: { atLeast: 8 }, toText: toRatio });
    }
    if (engine === byD3 || engine === byArquero) {
      goals.push({
        name: `warm, beside ${engine.name}`,
        value: median / us.median,
        bound: { atLeast: 80 },
        toText: toRatio,
      });
    }
  }
  if (kernelTime !== undefined) {
    goals.push({ name: "warm, beside C", value: us.median / kernelTime, bound: { atMost: 3 }, toText: toRatio });
  }
  return results;
}

/** One record replaced, with all twelve tables following, and the same tables counted anew. */
function change(data: Data): void {
  const store = storeOf(data);
  const anew = timed(20, () => {
    store.forget();
    return tablesOf(store);
  });
  const replaced = timed(5, () => {
    for (let nth = 0; nth < CHANGES; nth += 1) {
      const record = data.participations[(nth * 7_919) % data.participations.length];
      if (record) store.replace((nth * 104_729) % store.size, record);
    }
    return store;
  });
  const once = replaced.median / CHANGES;
  print(
    `One of ${toCount(store.size)} records replaced: ${(1000 * once).toFixed(2)} µs; all anew: ${toMilliseconds(anew.median)}`,
  );
  goals.push({
    name: "one record changed, part of counting anew",
    value: once / anew.median,
    bound: { atMost: 1 / 1_000 },
    toText: (part) => `1/${toCount(1 / part)}`,
  });
}

/** What there is to pay before there is a record. */
function nothingToCount(): void {
  const compute = ours.ingest({ participations: [], funders: new Map() });
  const { first, median } = timed(sized(50, 3), compute);
  print(`No record at all: ${median.toFixed(3)} ms, the first time ${first.toFixed(3)} ms`);
  const toText = (value: number) => `${value.toFixed(3)} ms`;
  goals.push({ name: "with no record", value: median, bound: { atMost: 0.5 }, toText });
}

function memory(data: Data): void {
  const { bytesOfRecord } = storeOf(data);
  goals.push({ name: "bytes of a record in columns", value: bytesOfRecord, bound: { atMost: 24 } });
}

/** What only a process tells that has done nothing before. */
function inFreshProcesses(): void {
  const [cold, coldMap] = [apart("ours", HUNDRED_THOUSAND, ROUNDS), apart("map", HUNDRED_THOUSAND, ROUNDS)];
  const toText = (part: number) => `1/${(1 / part).toFixed(1)}`;
  print(
    `First call in a fresh process, ${toCount(HUNDRED_THOUSAND)}: ${toMilliseconds(cold.first)}, Map ${toMilliseconds(coldMap.first)}`,
  );
  goals.push({
    name: "first call, part of a Map's",
    value: cold.first / coldMap.first,
    bound: { atMost: 1 / 8 },
    toText,
  });
  const [peak, peakOfMap] = [apart("ours", MILLION, 1).peak, apart("map", MILLION, 1).peak];
  if (peak === null || peakOfMap === null) {
    print("Peak memory: only Linux tells it");
    return;
  }
  const toMegabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
  print(`Peak memory above the data, ${toCount(MILLION)}: ${toMegabytes(peak)}, Map ${toMegabytes(peakOfMap)}`);
  goals.push({ name: "peak memory, part of a Map's", value: peak / peakOfMap, bound: { atMost: 1 / 8 }, toText });
}

try {
  compare(TEN_THOUSAND, [...OURS, ...PEERS]);
  const [atFirst] = compare(HUNDRED_THOUSAND, [...OURS, ...PEERS]);
  compare(MILLION, [...OURS, ...PEERS]);
  const [atLast] = compare(FIVE_MILLION, OURS);
  const exponent = Math.log((atLast?.median ?? 0) / (atFirst?.median ?? 1)) / Math.log(FIVE_MILLION / HUNDRED_THOUSAND);
  goals.push({
    name: "growth exponent",
    value: exponent,
    bound: { atMost: 1.05 },
    toText: (value) => value.toFixed(3),
  });
  const middle = dataOf(HUNDRED_THOUSAND);
  change(middle);
  nothingToCount();
  memory(dataOf(MILLION));
  inFreshProcesses();
  print(`Absent: ${[...ABSENT, ...(kernel ? [] : ["a C compiler (gcc)"])].join(", ")}\n`);
  for (const goal of goals) print(sayGoal(goal));
} finally {
  kernel?.remove();
}
