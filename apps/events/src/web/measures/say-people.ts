import { factorOf, type Language } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import { isCertain, type OpenMeasurement, type Quotient, REASON_WORDS } from "@wps/model/indicators";
import { sayPercent } from "../language/counts.ts";
import type { Say } from "../language/i18n.ts";

/** The words that numbers of people need. */
export type PeopleWord = "exactly" | "atLeast" | "between" | "hours" | "days";

/** A number of people in words, in the unit of its measure: `1.250`, `66,7%`, `5,3 giờ`, `ít nhất 2,5 ngày-người`. */
export function sayOfPeople(measured: OpenMeasurement, language: Language, say: Say<PeopleWord>): string {
  if ("reason" in measured) return REASON_WORDS[measured.reason][language];
  if (measured.status === "ok") return sayValue(measured, measured.value, language, say);
  return sayPeopleBounds(measured, language, say);
}

/** Between what it certainly lies; nothing where there is no such thing. */
export function sayPeopleBounds(measured: OpenMeasurement, language: Language, say: Say<PeopleWord>): string {
  if (!("bounds" in measured)) return "";
  if (isCertain(measured)) return say("exactly");
  const { lower, upper } = measured.bounds;
  const value = (number: Quotient) => sayValue(measured, number, language, say);
  return upper === null
    ? say("atLeast", { value: value(lower) })
    : say("between", { lower: value(lower), upper: value(upper) });
}

function sayValue(
  { measure }: OpenMeasurement,
  { numerator, denominator }: Quotient,
  language: Language,
  say: Say<PeopleWord>,
): string {
  const { unit } = getMeasure(measure);
  const value = (factorOf(unit) * numerator) / denominator;
  if (factorOf(unit) === 100) return sayPercent(value, language);
  const told = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  if (unit.kind === "person-days") return say("days", { value: told });
  return unit.kind === "hours-per-head" ? say("hours", { value: told }) : told;
}
