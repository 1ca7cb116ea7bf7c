/**
 * People in lists, looked for among those on record: rows of a second, how cost grows with the record, and how many are
 * found. The floor is to read the names of both and to look each up as it is written, marks and all.
 */
import { personIndex, readPersonName } from "@wps/model/people";
import { chanceFrom } from "../../../../tools/bench/chance.ts";
import { type Goal, sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { labelledPeople, type WrittenPerson } from "./labelled.ts";

const ROUNDS = sized(3, 1);
const ROWS = sized(10_000, 200);
const RECORDS = [1_000, 10_000, 100_000].map((count) => sized(count, count / 100));
const SEED = 20_261_122;

function read({ written, ...known }: WrittenPerson) {
  const name = readPersonName(written);
  if (name === undefined) throw new Error(`${written} is no name`);
  return { ...known, name };
}

function timed<Result>(work: () => Result): { readonly ms: number; readonly result: Result } {
  globalThis.gc?.();
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

function measured(onRecord: number) {
  const { record, list } = labelledPeople(onRecord, ROWS, chanceFrom(SEED));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const filing = timed(() => personIndex(record.map(read)));
    const matching = timed(() => list.map((row) => filing.result.suggest(read(row))[0]));
    const floor = timed(() => {
      const byName = new Map(record.map((person) => [read(person).name.written, person]));
      return list.map((row) => byName.get(read(row).name.written));
    });
    return { filing, matching, floor };
  });
  const proposed = (rounds[0]?.matching.result ?? []).map((best) => (best?.isLikely ? best.person.is : undefined));
  const right = proposed.filter((is, row) => is !== undefined && is === list[row]?.is).length;
  return {
    onRecord,
    filing: medianOf(rounds.map(({ filing }) => filing.ms)),
    matching: medianOf(rounds.map(({ matching }) => matching.ms)),
    floor: medianOf(rounds.map(({ floor }) => floor.ms)),
    precision: right / proposed.filter((is) => is !== undefined).length,
    recall: right / list.filter(({ is }) => is !== undefined).length,
  };
}

const results = RECORDS.map(measured);
print(`${toCount(ROWS)} rows of lists, half of them about somebody on record; medians of ${ROUNDS} rounds\n\n`);
print(
  `${toTable(
    ["on record", "filing", "matching", "a row", "beside the floor", "precision", "recall"],
    results.map(({ onRecord, filing, matching, floor, precision, recall }) => [
      toCount(onRecord),
      toMilliseconds(filing),
      toMilliseconds(matching),
      toMilliseconds(matching / ROWS),
      toRatio((filing + matching) / floor),
      precision.toFixed(4),
      recall.toFixed(4),
    ]),
  )}\n`,
);

const [, ten] = results;
const goals: readonly Goal[] = ten
  ? [
      {
        name: `precision among ${toCount(ten.onRecord)}`,
        value: ten.precision,
        bound: { atLeast: 0.98 },
        toText: (share) => share.toFixed(4),
      },
      {
        name: `recall among ${toCount(ten.onRecord)}`,
        value: ten.recall,
        bound: { atLeast: 0.95 },
        toText: (share) => share.toFixed(4),
      },
    ]
  : [];
for (const goal of goals) print(sayGoal(goal));
