/** Has one checker check the records of one noun, in a process that has done nothing else, and says its times in JSON: NOUN CHECKER ROUNDS. */
import { CHECKER_NAMES, checkerOf } from "./checkers.ts";
import { NOUNS } from "./nouns.ts";

const EVERY = 97;

/** The record with something wrong in it. */
function spoilt(record: object, nth: number): object {
  const [first = ""] = Object.keys(record);
  return nth % 2 === 0 ? { ...record, unheardOf: true } : { ...record, [first]: null };
}

/** What one process measured: milliseconds, of each round. */
export interface Apart {
  readonly records: number;
  readonly times: readonly number[];
  /** How long it took to read the text. */
  readonly json: number;
}

const [, , nounName, checkerName, rounds] = process.argv;
const noun = NOUNS.find(({ name }) => name === nounName);
const checker = CHECKER_NAMES.find((name) => name === checkerName);
if (noun === undefined || checker === undefined) throw new RangeError(`there is no ${nounName} by ${checkerName}`);

function timed<Result>(run: () => Result): readonly [time: number, result: Result] {
  const began = performance.now();
  const result = run();
  return [performance.now() - began, result];
}

const text = noun.text();
const [json, records] = timed((): object[] => JSON.parse(text));
const check = checkerOf(checker, noun);
const times = Array.from({ length: Number(rounds) }, () => {
  const [time, good] = timed(() => check(records));
  if (good.length !== records.length) throw new RangeError(`${checker} refuses good records`);
  return time;
});

const someBad = records.map((record, nth) => (nth % EVERY === 0 ? spoilt(record, nth / EVERY) : record));
if (check(someBad).length !== records.length - Math.ceil(records.length / EVERY)) {
  throw new RangeError(`${checker} sees other bad records than there are`);
}
const apart: Apart = { records: records.length, times, json };
process.stdout.write(JSON.stringify(apart));
