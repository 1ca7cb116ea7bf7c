import { type AttendanceMark, type AttendanceState, writtenName } from "@wps/model";
import { sayDay, sayHours } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { markTexts } from "./mark-texts.ts";
import type { RegisterColumn, RegisterRow } from "./register-rows.ts";
import { registerTexts } from "./texts.ts";

/** Says what stands in a register, in the reader's language. */
export function useRegisterWords() {
  const say = useTexts(registerTexts);
  const ofMark = useTexts(markTexts);
  const term = useTexts(peopleTerms);
  const { language } = useLanguage();
  const part = ({ part: which, of }: RegisterColumn): string => {
    if (which !== "whole") return say(`part.${which}`);
    return of.hours ? sayHours(of.hours) : say("part.whole");
  };
  const day = ({ of }: RegisterColumn): string => sayDay(of.date, language);
  const state = (of: AttendanceState | undefined): string => (of ? term(`state.${of}`) : say("unmarked"));
  /** How and how long somebody was there; nothing where neither is known. */
  const howLong = (mark: Pick<Partial<AttendanceMark>, "mode" | "minutes"> | undefined): string =>
    [
      ...(mark?.mode === undefined ? [] : [term(`mode.${mark.mode}`).toLowerCase()]),
      ...(mark?.minutes === undefined ? [] : [ofMark("minutes", { count: mark.minutes })]),
    ].join(", ");
  return {
    day,
    part,
    column: (of: RegisterColumn): string => say("column", { day: day(of), part: part(of) }),
    state,
    howLong,
    /** All that a mark says. */
    mark: (mark: Partial<AttendanceMark> | undefined): string =>
      [state(mark?.state), howLong(mark)].filter((words) => words !== "").join(", "),
    name: ({ person }: RegisterRow): string => writtenName(person.name),
  };
}
