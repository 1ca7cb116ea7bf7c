import { type Wording, wordingIn } from "@wps/model";
import { useMemo } from "react";
import { sayDates } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { placeNameTexts, placeText } from "../place-name.tsx";
import { silenceOf } from "../silence.ts";
import { todayAtHome } from "../today.ts";
import type { CalendarEntry } from "./entries.ts";
import { calendarTexts } from "./texts.ts";

/** What there is to say about an entry, in the reader's language. */
export interface EntryWords {
  readonly title: Wording;
  /** Which session it is, where there are several. */
  readonly part?: string;
  readonly days: string;
  /** From when to when the event lasts, where the entry is the whole of several days. */
  readonly lasts?: string;
  /** Where the event stands, and whether it is a draft. */
  readonly status: string;
  readonly place: string;
  readonly kind: string;
  /** The name of the button for what can be done with it. */
  readonly actions: string;
}

/** Says each entry in words, once: FullCalendar draws an entry often, and there may be hundreds. */
export function useEntryWords(): (entry: CalendarEntry) => EntryWords {
  const { language } = useLanguage();
  const say = useTexts(calendarTexts);
  const term = useTexts(terms);
  const place = useTexts(placeNameTexts);
  return useMemo(() => {
    const today = todayAtHome();
    const said = new WeakMap<CalendarEntry, EntryWords>();
    const wordsOf = (entry: CalendarEntry): EntryWords => {
      const { event, part, session, start, end } = entry;
      const { dates, publication } = event;
      const status = term(`status.${event.status}`);
      const title = wordingIn(event.title, language);
      const silence = say(`place.${silenceOf(event)}`);
      return {
        title,
        ...(part && {
          part: say(part.unit === "day" ? "partDay" : "partSession", { number: part.number, of: part.of }),
        }),
        days: sayDates({ precision: "day", start, end }, language),
        ...(session === undefined && dates.start !== dates.end && { lasts: sayDates(dates, language) }),
        status: publication === "draft" ? `${status} · ${say("draft")}` : status,
        place:
          event.place.status === "known" ? placeText({ place: event.place, dates }, today, language, place) : silence,
        kind: term(`kind.${event.kind}`),
        actions: say("actionsOf", { title: title.text }),
      };
    };
    return (entry) => {
      const words = said.get(entry) ?? wordsOf(entry);
      said.set(entry, words);
      return words;
    };
  }, [language, say, term, place]);
}
