import type { Instrument, Language } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import type { Say } from "../language/i18n.ts";

/** The act that made a programme, in a few words: its number, where it has one, and its day. */
export function sayInstrument(
  { number, date }: Pick<Instrument, "number" | "date">,
  language: Language,
  say: Say<"decision" | "agreement">,
): string {
  const day = sayDay(date, language);
  return number === undefined ? say("agreement", { day }) : say("decision", { number, day });
}
