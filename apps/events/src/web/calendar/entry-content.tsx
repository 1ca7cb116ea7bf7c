import { VisuallyHidden } from "@mantine/core";
import { sayDates } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { PlaceName } from "../place-name.tsx";
import { silenceOf } from "../silence.ts";
import type { CalendarEntry, EntryPart } from "./entries.ts";
import styles from "./entry-content.module.css";
import { StatusSign } from "./status-mark.tsx";
import { calendarTexts } from "./texts.ts";

interface EntryProps {
  readonly entry: CalendarEntry;
  /** The hours on the calendar's clock; empty where they are not known. */
  readonly hours: string;
}

/** An entry on a day of the grid: its title, and for the ear the rest of what the eye sees around it. */
export function EntryChip({ entry, hours }: EntryProps) {
  const { language } = useLanguage();
  const say = useTexts(terms);
  const { status } = entry.event;
  return (
    <div className={styles.chip}>
      {hours && <div className={styles.hours}>{hours}</div>}
      <div className={styles.chipTitle}>
        <StatusSign status={status} />
        <span data-title>
          <Wording of={entry.event.title} />
        </span>
      </div>
      {entry.part && <Part part={entry.part} />}
      <VisuallyHidden>
        {`, ${sayDates({ ...entry, precision: "day" }, language)}, ${say(`status.${status}`)}, `}
        <Place of={entry} />
      </VisuallyHidden>
    </div>
  );
}

/** An entry as a line of the list. */
export function EntryLine({ entry, hours }: EntryProps) {
  const { event } = entry;
  const { language } = useLanguage();
  const say = useTexts(terms);
  const lasts = entry.part === undefined && event.dates.start !== event.dates.end;
  return (
    <div className={styles.line}>
      <div className={styles.lineTitle}>
        <span data-title>
          <Wording of={event.title} />
        </span>
        {entry.part && <Part part={entry.part} />}
        <VisuallyHidden>{`, ${sayDates({ ...entry, precision: "day" }, language)}`}</VisuallyHidden>
      </div>
      <div className={styles.details}>
        {hours && <span>{hours}</span>}
        {lasts && <span>{sayDates(event.dates, language)}</span>}
        <span>
          <Place of={entry} />
        </span>
        <span>{say(`kind.${event.kind}`)}</span>
        <span>
          <StatusSign status={event.status} />
          {say(`status.${event.status}`)}
        </span>
      </div>
    </div>
  );
}

function Part({ part: { unit, number, of } }: { part: EntryPart }) {
  const say = useTexts(calendarTexts);
  return (
    <>
      {" "}
      <span className={styles.part}>({say(unit === "day" ? "partDay" : "partSession", { number, of })})</span>
    </>
  );
}

function Place({ of: { event } }: { of: CalendarEntry }) {
  const say = useTexts(calendarTexts);
  return event.place.status === "known" ? (
    <PlaceName place={event.place} dates={event.dates} />
  ) : (
    say(`place.${silenceOf(event)}`)
  );
}
