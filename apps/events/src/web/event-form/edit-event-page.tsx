import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { enteredOf, mayEdit, type ProgrammeEvent } from "@wps/model";
import { useState } from "react";
import { eventQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { NotYours } from "../needing.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { Loading } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { toDraft } from "./draft.ts";
import { EventEditor } from "./event-editor.tsx";
import { formTexts } from "./texts.ts";
import { useOnceTrue } from "./use-once-true.ts";

const route = getRouteApi("/events/$id/edit");

/** An event to edit, as the server keeps it at this moment: older news would only be refused on saving. */
export function EditEventPage() {
  const say = useTexts(formTexts);
  const { id } = route.useParams();
  const event = useQuery({ ...eventQuery(id), refetchOnMount: "always", refetchOnWindowFocus: false });
  useDocumentTitle(say("editEvent"));
  return (
    <QueryState query={event}>
      {(kept) => (event.isFetchedAfterMount ? <IfOpen key={id} event={kept} /> : <Loading label={say("editEvent")} />)}
    </QueryState>
  );
}

function IfOpen({ event }: { event: ProgrammeEvent }) {
  const actor = useActor();
  const isOpen = useOnceTrue(mayEdit(actor, event));
  return isOpen ? <EditEvent event={event} /> : <NotYours />;
}

function EditEvent({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(formTexts);
  const [opening] = useState(() => {
    const base = toDraft(enteredOf(event));
    return { id: event.id, revision: event.revision, base, draft: base };
  });
  return (
    <Stack gap="xl">
      <Stack gap={4}>
        <Title>{say("editEvent")}</Title>
        <Text c="dimmed">
          <Wording of={event.title} />
        </Text>
      </Stack>
      <EventEditor opening={opening} />
    </Stack>
  );
}
