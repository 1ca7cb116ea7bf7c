import type { CountryEdit } from "../country-edit.js";
import type { PlainDate } from "../date.js";
import { overlap, type Period } from "../period.js";
import { ANNOUNCED_DAYS } from "./announced-days.js";
import { compensationsFor } from "./compensation.js";
import type { CountryDay } from "./country-day.js";
import { floodSeasonsOf } from "./flood-seasons.js";
import { publicHolidaysOf } from "./public-holidays.js";
import { actionMonthsOf, assemblySessionsOf } from "./yearly-periods.js";

const yearOf = (day: PlainDate) => Number(day.slice(0, 4));

/**
 * The days of the country within a period: public holidays and what takes their place at weekends, days that were swapped, sessions of
 * the National Assembly, seasons of floods and the Action Months. What was announced takes the place of what was only foreseen: days off
 * for an occasion that of their year, a session that of its half year.
 *
 * @param edits what was entered besides what comes with this package; of two for one occasion both stand
 * @returns in the order of their first days. Public holidays are told from {@link HOLIDAYS_KNOWN_FROM} on
 * @example
 * countryDays({ start: "2027-02-06", end: "2027-02-06" }, []).map(({ name }) => name.vi); // ["Tết Nguyên đán 2027"]
 */
export function countryDays(period: Period, edits: readonly CountryEdit[]): CountryDay[] {
  const announced = [...ANNOUNCED_DAYS, ...edits.map(dayOfEdit)];
  const years = Array.from(
    { length: yearOf(period.end) - yearOf(period.start) + 1 },
    (_, index) => yearOf(period.start) + index,
  );
  const foreseen = years.flatMap((year) => foreseenIn(year, announced));
  return [...foreseen, ...announced]
    .filter((day) => overlap(day, period))
    .toSorted((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
}

function dayOfEdit({ id, kind, occasion, name, start, end, provinces, source }: CountryEdit): CountryDay {
  return {
    kind,
    ...(occasion !== undefined && { occasion }),
    name,
    start,
    end,
    certainty: "announced",
    sources: [source],
    ...(provinces !== undefined && { provinces }),
    edit: id,
  };
}

function foreseenIn(year: number, announced: readonly CountryDay[]): CountryDay[] {
  const occasions = new Set(
    announced.filter(({ kind, end }) => kind === "holiday" && yearOf(end) === year).map(({ occasion }) => occasion),
  );
  const ofYear = publicHolidaysOf(year) ?? [];
  const off = [...ofYear, ...compensationsFor(ofYear)].filter(
    ({ occasion }) => occasion === undefined || !occasions.has(occasion),
  );
  const sessions = announced.filter(({ kind, end }) => kind === "assembly-session" && yearOf(end) === year);
  const expected = assemblySessionsOf(year).filter(
    ({ start }) => !sessions.some((session) => isInFirstHalf(session.start) === isInFirstHalf(start)),
  );
  return [...off, ...expected, ...floodSeasonsOf(year), ...actionMonthsOf(year)];
}

const isInFirstHalf = (day: PlainDate) => day.slice(5) < "07-01";
