import { type Guard, sift } from "@wps/model/validate";
import * as z from "zod";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { standaloneCheck } from "./by-ajv.ts";

const EVERY = 97;

/** Records of one kind as the text in which they come, and what they are checked by. */
interface Question<Noun> {
  readonly noun: string;
  readonly schema: z.ZodObject & z.ZodType<Noun>;
  readonly guard: Guard<Noun>;
  readonly text: string;
  /** The record with something wrong in it. */
  readonly spoil: (record: object) => object;
  readonly rounds: number;
}

/** Medians, in milliseconds. */
interface Answer {
  readonly ours: number;
  readonly zodParse: number;
  readonly json: number;
}

interface Checker {
  readonly name: string;
  /** The records that are as they should be. Each checker has a loop of its own, or none would be compiled as its own. */
  good(records: readonly object[]): readonly unknown[];
  readonly times: number[];
}

const checkersOf = <Noun>(
  { noun, schema, guard }: Question<Noun>,
  ours: number[],
  zodParse: number[],
): readonly Checker[] => {
  const compiled = z.compile(schema);
  const passesAjv = standaloneCheck(noun);
  const parses = (value: object) => {
    try {
      schema.parse(value);
      return true;
    } catch {
      return false;
    }
  };
  return [
    { name: "our guard", good: (records) => sift(guard, records).good, times: ours },
    { name: "zod parse", good: (records) => records.filter(parses), times: zodParse },
    {
      name: "zod safeParse",
      good: (records) => records.filter((record) => schema.safeParse(record).success),
      times: [],
    },
    {
      name: "zod safeParse without eval",
      good: (records) => records.filter((record) => schema.safeParse(record, { jitless: true }).success),
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
};

function timed<Result>(times: number[], run: () => Result): Result {
  const began = performance.now();
  const result = run();
  times.push(performance.now() - began);
  return result;
}

/** Has every checker check the same records, says what that took, and that all see the same bad ones. */
export function compare<Noun>(question: Question<Noun>): Answer {
  const { noun, schema, text, spoil, rounds } = question;
  const [ours, zodParse, json]: [number[], number[], number[]] = [[], [], []];
  const checkers = checkersOf(question, ours, zodParse);
  const records: object[] = JSON.parse(text);
  const someBad = records.map((record, nth) => (nth % EVERY === 0 ? spoil(record) : record));
  const bad = Math.ceil(records.length / EVERY);

  for (let round = 0; round < rounds; round += 1) {
    for (const { name, good, times } of checkers) {
      if (timed(times, () => good(records)).length !== records.length)
        throw new RangeError(`${name} refuses good records`);
    }
  }
  // Apart, since what it leaves behind is cleared away while the next one runs.
  for (let round = 0; round < rounds; round += 1) timed(json, () => JSON.parse(text));
  for (const { name, good } of checkers) {
    if (good(someBad).length !== records.length - bad)
      throw new RangeError(`${name} sees other bad records than the rest`);
  }

  const best = medianOf(ours);
  const row = (name: string, times: readonly number[]) => [
    name,
    ...[times[0] ?? 0, medianOf(times), Math.min(...times)].map(toMilliseconds),
    toRatio(medianOf(times) / best),
  ];
  const { major, minor, patch } = z.core.version;
  print(
    `${toCount(records.length)} × ${noun}, ${Object.keys(schema.shape).length} fields, zod ${major}.${minor}.${patch}, medians of ${rounds} rounds\n`,
  );
  print(
    `${toTable(
      ["", "first", "median", "least", "beside ours"],
      [...checkers.map(({ name, times }) => row(name, times)), row("JSON.parse of the text", json)],
    )}\n`,
  );
  return { ours: best, zodParse: medianOf(zodParse), json: medianOf(json) };
}
