import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { can, type ProgrammeEvent, subjectOf } from "@wps/model";
import { organisationsQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { EventPeople } from "../people/event-people.tsx";
import { participationsQuery } from "../people/participations.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { IdentityLimitField } from "./identity-limit-field.tsx";
import { ListHead } from "./list-head.tsx";
import { ListOfPeople } from "./list-of-people.tsx";
import classes from "./participants-page.module.css";
import { PersonDrawer } from "./person-drawer.tsx";
import { SessionTrainersSection } from "./session-trainers.tsx";
import { listTexts } from "./texts.ts";

const route = getRouteApi("/events/$id/participants");

/** Who was asked to an event and who came, for those who run it. */
export function ParticipantsPage() {
  const say = useTexts(listTexts);
  const { id } = route.useParams();
  return (
    <EventPeople id={id} title={say("title")}>
      {(event) => <Participants key={id} event={event} />}
    </EventPeople>
  );
}

function Participants({ event }: { event: ProgrammeEvent }) {
  const mayEdit = can(useActor(), "participation:edit", subjectOf(event));
  const list = useQuery(participationsQuery(event.id));
  const organisations = useQuery(organisationsQuery);
  return (
    <div className={classes.page}>
      <ListHead event={event} mayEdit={mayEdit} />
      <QueryState query={list}>
        {(known) => (
          <>
            <ListOfPeople
              event={event}
              list={known}
              organisations={new Map(organisations.data?.map((one) => [one.id, one]))}
              mayEdit={mayEdit}
            />
            {event.sessions.length > 0 && known.items.length > 0 && (
              <SessionTrainersSection event={event} list={known.items} mayEdit={mayEdit} />
            )}
            {mayEdit && known.items.length > 0 && <IdentityLimitField event={event} />}
            {mayEdit && <PersonDrawer event={event} list={known.items} />}
          </>
        )}
      </QueryState>
    </div>
  );
}
