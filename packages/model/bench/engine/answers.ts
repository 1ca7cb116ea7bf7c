/** What the twelve indicators are, whoever counts: tables first, and what follows from them. */
import { NAMES, targetOf, YEARS } from "./data.ts";

/** Reads a number off a table; 0 where nothing was counted. */
export type Reader = (...at: string[]) => number;
/** The cells of a table that something was counted in: what they are called, and their numbers. */
export type Cells = () => Iterable<readonly [name: string, ...numbers: number[]]>;

/** The tables that an engine fills. Large ones are read when the answers of engines are compared, and not before. */
export interface Tables {
  /** 1. By sex. */
  readonly people: Reader;
  /** 2. By sex, agency, province, level, task and month. */
  readonly cube: Cells;
  /** 3. By agency and sex. */
  readonly byAgency: Reader;
  /** 4. By province, level and sex. */
  readonly byPlace: Reader;
  /** 5. People. */
  readonly persons: number;
  /** 6. People by agency and sex. */
  readonly personsBy: Reader;
  /** 7. Half-days by task and sex. */
  readonly halfDays: Reader;
  /** 8. Of those with both scores, by level and sex: how many, and the sums. */
  readonly scores: Readonly<Record<"count" | "pre" | "post", Reader>>;
  /** 9. Half-days by funder, in hundredths. */
  readonly funded: Reader;
  /** 10. By agency, year and sex. */
  readonly byYear: Reader;
  /** 11. Events by province and month. */
  readonly events: Cells;
  /** 12. By agency, province and sex. */
  readonly small: Reader;
}

/** What is said of the tables in the end. */
export interface Answers {
  readonly share: number;
  readonly shareByAgency: readonly number[];
  readonly shareByPlace: readonly number[];
  readonly persons: number;
  readonly personsBy: readonly number[];
  readonly halfDays: readonly number[];
  readonly gain: readonly number[];
  readonly funded: readonly number[];
  readonly attained: readonly boolean[];
  /** Counts by agency, province and sex; -1 where a small one must not be seen. */
  readonly published: readonly number[];
}

const FEWEST_SHOWN = 5;
const { sex: SEXES, agency: AGENCIES, province: PROVINCES, level: LEVELS, task: TASKS } = NAMES;

const shareOf = (women: number, men: number) => women / (women + men);

/** Every number of a row that may be seen: none that is small, and no single one that could be worked out. */
function suppressed(row: readonly number[]): readonly number[] {
  const isHidden = row.map((count) => count > 0 && count < FEWEST_SHOWN);
  if (isHidden.filter(Boolean).length === 1) {
    let next = -1;
    for (const [index, count] of row.entries()) {
      if (!isHidden[index] && count > 0 && (next < 0 || count < (row[next] ?? 0))) next = index;
    }
    if (next >= 0) isHidden[next] = true;
  }
  return row.map((count, index) => (isHidden[index] ? -1 : count));
}

export function answersOf(tables: Tables, funders: readonly string[]): Answers {
  const { people, byAgency, byPlace, scores, byYear, small } = tables;
  return {
    share: shareOf(people("F"), people("M")),
    shareByAgency: AGENCIES.map((agency) => shareOf(byAgency(agency, "F"), byAgency(agency, "M"))),
    shareByPlace: PROVINCES.flatMap((province) =>
      LEVELS.map((level) => shareOf(byPlace(province, level, "F"), byPlace(province, level, "M"))),
    ),
    persons: tables.persons,
    personsBy: AGENCIES.flatMap((agency) => SEXES.map((sex) => tables.personsBy(agency, sex))),
    halfDays: TASKS.flatMap((task) => SEXES.map((sex) => tables.halfDays(task, sex))),
    gain: LEVELS.flatMap((level) =>
      SEXES.map((sex) => (scores.post(level, sex) - scores.pre(level, sex)) / scores.count(level, sex)),
    ),
    funded: funders.map((funder) => tables.funded(funder)),
    attained: AGENCIES.flatMap((agency, a) =>
      YEARS.map((year, y) => {
        const women = byYear(agency, year, "F");
        return 100 * women >= targetOf(a, y) * (women + byYear(agency, year, "M"));
      }),
    ),
    published: AGENCIES.flatMap((agency) =>
      PROVINCES.flatMap((province) => suppressed(SEXES.map((sex) => small(agency, province, sex)))),
    ),
  };
}

/** A text that is the same for the same answers, the large tables among them, in whatever order these are read. */
export function fingerprintOf(tables: Tables, answers: Answers): string {
  return JSON.stringify([answers, digestOf(tables.cube()), digestOf(tables.events())]);
}

function digestOf(cells: ReturnType<Cells>): readonly number[] {
  let [filled, total, digest] = [0, 0, 0];
  for (const [name, ...numbers] of cells) {
    let hash = 0x811c9dc5;
    const text = `${name}=${numbers.join()}`;
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    filled += 1;
    total += numbers[0] ?? 0;
    digest = (digest + hash) | 0;
  }
  return [filled, total, digest];
}
