import { Title } from "@mantine/core";
import type { EventSummary } from "@wps/model";
import { EventsInOrder } from "./events-in-order.tsx";
import styles from "./events-page.module.css";
import { byYear } from "./years.ts";

/** The events under the years of their first days. */
export function EventsByYear({ events }: { events: readonly EventSummary[] }) {
  return byYear(events).map(({ year, events: ofYear }) => (
    <section key={year} aria-labelledby={`year-${year}`} className={styles.year}>
      <Title order={2} id={`year-${year}`} className={styles.yearTitle}>
        {year}
      </Title>
      <EventsInOrder events={ofYear} />
    </section>
  ));
}
