import type { EventDates, NewSession } from "@wps/model";
import { sayDates, sayDay, sayHours, sayWeekday } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { RoomNameById } from "../room-name.tsx";
import { Backing } from "./backing.tsx";
import { BothLanguages } from "./bilingual.tsx";
import { partTexts } from "./texts.ts";

/** When, as exactly as it is known. */
export function DatesWords({ dates }: { dates: EventDates }) {
  const { language } = useLanguage();
  return (
    <>
      {sayDates(dates, language)}
      <Backing of={dates} />
    </>
  );
}

/** A sitting: its day, its hours, its room, its format and its title. */
export function SessionWords({ session: { date, hours, title, room, format } }: { session: NewSession }) {
  const term = useTexts(terms);
  const say = useTexts(partTexts);
  const { language } = useLanguage();
  return (
    <>
      {sayWeekday(date, language)}, {sayDay(date, language)}, {hours ? sayHours(hours) : say("hoursUnknown")}
      {room && (
        <>
          , <RoomNameById id={room} />
        </>
      )}
      {format && `, ${term(`format.${format}`)}`}
      {title && (
        <>
          {" – "}
          <BothLanguages of={title} />
        </>
      )}
    </>
  );
}
