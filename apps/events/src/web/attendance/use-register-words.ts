import { type AttendanceState, writtenName } from "@wps/model";
import { sayDay, sayHours } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people-terms.ts";
import type { RegisterColumn, RegisterRow } from "./register-rows.ts";
import { registerTexts } from "./texts.ts";

/** Says what stands in a register, in the reader's language. */
export function useRegisterWords() {
  const say = useTexts(registerTexts);
  const term = useTexts(peopleTerms);
  const { language } = useLanguage();
  const part = ({ part: which, of }: RegisterColumn): string => {
    if (which !== "whole") return say(`part.${which}`);
    return of.hours ? sayHours(of.hours) : say("part.whole");
  };
  const day = ({ of }: RegisterColumn): string => sayDay(of.date, language);
  return {
    day,
    part,
    column: (of: RegisterColumn): string => say("column", { day: day(of), part: part(of) }),
    state: (state: AttendanceState | undefined): string => (state ? term(`state.${state}`) : say("unmarked")),
    name: ({ person }: RegisterRow): string => writtenName(person.name),
  };
}
