import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { can, type EventId, type ProgrammeEvent, subjectOf } from "@wps/model";
import type { ReactNode } from "react";
import { eventQuery } from "../api.ts";
import { Wording } from "../language/wording.tsx";
import { NotYours } from "../needing.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import classes from "./event-people.module.css";

interface EventPeopleProps {
  readonly id: EventId;
  readonly title: string;
  readonly children: (event: ProgrammeEvent) => ReactNode;
}

/** A page about the people of an event, for those who run it. */
export function EventPeople({ id, title, children }: EventPeopleProps) {
  const event = useQuery(eventQuery(id));
  const actor = useActor();
  useDocumentTitle(title);
  return (
    <QueryState query={event}>
      {(found) => (can(actor, "participation:read", subjectOf(found)) ? children(found) : <NotYours />)}
    </QueryState>
  );
}

interface EventPeopleHeadProps {
  readonly event: ProgrammeEvent;
  readonly title: string;
  /** The ways on from here. */
  readonly children: ReactNode;
}

/** What such a page is, and of which event. */
export function EventPeopleHead({ event, title, children }: EventPeopleHeadProps) {
  return (
    <header className={classes.head}>
      <Stack gap={4}>
        <Title>{title}</Title>
        <Text size="lg" c="dimmed">
          <Wording of={event.title} />
        </Text>
      </Stack>
      <div className={classes.ways} data-screen-only>
        {children}
      </div>
    </header>
  );
}
