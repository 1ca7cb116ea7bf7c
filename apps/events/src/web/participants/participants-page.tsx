import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { can, type ProgrammeEvent, subjectOf } from "@wps/model";
import { eventQuery, organisationsQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { NotYours } from "../needing.tsx";
import { participationsQuery } from "../participations.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { ListHead } from "./list-head.tsx";
import { ListOfPeople } from "./list-of-people.tsx";
import classes from "./participants-page.module.css";
import { PersonDrawer } from "./person-drawer.tsx";
import { listTexts } from "./texts.ts";

const route = getRouteApi("/events/$id/participants");

/** Who was asked to an event and who came, for those who run it. */
export function ParticipantsPage() {
  const say = useTexts(listTexts);
  const { id } = route.useParams();
  const event = useQuery(eventQuery(id));
  const actor = useActor();
  useDocumentTitle(say("title"));
  return (
    <QueryState query={event}>
      {(found) =>
        can(actor, "participation:read", subjectOf(found)) ? <Participants key={id} event={found} /> : <NotYours />
      }
    </QueryState>
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
            {mayEdit && <PersonDrawer event={event} list={known.items} />}
          </>
        )}
      </QueryState>
    </div>
  );
}
