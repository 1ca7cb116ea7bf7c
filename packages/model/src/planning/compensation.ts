import { addDays, daysBetween, type PlainDate } from "../date.js";
import { daysOf } from "../period.js";
import type { CountryDay } from "./country-day.js";
import { COMPENSATION_2019, LABOUR_CODE_2012 } from "./country-sources.js";

/**
 * Whether a day is a Saturday or a Sunday, the weekly rest of public offices.
 *
 * @example
 * isWeekend("2027-02-06"); // true
 */
export function isWeekend(day: PlainDate): boolean {
  // 3 January 2000 was a Monday.
  return ((daysBetween("2000-01-03", day) % 7) + 7) % 7 >= 5;
}

/**
 * The days off that take the place of public holidays at weekends: the working days that follow, for those who work from Monday to
 * Friday. Of Tết it is foreseen that the last day of the old year and the first four of the new one are off.
 *
 * @param holidays those of a year, in order
 * @example
 * compensationsFor(publicHolidaysOf(2023) ?? []).filter(({ certainty }) => certainty === "fixed").map(({ start }) => start); // ["2023-01-02", "2023-05-02", "2023-05-03"]
 */
export function compensationsFor(holidays: readonly CountryDay[]): CountryDay[] {
  const taken = new Set(holidays.flatMap(daysOf));
  const chosen = new Set(holidays.filter(({ certainty }) => certainty === "expected").map(({ occasion }) => occasion));
  return holidays.flatMap((holiday) =>
    daysOffWithin(holiday)
      .filter(isWeekend)
      .map((day): CountryDay => {
        const start = nextFree(day, taken);
        taken.add(start);
        const { name, occasion } = holiday;
        return {
          kind: "day-off-moved",
          ...(occasion !== undefined && { occasion }),
          name: { vi: `Nghỉ bù ${name.vi}`, en: `Day off in lieu: ${name.en}` },
          start,
          end: start,
          certainty: chosen.has(occasion) ? "expected" : "fixed",
          sources: [start < "2021-01-01" ? LABOUR_CODE_2012 : COMPENSATION_2019],
        };
      }),
  );
}

/** Of the days among which a choice is made, those that are taken to be off. */
function daysOffWithin({ start, end, occasion, certainty }: CountryDay): PlainDate[] {
  if (certainty !== "expected") return daysOf({ start, end });
  if (occasion === "national-day") return [];
  if (occasion !== "tet") return daysOf({ start, end });
  // Two days before Tết, and three after its first.
  return daysBetween(start, end) === 1 ? [end] : daysOf({ start, end });
}

function nextFree(day: PlainDate, taken: ReadonlySet<PlainDate>): PlainDate {
  const next = addDays(day, 1);
  return isWeekend(next) || taken.has(next) ? nextFree(next, taken) : next;
}
