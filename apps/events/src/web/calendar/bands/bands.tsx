import { Link } from "@tanstack/react-router";
import { type EventSummary, lengthInDays, type Period } from "@wps/model";
import { sayDates } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { Wording } from "../../language/wording.tsx";
import { signOf, statusClass } from "../status-mark.tsx";
import { calendarTexts } from "../texts.ts";
import styles from "./bands.module.css";
import { trackOf } from "./track.ts";

interface BandsProps {
  /** The days that the calendar shows. */
  readonly shown: Period;
  readonly events: readonly EventSummary[];
}

/** Events of the period whose day nobody knows: in bands as long as what is known, above the days and on none of them. */
export function Bands({ shown, events }: BandsProps) {
  const say = useTexts(calendarTexts);
  const { language } = useLanguage();
  if (events.length === 0) return undefined;
  const spanOf = ({ dates }: EventSummary) => sayDates(dates, language);
  const shortestFirst = events.toSorted((a, b) => lengthInDays(a.dates) - lengthInDays(b.dates));
  const spans = new Map(shortestFirst.map((event) => [spanOf(event), event.dates]));
  return (
    <div className={styles.bands}>
      {[...spans].map(([span, dates]) => {
        const label = `${capital(span, language)} · ${say("undated")}`;
        return (
          <section key={span} aria-label={label} className={styles.band}>
            <div className={styles.label}>
              {label}
              <Track span={dates} shown={shown} />
            </div>
            <ul className={styles.events}>
              {events
                .filter((event) => spanOf(event) === span)
                .map((event) => (
                  <BandEvent key={event.id} event={event} />
                ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

const capital = (text: string, language: string): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** How much of the year a span takes, for the eye; the label says it. */
function Track({ span, shown }: { span: Period; shown: Period }) {
  return (
    <span className={styles.track} aria-hidden>
      {trackOf(span, shown).map(({ start, isIn, isShown }) => (
        <span key={start} data-in={isIn} data-shown={isShown} />
      ))}
    </span>
  );
}

function BandEvent({ event }: { event: EventSummary }) {
  const say = useTexts(calendarTexts);
  const words = useTexts(terms);
  return (
    <li>
      <Link to="/events/$id" params={{ id: event.id }} className={`${styles.event} ${statusClass(event)}`}>
        {signOf(event)}
        <span data-title>
          <Wording of={event.title} />
        </span>
        <span className={styles.status}>
          {" · "}
          {words(`status.${event.status}`)}
          {event.publication === "draft" && ` · ${say("draft")}`}
        </span>
      </Link>
    </li>
  );
}
