import { Button } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import type { ProgrammeEvent } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { EventPeopleHead } from "../people/event-people.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { useAsked } from "./person-search.ts";
import { listTexts } from "./texts.ts";

/** What the list is of, and the ways on from it. */
export function ListHead({ event, mayEdit }: { event: ProgrammeEvent; mayEdit: boolean }) {
  const say = useTexts(listTexts);
  const [, ask] = useAsked();
  return (
    <EventPeopleHead event={event} title={say("title")}>
      {mayEdit && (
        <Button size="md" leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => ask("new")}>
          {say("add")}
        </Button>
      )}
      {mayEdit && (
        <LinkButton to="/events/$id/participants/import" params={{ id: event.id }} size="md" variant="light">
          {say("toImport")}
        </LinkButton>
      )}
      {mayEdit && (
        <LinkButton to="/people/twins" search={{ event: event.id }} size="md" variant="light">
          {say("toTwins")}
        </LinkButton>
      )}
      <LinkButton to="/events/$id/attendance" params={{ id: event.id }} size="md" variant="light">
        {say("toAttendance")}
      </LinkButton>
      <LinkButton to="/events/$id/certificates" params={{ id: event.id }} size="md" variant="light">
        {say("toCertificates")}
      </LinkButton>
      <LinkButton to="/events/$id" params={{ id: event.id }} size="md" variant="default">
        {say("toEvent")}
      </LinkButton>
    </EventPeopleHead>
  );
}
