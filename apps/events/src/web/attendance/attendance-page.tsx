import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { can, type ProgrammeEvent, subjectOf } from "@wps/model";
import { eventQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { NotYours } from "../needing.tsx";
import { participationsQuery } from "../participations.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import classes from "./attendance-page.module.css";
import { NoSessions } from "./no-sessions.tsx";
import { attendanceQuery } from "./queries.ts";
import { Register } from "./register.tsx";
import { registerTexts } from "./texts.ts";

const route = getRouteApi("/events/$id/attendance");

/** Who was there, part by part, for those who run the event. */
export function AttendancePage() {
  const say = useTexts(registerTexts);
  const { id } = route.useParams();
  const event = useQuery(eventQuery(id));
  const actor = useActor();
  useDocumentTitle(say("title"));
  return (
    <QueryState query={event}>
      {(found) =>
        can(actor, "participation:read", subjectOf(found)) ? <Attendance key={id} event={found} /> : <NotYours />
      }
    </QueryState>
  );
}

function Attendance({ event }: { event: ProgrammeEvent }) {
  const list = useQuery(participationsQuery(event.id));
  const register = useQuery(attendanceQuery(event.id));
  return (
    <div className={classes.page}>
      <Head event={event} />
      <QueryState query={list}>
        {({ items }) => (
          <QueryState query={register}>
            {(known) => {
              if (known.slots.length === 0) return <NoSessions event={event} />;
              if (items.length === 0) return <Nobody event={event} />;
              return <Register event={event} list={items} register={known} />;
            }}
          </QueryState>
        )}
      </QueryState>
    </div>
  );
}

function Head({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(registerTexts);
  return (
    <header className={classes.head}>
      <Stack gap={4}>
        <Title>{say("title")}</Title>
        <Text size="lg" c="dimmed">
          <Wording of={event.title} />
        </Text>
      </Stack>
      <div className={classes.ways} data-screen-only>
        <LinkButton to="/events/$id/participants" params={{ id: event.id }} size="md" variant="light">
          {say("toList")}
        </LinkButton>
        <LinkButton to="/events/$id" params={{ id: event.id }} size="md" variant="default">
          {say("toEvent")}
        </LinkButton>
      </div>
    </header>
  );
}

function Nobody({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(registerTexts);
  return (
    <Empty title={say("nobody")}>
      <Detail>{say("nobodyHint")}</Detail>
      <LinkButton to="/events/$id/participants" params={{ id: event.id }}>
        {say("toList")}
      </LinkButton>
    </Empty>
  );
}
