import { addDays, isValidOn, type Language, type PlainDate, type Province, wordingIn } from "@wps/model";
import { areaOn, PROVINCE_CODES_FROM, PROVINCES, provincesWithCode } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import type { Sentence } from "./sentence.ts";
import { FIRST_DAY_OF_34, partsOf } from "./units.ts";

/** A sentence on a name. */
export type NameSentence = Sentence<
  | "beforeLists"
  | "nameOnDay"
  | "nameNotOnDay"
  | "nameNowIn"
  | "nameNowCalled"
  | "nameWasCalled"
  | "nameGrown"
  | "nameGrownRecoded"
  | "nameKept"
>;

const unitsNamed = (name: string): readonly Province[] => PROVINCES.filter((row) => row.name.vi === name);

/**
 * Everything that bore a name, the earliest first, and the unit in which it lies now if that has another name.
 *
 * @param name the name in Vietnamese, as it is written in the catalogue
 * @example
 * unitsOf("Hà Nam").map(({ name }) => name.vi); // ["Hà Nam", "Ninh Bình"]
 */
export function unitsOf(name: string): readonly Province[] {
  const units = unitsNamed(name);
  const last = units.at(-1);
  const holder = last?.list === "2004" ? areaOn(last, FIRST_DAY_OF_34)?.[0] : undefined;
  return holder === undefined ? units : [...units, ...provincesWithCode(holder.code).slice(-1)];
}

/**
 * What became of the unit of a name, in one or two sentences: on the day asked for, if there is one, and over time.
 *
 * @param name the name in Vietnamese, as it is written in the catalogue
 * @example
 * nameAnswer("Hà Nam", undefined, "vi").map(({ key }) => key); // ["nameNowIn"]
 */
export function nameAnswer(name: string, day: PlainDate | undefined, language: Language): NameSentence[] {
  const units = unitsNamed(name);
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return [];
  const overTime = last.list === "2025" ? sentenceOfPresent(first, last, language) : sentenceOfPast(last, language);
  return day === undefined ? [overTime] : [sentenceOfDay(units, last, day, language), overTime];
}

const nameOf = ({ name }: Province, language: Language) => wordingIn(name, language).text;

function sentenceOfDay(units: readonly Province[], last: Province, day: PlainDate, language: Language): NameSentence {
  if (day < PROVINCE_CODES_FROM) {
    return { key: "beforeLists", values: { day: sayDay(PROVINCE_CODES_FROM, language) } };
  }
  const values = { name: nameOf(last, language), day: sayDay(day, language) };
  const unit = units.find((row) => isValidOn(row, day));
  return unit === undefined
    ? { key: "nameNotOnDay", values }
    : { key: "nameOnDay", values: { ...values, code: unit.code } };
}

function sentenceOfPast(last: Province, language: Language): NameSentence {
  const [holder = last] = areaOn(last, FIRST_DAY_OF_34) ?? [];
  return {
    key: partsOf(holder).length > 1 ? "nameNowIn" : "nameNowCalled",
    values: {
      name: nameOf(last, language),
      code: last.code,
      is: nameOf(holder, language),
      newCode: holder.code,
      ...(last.validTo && { day: sayDay(addDays(last.validTo, 1), language) }),
    },
  };
}

function sentenceOfPresent(first: Province, last: Province, language: Language): NameSentence {
  const values = { name: nameOf(last, language), code: last.code };
  const parts = partsOf(last);
  if (parts.length > 1) {
    const names = new Intl.ListFormat(language).format(parts.map((part) => nameOf(part, language)));
    const grown = { ...values, parts: names, oldCode: first.code, day: sayDay(FIRST_DAY_OF_34, language) };
    return { key: first.code === last.code ? "nameGrown" : "nameGrownRecoded", values: grown };
  }
  const before = provincesWithCode(first.code).find((row) => row.list === first.list && row.name.vi !== first.name.vi);
  if (before === undefined || first.validFrom === undefined) return { key: "nameKept", values };
  const was = { was: nameOf(before, language), day: sayDay(first.validFrom, language) };
  return { key: "nameWasCalled", values: { ...values, ...was } };
}
