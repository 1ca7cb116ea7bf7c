import { type Language, type PlainDate, type Province, wordingIn } from "@wps/model";
import { areaOn, PROVINCE_CODES_FROM, provinceOn, provincesWithCode, reusedProvinceCodes } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import type { Sentence } from "./sentence.ts";
import { FIRST_DAY_OF_34 } from "./units.ts";

/** A sentence on a code. */
export type CodeSentence = Sentence<
  | "meant"
  | "meantNothing"
  | "beforeLists"
  | "noSuchCode"
  | "reused"
  | "endedCode"
  | "recoded"
  | "renamedCode"
  | "stable"
>;

/**
 * What a code means, in one or two sentences: on the day asked for, if there is one, and over time.
 *
 * @example
 * codeAnswer("24", "2024-06-01", "en").map(({ key }) => key); // ["meant", "reused"]
 */
export function codeAnswer(code: string, day: PlainDate | undefined, language: Language): CodeSentence[] {
  const overTime = sentenceOverTime(code, language);
  if (day === undefined || overTime.key === "noSuchCode") return [overTime];
  return [sentenceOfDay(code, day, language), overTime];
}

const nameOf = (province: Province, language: Language) => wordingIn(province.name, language).text;

function sentenceOfDay(code: string, day: PlainDate, language: Language): CodeSentence {
  if (day < PROVINCE_CODES_FROM) {
    return { key: "beforeLists", values: { day: sayDay(PROVINCE_CODES_FROM, language) } };
  }
  const meant = provinceOn(code, day);
  const values = { code, day: sayDay(day, language) };
  return meant === undefined
    ? { key: "meantNothing", values }
    : { key: "meant", values: { ...values, name: nameOf(meant, language) } };
}

function sentenceOverTime(code: string, language: Language): CodeSentence {
  const meanings = provincesWithCode(code);
  const [first] = meanings;
  const last = meanings.at(-1);
  if (first === undefined || last === undefined) return { key: "noSuchCode", values: { code } };
  const say = (key: CodeSentence["key"], was: Province, is: Province, day: PlainDate | undefined): CodeSentence => ({
    key,
    values: { code, was: nameOf(was, language), is: nameOf(is, language), ...(day && { day: sayDay(day, language) }) },
  });
  const reused = reusedProvinceCodes().find((candidate) => candidate.code === code);
  if (reused) return say("reused", reused.was, reused.is, reused.is.validFrom);
  if (last.list === "2004") {
    const [holder = last] = areaOn(last, FIRST_DAY_OF_34) ?? [];
    const sentence = say(last.name.vi === holder.name.vi ? "recoded" : "endedCode", last, holder, last.validTo);
    return { ...sentence, values: { ...sentence.values, newCode: holder.code } };
  }
  const renamed = meanings.find(({ name }) => name.vi !== first.name.vi);
  if (renamed) return say("renamedCode", first, renamed, renamed.validFrom);
  return { key: "stable", values: { code, name: nameOf(last, language) } };
}
