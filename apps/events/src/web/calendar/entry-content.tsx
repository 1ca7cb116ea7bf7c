import { IconDots } from "@tabler/icons-react";
import type { Language } from "@wps/model";
import type { ReactNode } from "react";
import type { CalendarEntry } from "./entries.ts";
import styles from "./entry-content.module.css";
import type { EntryWords } from "./entry-words.ts";
import { StatusSign } from "./status-mark.tsx";

// Plain functions of their properties: no hooks, as there may be hundreds on a page and FullCalendar draws each often.

interface EntryProps {
  readonly entry: CalendarEntry;
  readonly words: EntryWords;
  readonly language: Language;
  /** The hours on the calendar's clock; empty where they are not known. */
  readonly hours: string;
  /** Whether the reader may do something with it here. */
  readonly canAct: boolean;
}

/** An entry on a day of the grid: its title, and for the ear the rest of what the eye sees around it. */
export function EntryChip({ entry, words, language, hours, canAct }: EntryProps) {
  return (
    <EntryBox entry={entry} actions={canAct && words.actions} className={styles.chip}>
      <a href={hrefOf(entry)} draggable={false} className={styles.link}>
        {hours && <span className={styles.hours}>{hours}</span>}
        <span className={styles.chipTitle}>
          <StatusSign event={entry.event} />
          <Title words={words} language={language} />
        </span>
        {words.part && <span className={styles.part}> ({words.part})</span>}
        <span className={styles.unseen}>{`, ${words.days}, ${words.status}, ${words.place}`}</span>
      </a>
    </EntryBox>
  );
}

/** An entry as a line of the list. */
export function EntryLine({ entry, words, language, hours, canAct }: EntryProps) {
  return (
    <EntryBox entry={entry} actions={canAct && words.actions} className={styles.line}>
      <a href={hrefOf(entry)} draggable={false} className={styles.link}>
        <span className={styles.lineTitle}>
          <Title words={words} language={language} />
          {words.part && <span className={styles.part}> ({words.part})</span>}
          <span className={styles.unseen}>{`, ${words.days}`}</span>
        </span>
        <span className={styles.details}>
          {hours && <span>{hours}</span>}
          {words.lasts && <span>{words.lasts}</span>}
          <span>{words.place}</span>
          <span>{words.kind}</span>
          <span>
            <StatusSign event={entry.event} />
            {words.status}
          </span>
        </span>
      </a>
    </EntryBox>
  );
}

const hrefOf = ({ event }: CalendarEntry): string => `/events/${event.id}`;

interface EntryBoxProps extends Pick<EntryProps, "entry"> {
  /** The name of the button for what can be done with it, where something can. */
  readonly actions: string | false;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The link of an entry and, for whoever may change it, the button for that; by keyboard the link itself answers to M. */
function EntryBox({ entry, actions, className, children }: EntryBoxProps) {
  return (
    <div className={className} data-entry={entry.id}>
      {children}
      {actions && (
        <button type="button" tabIndex={-1} className={styles.actions} aria-label={actions} data-actions>
          <IconDots size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}

function Title({ words, language }: Pick<EntryProps, "words" | "language">) {
  const { title } = words;
  return (
    <span data-title {...(title.language !== language && { lang: title.language })}>
      {title.text}
    </span>
  );
}
