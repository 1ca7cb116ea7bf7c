import type { ProgrammeEvent } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Note } from "./note.tsx";
import { eventTexts } from "./texts.ts";

/** Where the entry stands in the record, and on which of the reader's days it was entered and changed. */
export function RecordLine({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(eventTexts);
  const { language } = useLanguage();
  // Swedish writes days as ISO 8601 does.
  const calendar = new Intl.DateTimeFormat("sv");
  const day = (instant: string) => sayDay(calendar.format(Date.parse(instant)), language);
  const parts = [
    event.recordRef === undefined ? undefined : say("recordRef", { ref: event.recordRef }),
    say("entered", { day: day(event.createdAt) }),
    event.revision > 1 ? say("changed", { day: day(event.updatedAt) }) : undefined,
  ];
  return <Note>{parts.filter((part) => part !== undefined).join(" · ")}</Note>;
}
