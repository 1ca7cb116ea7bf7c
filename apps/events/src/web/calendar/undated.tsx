import { Link } from "@tanstack/react-router";
import type { EventSummary } from "@wps/model";
import { sayDates } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { StatusSign, statusClass } from "./status-mark.tsx";
import { calendarTexts } from "./texts.ts";
import styles from "./undated.module.css";

/** Events of the period whose day nobody knows: they stand above the days, on none of them. */
export function Undated({ events }: { events: readonly EventSummary[] }) {
  const say = useTexts(calendarTexts);
  const words = useTexts(terms);
  const { language } = useLanguage();
  if (events.length === 0) return undefined;
  const spanOf = (event: EventSummary) => sayDates(event.dates, language);
  const spans = [...new Set(events.map(spanOf))];
  return (
    <div className={styles.band}>
      {spans.map((span) => (
        <section key={span} aria-label={say("undatedIn", { span })} className={styles.span}>
          <span className={styles.label}>{say("undatedIn", { span })}</span>
          <ul className={styles.events}>
            {events
              .filter((event) => spanOf(event) === span)
              .map((event) => (
                <li key={event.id}>
                  <Link
                    to="/events/$id"
                    params={{ id: event.id }}
                    className={`${styles.event} ${statusClass(event.status)}`}
                  >
                    <StatusSign status={event.status} />
                    <span data-title>
                      <Wording of={event.title} />
                    </span>
                    <span className={styles.status}> · {words(`status.${event.status}`)}</span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
