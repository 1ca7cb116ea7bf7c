import { Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type Clause, clausesUnder, type EventSummary, type Phase, type Programme, phaseOf } from "@wps/model";
import type { EventPage } from "../../contract/events.ts";
import { sayDates } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { PlaceName } from "../place-name.tsx";
import { StatusTag } from "../status-tag.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./linked-events.module.css";
import { programmeTexts } from "./texts.ts";

const PHASES = ["delivery", "preparation", "afterwards"] as const satisfies readonly Phase[];

interface LinkedEventsProps {
  readonly page: EventPage;
  readonly programme: Programme;
  readonly clause: Clause;
}

/** The events of a clause. What prepared a programme is kept apart from what delivers it. */
export function LinkedEvents({ page, programme, clause }: LinkedEventsProps) {
  const say = useTexts(programmeTexts);
  const sayTerm = useTexts(terms);
  return (
    <Stack gap="xl">
      {PHASES.map((phase) => {
        const events = page.items.filter((event) => phaseOf(event.dates, programme) === phase);
        if (events.length === 0 && phase === "afterwards") return null;
        return (
          <Section key={phase} order={3} title={sayTerm(`phase.${phase}`)}>
            {events.length === 0 ? (
              <Text c="dimmed">{say("noEvents")}</Text>
            ) : (
              <ul className={classes.list}>
                {events.map((event) => (
                  <li key={event.id}>
                    <EventLine event={event} programme={programme} clause={clause} />
                  </li>
                ))}
              </ul>
            )}
          </Section>
        );
      })}
      {page.items.length < page.total && (
        <Text>
          {say("more", { shown: page.items.length, total: page.total })}{" "}
          <Link to="/events" search={{ programme: programme.code }} className={classes.title}>
            {say("allEvents")}
          </Link>
        </Text>
      )}
    </Stack>
  );
}

function EventLine({ event, programme, clause }: { event: EventSummary; programme: Programme; clause: Clause }) {
  const say = useTexts(programmeTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const here = new Set<string | undefined>(clausesUnder(programme, clause.code));
  const links = event.taskLinks.filter((link) => link.programme === programme.code && here.has(link.clause));
  return (
    <article className={classes.event}>
      <Text className={classes.dates}>{sayDates(event.dates, language)}</Text>
      <Stack gap={4}>
        <Link to="/events/$id" params={{ id: event.id }} className={classes.title}>
          <Wording of={event.title} />
        </Link>
        <Text size="sm" c="dimmed">
          {sayTerm(`kind.${event.kind}`)} ·{" "}
          {event.place.status === "known" ? <PlaceName place={event.place} dates={event.dates} /> : say("placeUnknown")}
          {event.status !== "held" && (
            <>
              {" "}
              <StatusTag status={event.status} />
            </>
          )}
        </Text>
        {links.map((link) => (
          <Text key={link.clause} size="sm">
            <Tag tone={link.basis === "stated" ? "accent" : "plain"}>{sayTerm(`basis.${link.basis}`)}</Tag>{" "}
            {link.clause !== clause.code && <strong>{link.clause}: </strong>}
            <Wording of={link.why} />
          </Text>
        ))}
      </Stack>
    </article>
  );
}
