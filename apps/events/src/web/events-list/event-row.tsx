import { Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { EventSummary } from "@wps/model";
import { sayDates } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { PlaceName } from "../place-name.tsx";
import { silenceOf } from "../silence.ts";
import { StatusTag } from "../status-tag.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { ClauseTags } from "./clause-tags.tsx";
import { toDateBlock } from "./date-block.ts";
import styles from "./event-row.module.css";
import { Leads } from "./leads.tsx";
import { eventsTexts } from "./texts.ts";

/** One event of the list. The whole row leads to it. */
export function EventRow({ event }: { event: EventSummary }) {
  const say = useTexts(eventsTexts);
  const words = useTexts(terms);
  const { language } = useLanguage();
  const silence = silenceOf(event);
  const { large, small } = toDateBlock(event.dates, language);
  return (
    <li className={styles.row}>
      <div className={styles.date}>
        <span aria-hidden>
          <span className={styles.large}>{large}</span>
          <span className={styles.small}>{small}</span>
          {event.dates.precision !== "day" && <span className={styles.small}>{say("dayUnknown")}</span>}
        </span>
        <VisuallyHidden>{sayDates(event.dates, language)}</VisuallyHidden>
      </div>
      <div className={styles.body}>
        <Title order={3} className={styles.title}>
          <Link to="/events/$id" params={{ id: event.id }} className={styles.link}>
            <Wording of={event.title} />
          </Link>
        </Title>
        <Text size="sm" c="dimmed" className={styles.facts}>
          <span>{words(`kind.${event.kind}`)}</span>
          <span>
            {event.place.status === "known" ? (
              <PlaceName place={event.place} dates={event.dates} />
            ) : (
              say(`place.${silence}`)
            )}
          </span>
          <span>
            <Leads involved={event.organisations} silence={silence} />
          </span>
        </Text>
        <div className={styles.tags}>
          <StatusTag status={event.status} />
          <ClauseTags links={event.taskLinks} />
        </div>
      </div>
    </li>
  );
}
