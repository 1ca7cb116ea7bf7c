import { isCode, type Period, type PlainDate } from "@wps/model";
import { asText, type Found, matching, oneOf, reading, wholeNumber } from "../address.ts";

const text = asText((raw) => raw);

const readers = {
  programme: matching(isCode),
  from: wholeNumber(1000, 9999),
  to: wholeNumber(1000, 9999),
  by: oneOf(["quarter", "year"]),
  rows: oneOf(["tasks", "objectives", "leads"]),
  /** The agency or organisation that leads; empty for events of which none is on record. */
  lead: text,
  /** `now:` with a function of state and a day; else organisations stand as they were. */
  organisations: text,
  view: oneOf(["table"]),
  /** The number whose events are shown: its row and its time, each `*` for all of them. */
  row: text,
  column: text,
};

/** What the address of the page says. */
export const readCoverage = reading(readers);
export type CoverageSearch = Found<typeof readers>;

/** In place of a row or a time: all of them. */
export const ALL = "*";

/** The years that a map shows. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** As many years as a map may be of. */
const MOST_YEARS = 12;

/**
 * The years that an address means, within those of the programme: by quarters this year and the next one unless it says
 * otherwise, since more of them fit no screen, and by years all of them.
 */
export function yearsOf({ from, to, by }: CoverageSearch, period: Period, today: PlainDate): Years {
  const [first, last] = [yearOf(period.start), yearOf(period.end)];
  const within = (year: number) => Math.min(Math.max(year, first), last);
  const start = within(from ?? (by === "year" ? first : yearOf(today)));
  const end = within(to ?? (by === "year" ? last : start + 1));
  return { from: start, to: Math.min(Math.max(start, end), start + MOST_YEARS - 1) };
}

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** Every year of a programme, for somebody to choose from. */
export function yearsToChoose({ start, end }: Period): number[] {
  return Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, index) => yearOf(start) + index);
}
