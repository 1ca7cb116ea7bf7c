/** Records that come as text, checked one by one: by our guard, by zod in all its ways, and by what ajv writes ahead. */
import { ParticipationFact } from "@wps/model/indicators";
import { isParticipationFact, sift } from "@wps/model/validate";
import * as z from "zod";
import { type Goal, sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { standaloneCheck } from "./by-ajv.ts";
import { spoilt, textOfRecords } from "./records.ts";

const COUNT = sized(100_000, 500);
const ROUNDS = sized(9, 1);
const EVERY = 97;

interface Checker {
  readonly name: string;
  /** The records that are as they should be. Each checker has a loop of its own, or none would be compiled as its own. */
  good(records: readonly object[]): readonly unknown[];
  readonly times: number[];
}

function parses(value: object): boolean {
  try {
    ParticipationFact.parse(value);
    return true;
  } catch {
    return false;
  }
}

const compiled = z.compile(ParticipationFact);
const passesAjv = standaloneCheck("ParticipationFact");

const ours: Checker = { name: "our guard", good: (records) => sift(isParticipationFact, records).good, times: [] };
const zodParse: Checker = { name: "zod parse", good: (records) => records.filter(parses), times: [] };
const CHECKERS: readonly Checker[] = [
  ours,
  zodParse,
  {
    name: "zod safeParse",
    good: (records) => records.filter((record) => ParticipationFact.safeParse(record).success),
    times: [],
  },
  {
    name: "zod safeParse without eval",
    good: (records) => records.filter((record) => ParticipationFact.safeParse(record, { jitless: true }).success),
    times: [],
  },
  {
    name: "zod z.compile, safeParse",
    good: (records) => records.filter((record) => compiled.safeParse(record).success),
    times: [],
  },
  {
    name: "ajv standalone (no refinements)",
    good: (records) => records.filter((record) => passesAjv(record)),
    times: [],
  },
];

function timed<Result>(times: number[], run: () => Result): Result {
  const began = performance.now();
  const result = run();
  times.push(performance.now() - began);
  return result;
}

const text = textOfRecords(COUNT);
const records: object[] = JSON.parse(text);
const someBad = spoilt(records, EVERY);
const bad = Math.ceil(COUNT / EVERY);
const jsonTimes: number[] = [];

for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, good, times } of CHECKERS) {
    if (timed(times, () => good(records)).length !== COUNT) throw new RangeError(`${name} refuses good records`);
  }
}
// Apart, since what it leaves behind is cleared away while the next one runs.
for (let round = 0; round < ROUNDS; round += 1) timed(jsonTimes, () => JSON.parse(text));
for (const { name, good } of CHECKERS) {
  if (good(someBad).length !== COUNT - bad) throw new RangeError(`${name} sees other bad records than the rest`);
}

const best = medianOf(ours.times);
const row = (name: string, times: readonly number[]) => [
  name,
  ...[times[0] ?? 0, medianOf(times), Math.min(...times)].map(toMilliseconds),
  toRatio(medianOf(times) / best),
];
print(
  `${toCount(COUNT)} records of ${Object.keys(ParticipationFact.shape).length} fields, zod ${z.core.version.major}.${z.core.version.minor}.${z.core.version.patch}, medians of ${ROUNDS} rounds\n`,
);
print(
  `${toTable(
    ["", "first", "median", "least", "beside ours"],
    [...CHECKERS.map(({ name, times }) => row(name, times)), row("JSON.parse of the text", jsonTimes)],
  )}\n`,
);
const goals: Goal[] = [
  { name: "beside zod's parse", value: medianOf(zodParse.times) / best, bound: { atLeast: 5 }, toText: toRatio },
  { name: "part of JSON.parse", value: best / medianOf(jsonTimes), bound: { atMost: 0.2 }, toText: toRatio },
];
for (const goal of goals) print(sayGoal(goal));
