import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { can, type ProgrammeEvent, subjectOf } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { EventPeople, EventPeopleHead } from "../people/event-people.tsx";
import { participationsQuery } from "../people/participations.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Detail, Empty } from "../ui/state.tsx";
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
  return (
    <EventPeople id={id} title={say("title")}>
      {(event) => <Attendance key={id} event={event} />}
    </EventPeople>
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
  const mayEdit = can(useActor(), "attendance:edit", subjectOf(event));
  return (
    <EventPeopleHead event={event} title={say("title")}>
      <LinkButton to="/events/$id/participants" params={{ id: event.id }} size="md" variant="light">
        {say("toList")}
      </LinkButton>
      {mayEdit && (
        <LinkButton to="/events/$id/attendance/report" params={{ id: event.id }} size="md" variant="light">
          {say("toReport")}
        </LinkButton>
      )}
      <LinkButton to="/events/$id/certificates" params={{ id: event.id }} size="md" variant="light">
        {say("toCertificates")}
      </LinkButton>
      <LinkButton to="/events/$id" params={{ id: event.id }} size="md" variant="default">
        {say("toEvent")}
      </LinkButton>
    </EventPeopleHead>
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
