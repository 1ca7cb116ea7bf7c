import type { EventSummary } from "@wps/model";
import { EventRow } from "./event-row.tsx";
import styles from "./events-page.module.css";

/** The events one after the other. */
export function EventsInOrder({ events }: { events: readonly EventSummary[] }) {
  return (
    <ul className={styles.events}>
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ul>
  );
}
