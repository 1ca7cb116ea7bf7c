import type { Language } from "@wps/model";
import {
  isCertain,
  isOfProgramme,
  type OpenMeasurement,
  type Quotient,
  REASON_WORDS,
  toPercent,
} from "@wps/model/indicators";
import { sayNumber, sayPercent } from "../language/counts.ts";
import type { Say } from "../language/i18n.ts";
import { isPercent, isWithoutEvent } from "./numbers.ts";

/** The words that measurements need. */
export type MeasurementWord = "atLeast" | "between" | "noBounds" | "fraction" | "ofEvents" | "ofSome";

/** A measurement in words, no surer than it is: `119`, `ít nhất 1.020`, `92,4% · 2/10 sự kiện`, `chưa rõ số người`. */
export function sayMeasurement(measured: OpenMeasurement, language: Language, say: Say<MeasurementWord>): string {
  return sayWith("ofEvents", measured, language, say);
}

/** The same where there is little room: `92,4% · 2/10`. */
export function sayBriefly(measured: OpenMeasurement, language: Language, say: Say<MeasurementWord>): string {
  return sayWith("ofSome", measured, language, say);
}

/** The same in signs, for the smallest room: `92,4%`, `≥1.020`, `94,3%–100%`, `?`; nothing where there is nothing to say. */
export function sayInSigns(measured: OpenMeasurement, language: Language, say: Say<MeasurementWord>): string {
  if (measured.status === "missing") return "?";
  if ("reason" in measured || isWithoutEvent(measured)) return "";
  const value = (number: Quotient) => sayValue(measured, number, language, say);
  if (measured.status === "ok") return value(measured.value);
  const { lower, upper } = measured.bounds;
  return upper === null ? `≥${value(lower)}` : `${value(lower)}–${value(upper)}`;
}

function sayWith(
  part: "ofEvents" | "ofSome",
  measured: OpenMeasurement,
  language: Language,
  say: Say<MeasurementWord>,
): string {
  if (isWithoutEvent(measured)) return REASON_WORDS["no-event"][language];
  if ("reason" in measured) return REASON_WORDS[measured.reason][language];
  const value = (number: Quotient) => sayValue(measured, number, language, say);
  if (measured.status === "ok") {
    if (isCertain(measured)) return value(measured.value);
    const { n, unknown } = measured;
    return say(part, { value: value(measured.value), n, all: n + unknown });
  }
  return sayBounds(measured, language, say);
}

/** Between what a number certainly lies: `từ 94,3% đến 100%`; "not known" where nothing is certain. */
export function sayBounds(measured: OpenMeasurement, language: Language, say: Say<MeasurementWord>): string {
  if (!("bounds" in measured)) return say("noBounds");
  const value = (number: Quotient) => sayValue(measured, number, language, say);
  const { lower, upper } = measured.bounds;
  if (upper === null) return say("atLeast", { value: value(lower) });
  return say("between", { lower: value(lower), upper: value(upper) });
}

function sayValue(
  { measure }: Pick<OpenMeasurement, "measure">,
  number: Quotient,
  language: Language,
  say: Say<MeasurementWord>,
): string {
  if (isPercent(measure)) return sayPercent(Number(toPercent(number)), language);
  return isOfProgramme(measure)
    ? say("fraction", { part: number.numerator, all: number.denominator })
    : sayNumber(number.numerator, language);
}
