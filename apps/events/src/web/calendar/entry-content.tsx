import { IconDots } from "@tabler/icons-react";
import type { Language } from "@wps/model";
import type { ReactNode } from "react";
import type { CalendarEntry } from "./entries.ts";
import styles from "./entry-content.module.css";
import type { EntryWords } from "./entry-words.ts";
import { signOf } from "./status-mark.tsx";

// Functions that give elements, and few of them: there may be hundreds of entries, and each is drawn often.

interface Shown {
  readonly entry: CalendarEntry;
  readonly words: EntryWords;
  readonly language: Language;
  /** The hours on the calendar's clock; empty where they are not known. */
  readonly hours: string;
  /** Whether the reader may do something with it here; by keyboard the link itself answers to M. */
  readonly canAct: boolean;
  /** Whether there is room for no more than a sign. */
  readonly isMark: boolean;
}

/** An entry on a day of the grid: its title, and for the ear the rest of what the eye sees around it. */
export function chipOf({ entry, words, language, hours, canAct, isMark }: Shown): ReactNode {
  const when = hours && words.part ? `${hours} · ${words.part}` : hours || words.part;
  const { title } = words;
  const around = `${words.days}, ${words.status}, ${words.place}`;
  const isOther = title.language !== language;
  return (
    <>
      <a
        href={`/events/${entry.event.id}`}
        draggable={false}
        className={isMark ? `${styles.chip} ${styles.mark}` : styles.chip}
        data-entry={entry.id}
        // A label would be read in the language of the page.
        aria-label={isOther ? undefined : `${when ? `${when} ` : ""}${title.text}, ${around}`}
      >
        {when && <b className={styles.when}>{when} </b>}
        {signOf(entry.event)}
        {isOther ? <Foreign title={title} around={around} /> : title.text}
      </a>
      {canAct && actionsFor(entry, words)}
    </>
  );
}

function Foreign({ title, around }: { title: EntryWords["title"]; around: string }) {
  return (
    <>
      <span lang={title.language}>{title.text}</span>
      <span className={styles.unseen}>, {around}</span>
    </>
  );
}

/** An entry as a line of the list. */
export function lineOf({ entry, words, language, hours, canAct }: Shown): ReactNode {
  return (
    <div className={canAct ? `${styles.line} ${styles.acting}` : styles.line}>
      <a href={`/events/${entry.event.id}`} draggable={false} className={styles.link} data-entry={entry.id}>
        <span className={styles.lineTitle}>
          <span data-title lang={words.title.language === language ? undefined : words.title.language}>
            {words.title.text}
          </span>
          {words.part && <span className={styles.part}> ({words.part})</span>}
          <span className={styles.unseen}>{`, ${words.days}`}</span>
        </span>
        <span className={styles.details}>
          {hours && <span>{hours}</span>}
          {words.lasts && <span>{words.lasts}</span>}
          <span>{words.place}</span>
          <span>{words.kind}</span>
          <span>
            {signOf(entry.event)}
            {words.status}
          </span>
        </span>
      </a>
      {canAct && actionsFor(entry, words)}
    </div>
  );
}

const actionsFor = ({ id }: CalendarEntry, { actions }: EntryWords): ReactNode => (
  <button type="button" tabIndex={-1} className={styles.actions} aria-label={actions} data-entry={id} data-actions>
    <IconDots size={16} aria-hidden />
  </button>
);
