import { Sex } from "../../person-profile.js";
import {
  estimatedTime,
  meanHoursOf,
  notedTime,
  personDaysOf,
  sumOfTimes,
  type Training,
} from "../delivery/training-time.js";
import type { OpenMeasurement } from "../measurement.js";
import { completionRateOf, completionsOf, noShowsOf, sessionAttendanceOf } from "../participation/attendance.js";
import { listedOf, type Persons, repeatOf, uniqueOf } from "../participation/persons.js";
import { agencyCountOf } from "../participation/reach.js";
import {
  isWoman,
  undisaggregatedShareOf,
  womenAmongLeadersOf,
  womenAmongParticipantsOf,
} from "../participation/women.js";
import type { ParticipationMeasureCode } from "../participation-question.js";
import type { Tally } from "../share.js";
import { UNTIMED } from "./stored.js";
import { type Among, CAME, type Cell, type Read, type Tables } from "./tables.js";

/** A measure of cells: what numbers it is made of, and what it is by these alone. */
export interface CellMeasure {
  readonly numbersAt: (cell: Cell) => readonly number[];
  readonly measure: (numbers: readonly number[]) => OpenMeasurement;
}

const made = (reads: readonly Read[], measure: CellMeasure["measure"]): CellMeasure => ({
  numbersAt: (cell) => reads.map((read) => read(cell)),
  measure,
});

const listed = (tables: Tables): Read[] => [tables.count(), tables.count(CAME)];

const RULED = ["met", "not-met"] as const;

/** How many rows, who came, and of them whose events have a rule and who met it. */
const ruled = (tables: Tables): Read[] => [...listed(tables), ...tables.countOf("completion", RULED, CAME)];

const ruledBy = ([rows = 0, people = 0, met = 0, notMet = 0]: readonly number[]) => ({
  rows,
  people,
  ruled: met + notMet,
  complete: met,
});

const bySex = (tables: Tables, among: Among): Read[] => tables.countOf("sex", Sex.options, among);

/** Whether they are women, by how many there are of each sex. */
function womenBy(numbers: readonly number[]): Tally {
  const of = (answer: boolean | undefined) =>
    Sex.options.reduce((sum, sex, index) => (isWoman({ sex }) === answer ? sum + (numbers[index] ?? 0) : sum), 0);
  return { yes: of(true), no: of(false), unknown: of(undefined) };
}

/** Those who came and certainly are leaders, or of whom nobody knows. */
const ofLevel = (level: "leader" | null): Among => ({
  where: { ...CAME.where, [`level ${level}`]: ["so"] },
  views: { [`level ${level}`]: { of: "position-level", as: (said) => (said === level ? "so" : "not so") } },
});

/** Who can be told from whom. `repeaters` is 0 where it is not asked for. */
function persons(tables: Tables, withRepeaters = false): Read[] {
  const came = tables.count(CAME);
  const named = tables.count({ ...CAME, present: ["person"] });
  const repeats = withRepeaters ? tables.repeats("person", CAME) : undefined;
  // Only where somebody has no name it matters how full an event was.
  const atEvents = () => tables.repeats("event", CAME);
  let events: ReturnType<typeof atEvents> | undefined;
  return [
    tables.count(),
    named,
    (cell) => came(cell) - named(cell),
    tables.distinct("person", CAME),
    (cell) => repeats?.repeatedAt(cell) ?? 0,
    (cell) => {
      if (came(cell) === named(cell)) return 0;
      events ??= atEvents();
      return events.mostAt(cell);
    },
  ];
}

const personsBy = ([
  rows = 0,
  named = 0,
  anonymous = 0,
  all = 0,
  repeaters = 0,
  fullest = 0,
]: readonly number[]): Persons => ({
  rows,
  named,
  anonymous,
  persons: all,
  repeaters,
  fullest,
});

/** The time of those who came, and what it is by its numbers. */
function training(tables: Tables): { readonly reads: Read[]; readonly by: (numbers: readonly number[]) => Training } {
  const { parts, reads } = tables.sumBy("planned", "portion", CAME);
  // Those of whom no time is known give no minutes to add up.
  const portions = parts.map((part) => {
    if (part === UNTIMED) return { attended: 0, expected: 1 };
    const [attended = 0, expected = 1] = part.split("/").map(Number);
    return { attended, expected };
  });
  return {
    reads: [...listed(tables), tables.sum("noted", CAME), ...tables.countOf("portion", [UNTIMED], CAME), ...reads],
    by: ([rows = 0, came = 0, noted = 0, untimed = 0, ...estimates]) => ({
      rows,
      came,
      untimed,
      estimated: portions.reduce((sum, _, index) => sum + (estimates[2 * index] ?? 0), 0),
      time: sumOfTimes([
        notedTime(noted),
        ...portions.map((portion, index) => estimatedTime(estimates[2 * index + 1] ?? 0, portion)),
      ]),
    }),
  };
}

export const CELL_MEASURES: Readonly<Record<ParticipationMeasureCode, (tables: Tables) => CellMeasure>> = {
  "PRT-01": (tables) => made(listed(tables), ([rows = 0, came = 0]) => listedOf({ rows, came })),
  "PRT-02": (tables) => made(persons(tables), (numbers) => uniqueOf(personsBy(numbers))),
  "PRT-03": (tables) => made(persons(tables, true), (numbers) => repeatOf(personsBy(numbers))),
  "PRT-04": (tables) => made(ruled(tables), (numbers) => completionsOf(ruledBy(numbers))),
  "PRT-05": (tables) => made(ruled(tables), (numbers) => completionRateOf(ruledBy(numbers), "started")),
  "PRT-06": (tables) =>
    made(
      [...listed(tables), tables.sum("attended", CAME), tables.sum("expected", CAME)],
      ([rows = 0, came = 0, attended = 0, expected = 0]) => sessionAttendanceOf({ rows, came, attended, expected }),
    ),
  "PRT-07": (tables) =>
    made([...listed(tables), ...tables.countOf("presence", ["did not come"])], ([rows = 0, came = 0, absent = 0]) =>
      noShowsOf({ rows, came, absent }),
    ),
  "PRT-08": (tables) =>
    made([tables.count(), ...bySex(tables, CAME)], ([rows = 0, ...sexes]) =>
      womenAmongParticipantsOf(rows, womenBy(sexes)),
    ),
  "PRT-12": (tables) =>
    made(
      [tables.count(), ...bySex(tables, ofLevel("leader")), ...bySex(tables, ofLevel(null))],
      ([rows = 0, ...sexes]) => {
        const count = Sex.options.length;
        return womenAmongLeadersOf(rows, womenBy(sexes.slice(0, count)), womenBy(sexes.slice(count)));
      },
    ),
  "PRT-14": (tables) =>
    made(
      [...listed(tables), tables.count({ ...CAME, present: ["agency"] }), tables.distinct("agency", CAME)],
      ([rows = 0, came = 0, known = 0, agencies = 0]) => agencyCountOf({ rows, came, known, agencies }),
    ),
  "PRT-16": (tables) =>
    made([tables.count(), ...bySex(tables, CAME)], ([rows = 0, ...sexes]) =>
      undisaggregatedShareOf(rows, womenBy(sexes)),
    ),
  "DEL-03": (tables) => {
    const { reads, by } = training(tables);
    return made(reads, (numbers) => personDaysOf(by(numbers)));
  },
  "DEL-04": (tables) => {
    const { reads, by } = training(tables);
    const who = persons(tables);
    return made([...who, ...reads], (numbers) =>
      meanHoursOf(by(numbers.slice(who.length)), personsBy(numbers.slice(0, who.length))),
    );
  },
};
