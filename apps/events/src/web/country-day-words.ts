import type { EventSummary, Language, PlainDate, ProvinceRef } from "@wps/model";
import type { CountryDay } from "@wps/model/planning";
import { sayDates } from "./language/dates.ts";

/** What is one to a reader: entries of one name, from the first of their days to the last. */
export interface CountrySpan {
  readonly name: CountryDay["name"];
  readonly kind: CountryDay["kind"];
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Whether any of it is only expected. */
  readonly isExpected: boolean;
}

/** Joins what bears one name, such as the days among which those off at Tết are chosen. */
export function spansOf(days: readonly CountryDay[]): CountrySpan[] {
  const spans = new Map<string, CountrySpan>();
  for (const { name, kind, start, end, certainty } of days) {
    const key = `${kind} ${name.vi ?? name.en}`;
    const before = spans.get(key);
    spans.set(key, {
      name,
      kind,
      start: before && before.start < start ? before.start : start,
      end: before && before.end > end ? before.end : end,
      isExpected: certainty === "expected" || before?.isExpected === true,
    });
  }
  return [...spans.values()];
}

/** From when to when: `4–9/2/2027`. */
export const sayDaysOf = ({ start, end }: Pick<CountrySpan, "start" | "end">, language: Language): string =>
  sayDates({ precision: "day", start, end }, language);

/** The days of an event, and its province where one is known. */
export function whenAndWhere({ dates: { start, end }, place }: Pick<EventSummary, "dates" | "place">) {
  const provinces: readonly ProvinceRef[] = place.status === "known" && place.province ? [place.province] : [];
  return { start, end, provinces };
}
