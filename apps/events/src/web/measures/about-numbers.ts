import { type Measure, type MeasureCode, wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { TakenTable } from "../../contract/taken-table.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { measurePageTexts } from "./page-texts.ts";
import { measureTexts } from "./texts.ts";

/** What whoever takes numbers away has to know of them: by which definitions they were counted, of what, from what, and when. */
export function useAboutNumbers(): (measures: readonly MeasureCode[]) => TakenTable["about"] {
  const say = useTexts(measurePageTexts);
  const sayMeasure = useTexts(measureTexts);
  const { language } = useLanguage();
  return (measures) => {
    const definitions = measures.map((code) => {
      const { version, name, numerator, denominator }: Measure = getMeasure(code);
      const words = [name, numerator, denominator].flatMap((part) => (part ? [wordingIn(part, language).text] : []));
      return { term: say("definition"), value: `${code} v${version}: ${words.join("; ")}` };
    });
    return [
      ...definitions,
      { term: say("scope"), value: window.location.href },
      { term: say("source"), value: sayMeasure("source") },
      { term: say("taken"), value: todayAtHome() },
    ];
  };
}
