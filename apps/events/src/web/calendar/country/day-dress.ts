import type { PlainDate } from "@wps/model";
import type { CountryDay } from "@wps/model/planning";

/** How a day is marked: off for certain or as expected, or worked though it is a weekend; and a line for what lasts. */
export interface DayDress {
  readonly off: "certain" | "expected" | "worked" | undefined;
  readonly line: "assembly-session" | "action-month" | "both" | undefined;
  /** What is said of the day: not the seasons, which last for months. */
  readonly days: readonly CountryDay[];
}

/**
 * How a day is marked.
 *
 * @example
 * dressOf("2027-03-01", []); // { off: undefined, line: undefined, days: [] }
 */
export function dressOf(date: PlainDate, days: readonly CountryDay[]): DayDress {
  const there = days.filter(({ start, end, kind }) => start <= date && date <= end && kind !== "season");
  const has = (kind: CountryDay["kind"]) => there.some((day) => day.kind === kind);
  const off = there.filter(({ kind }) => kind === "holiday" || kind === "day-off-moved");
  const [session, month] = [has("assembly-session"), has("action-month")];
  return {
    off: has("working-day") ? "worked" : offOf(off),
    line: session && month ? "both" : session ? "assembly-session" : month ? "action-month" : undefined,
    days: there,
  };
}

function offOf(off: readonly CountryDay[]): DayDress["off"] {
  if (off.length === 0) return undefined;
  return off.some(({ certainty }) => certainty !== "expected") ? "certain" : "expected";
}
