/**
 * Twelve indicators over made-up participations: our engine beside what else one would take, in one run on one machine.
 * All engines have to come to the same answers before any is timed.
 */
import { type Goal, sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { apart } from "./apart.ts";
import { byArquero } from "./by-arquero.ts";
import { compiledKernel } from "./by-c.ts";
import { byD3 } from "./by-d3.ts";
import { byDuckDb } from "./by-duckdb.ts";
import { byMap } from "./by-map.ts";
import { ours, oursInJs, storeOf, tablesOf } from "./by-ours.ts";
import { byPolars } from "./by-polars.ts";
import { type Contender, comparison, type Result } from "./comparison.ts";
import { type Data, dataOf } from "./data.ts";
import type { Engine } from "./engine.ts";
import { foundPeer } from "./peers.ts";
import { timed } from "./timing.ts";

const TEN_THOUSAND = sized(10_000, 300);
const HUNDRED_THOUSAND = sized(100_000, 3_000);
const MILLION = sized(1_000_000, 4_000);
const FIVE_MILLION = sized(5_000_000, 5_000);
const ROUNDS = sized(5, 1);
const CHANGES = sized(5_000, 50);
/** Large and optional: they are compared where they are found. */
const OPTIONAL = [
  { name: "DuckDB (@duckdb/node-api)", found: foundPeer("@duckdb/node-api"), engineOf: byDuckDb },
  { name: "Polars (nodejs-polars)", found: foundPeer("nodejs-polars"), engineOf: byPolars },
];
/** What we are beside, and how many times as fast we are to be when warm. */
const PEERS: readonly (readonly [engine: Engine, atLeast: number])[] = [
  [byMap, 60],
  [byD3, 80],
  [byArquero, 80],
  ...OPTIONAL.flatMap(({ found, engineOf }) => (found ? [[engineOf(found), 9] as const] : [])),
];
const OURS: readonly Contender[] = [
  [ours, 5],
  [oursInJs, 3],
];
const ALL: readonly Contender[] = [...OURS, ...PEERS.map(([engine]): Contender => [engine, 1])];

const goals: Goal[] = [];
const kernel = compiledKernel();

async function compare(size: number, contenders: readonly Contender[]): Promise<readonly Result[]> {
  const { results, kernelTime } = await comparison(dataOf(size), contenders, ROUNDS, kernel);
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
  for (const [peer, atLeast] of PEERS) {
    const them = results.find(({ engine }) => engine === peer);
    if (them === undefined) continue;
    const { ingest, median } = them;
    goals.push({ name: `warm, beside ${peer.name}`, value: median / us.median, bound: { atLeast }, toText: toRatio });
    if (peer !== byMap) continue;
    const value = (ingest + median) / (us.ingest + us.median);
    goals.push({ name: `from objects once, beside ${peer.name}`, value, bound: { atLeast: 8 }, toText: toRatio });
  }
  if (kernelTime !== undefined) {
    goals.push({ name: "warm, beside C", value: us.median / kernelTime, bound: { atMost: 3 }, toText: toRatio });
  }
  return results;
}

/** One record replaced, with all twelve tables following, and the same tables counted anew: by turns, as the machine is. */
async function change(data: Data): Promise<void> {
  const [kept, forgetful] = [storeOf(data), storeOf(data)];
  tablesOf(kept);
  const replaced: number[] = [];
  const anew: number[] = [];
  let nth = 0;
  const replace = () => {
    for (const end = nth + CHANGES; nth < end; nth += 1) {
      const record = data.participations[(nth * 7_919) % data.participations.length];
      if (record) kept.replace((nth * 104_729) % kept.size, record);
    }
    return kept;
  };
  const countAnew = () => {
    forgetful.forget();
    return tablesOf(forgetful);
  };
  for (let round = 0; round < 20; round += 1) {
    replaced.push((await timed(1, replace)).least / CHANGES);
    anew.push((await timed(1, countAnew)).least);
  }
  const [once, all] = [medianOf(replaced), medianOf(anew)];
  print(
    `One of ${toCount(kept.size)} records replaced: ${(1000 * once).toFixed(2)} µs; all anew: ${toMilliseconds(all)}`,
  );
  goals.push({
    name: "one record changed, part of counting anew",
    value: once / all,
    bound: { atMost: 1 / 1_000 },
    toText: (part) => `1/${toCount(1 / part)}`,
  });
}

/** What there is to pay before there is a record. */
async function nothingToCount(): Promise<void> {
  const compute = ours.ingest({ participations: [], funders: new Map() });
  const { first, median } = await timed(sized(50, 3), compute);
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
  const { ours: cold, map: coldMap } = apart(HUNDRED_THOUSAND, ROUNDS);
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
  const { ours: most, map: mostOfMap } = apart(MILLION, 1);
  const [peak, peakOfMap] = [most.peak, mostOfMap.peak];
  if (peak === null || peakOfMap === null) {
    print("Peak memory: only Linux tells it");
    return;
  }
  const toMegabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
  print(`Peak memory above the data, ${toCount(MILLION)}: ${toMegabytes(peak)}, Map ${toMegabytes(peakOfMap)}`);
  goals.push({ name: "peak memory, part of a Map's", value: peak / peakOfMap, bound: { atMost: 1 / 8 }, toText });
}

try {
  await compare(TEN_THOUSAND, ALL);
  const [atFirst] = await compare(HUNDRED_THOUSAND, ALL);
  await compare(MILLION, ALL);
  const [atLast] = await compare(FIVE_MILLION, OURS);
  const exponent = Math.log((atLast?.median ?? 0) / (atFirst?.median ?? 1)) / Math.log(FIVE_MILLION / HUNDRED_THOUSAND);
  goals.push({
    name: "growth exponent",
    value: exponent,
    bound: { atMost: 1.05 },
    toText: (value) => value.toFixed(3),
  });
  const middle = dataOf(HUNDRED_THOUSAND);
  await change(middle);
  await nothingToCount();
  memory(dataOf(MILLION));
  inFreshProcesses();
  const absent = OPTIONAL.flatMap(({ name, found }) => (found ? [] : [name]));
  if (kernel === undefined) absent.push("a C compiler (gcc)");
  if (absent.length > 0) print(`Absent: ${absent.join(", ")}`);
  print();
  for (const goal of goals) print(sayGoal(goal));
} finally {
  kernel?.remove();
}
