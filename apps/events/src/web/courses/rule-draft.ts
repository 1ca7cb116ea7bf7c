import { addDays, daysBetween, isPlainDate, type PlainDate, Recurrence, Weekday } from "@wps/model";
import { occurrencesOf } from "@wps/model/series";

export const UNITS = ["day", "week", "month"] as const;
/** What passes between two runs: so many of these. */
export type Unit = (typeof UNITS)[number];

/** Which day of the month, told by the first day: the 15th, the second Tuesday, the last Tuesday, the last day. */
export type MonthDay = "day" | "nth" | "last-weekday" | "last-day";

/** A rule as inputs hold it. */
export interface RuleDraft {
  /** The first day, or what was written instead of one. */
  readonly from: string;
  readonly unit: Unit;
  readonly every: string;
  /** Of weeks; those of the first day where none is chosen. */
  readonly weekdays: readonly Weekday[];
  readonly on: MonthDay;
  readonly end: "count" | "until";
  readonly count: string;
  readonly until: string;
}

/** Three runs, a month apart, from a day on. */
export const blankRule = (from: string): RuleDraft => ({
  from,
  unit: "month",
  every: "1",
  weekdays: [],
  on: "nth",
  end: "count",
  count: "3",
  until: "",
});

const A_MONDAY: PlainDate = "2024-01-01";

/** Some day that is this day of the week. */
export const dayOfWeekday = (weekday: Weekday): PlainDate => addDays(A_MONDAY, Weekday.options.indexOf(weekday));

/** @example weekdayOf("2027-03-16"); // "TU" */
export const weekdayOf = (day: PlainDate): Weekday =>
  Weekday.options[((daysBetween(A_MONDAY, day) % 7) + 7) % 7] ?? "MO";

/** The how many-th weekday of its month a day is; the fourth or a fifth, which is told as the last alone. */
export const nthOf = (day: PlainDate): 1 | 2 | 3 | 4 => {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return nth === 1 || nth === 2 || nth === 3 ? nth : 4;
};

/** The ways to name a day within its month. */
export function monthDaysOf(day: PlainDate): MonthDay[] {
  const isLastDay = addDays(day, 1).slice(0, 7) !== day.slice(0, 7);
  const isLastWeek = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
  return [
    "day",
    ...(Number(day.slice(8)) <= 28 ? ["nth" as const] : []),
    ...(isLastWeek ? ["last-weekday" as const] : []),
    ...(isLastDay ? ["last-day" as const] : []),
  ];
}

export type RuleField = "from" | "every" | "weekdays" | "count" | "until";

/** The days of a rule, or what is wrong with it. */
export interface ReadRule {
  readonly days: readonly PlainDate[];
  /** Whether these are all that it names. */
  readonly isWhole: boolean;
  readonly wrong: ReadonlySet<RuleField>;
}

const NOTHING_WRONG: ReadonlySet<RuleField> = new Set();
const noDays = (...wrong: readonly RuleField[]): ReadRule => ({ days: [], isWhole: true, wrong: new Set(wrong) });

/** The days that a rule names, or the fields in which something is wrong. */
export function readRule(draft: RuleDraft): ReadRule {
  const { from } = draft;
  if (!isPlainDate(from)) return noDays("from");
  const read = Recurrence.safeParse(candidateOf(draft, from));
  if (!read.success) return noDays(...read.error.issues.map(({ path }) => fieldOf(path)));
  if (read.data.end.is === "until" && read.data.end.day < from) return noDays("until");
  return { ...occurrencesOf(read.data, from), wrong: NOTHING_WRONG };
}

function candidateOf({ unit, every, weekdays, on, ...draft }: RuleDraft, from: PlainDate) {
  const common = {
    every: numberOf(every),
    end: draft.end === "count" ? { is: "count", count: numberOf(draft.count) } : { is: "until", day: draft.until },
  };
  if (unit === "day") return { by: "day", ...common };
  const weekday = weekdayOf(from);
  if (unit === "week") {
    const chosen = Weekday.options.filter((one) => weekdays.includes(one));
    return { by: "week", ...common, weekdays: chosen.length > 0 ? chosen : [weekday] };
  }
  switch (monthDaysOf(from).includes(on) ? on : "day") {
    case "day":
      return { by: "day-of-month", ...common, day: Number(from.slice(8)) };
    case "last-day":
      return { by: "day-of-month", ...common, day: -1 };
    case "nth":
      return { by: "weekday-of-month", ...common, nth: nthOf(from), weekday };
    case "last-weekday":
      return { by: "weekday-of-month", ...common, nth: -1, weekday };
  }
}

const numberOf = (text: string) => (/^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined);

function fieldOf([field, of]: readonly PropertyKey[]): RuleField {
  if (field === "end") return of === "day" ? "until" : "count";
  return field === "weekdays" ? "weekdays" : "every";
}
