import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ProgrammeEvent } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { EventPeople, EventPeopleHead } from "../people/event-people.tsx";
import { QueryState } from "../query-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { CertificateDesk } from "./certificate-desk.tsx";
import classes from "./certificates-page.module.css";
import { certificatesQuery } from "./queries.ts";
import { certificateTexts } from "./texts.ts";

const route = getRouteApi("/events/$id/certificates");

/** Who completed an event and who was given a certificate, for those who run it. */
export function CertificatesPage() {
  const say = useTexts(certificateTexts);
  const { id } = route.useParams();
  return (
    <EventPeople id={id} title={say("title")}>
      {(event) => <Certificates key={id} event={event} />}
    </EventPeople>
  );
}

function Certificates({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(certificateTexts);
  const list = useQuery(certificatesQuery(event.id));
  const params = { id: event.id };
  return (
    <div className={classes.page}>
      <EventPeopleHead event={event} title={say("title")}>
        <LinkButton to="/events/$id/attendance" params={params} size="md" variant="light">
          {say("toAttendance")}
        </LinkButton>
        <LinkButton to="/events/$id/participants" params={params} size="md" variant="light">
          {say("toList")}
        </LinkButton>
        <LinkButton to="/events/$id" params={params} size="md" variant="default">
          {say("toEvent")}
        </LinkButton>
      </EventPeopleHead>
      <QueryState query={list}>{(known) => <CertificateDesk event={event} list={known} />}</QueryState>
    </div>
  );
}
