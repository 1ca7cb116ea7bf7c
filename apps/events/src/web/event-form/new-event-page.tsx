import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { can } from "@wps/model";
import { useState } from "react";
import { programmesQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { NotYours } from "../needing.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { blankDraft, type Prefill } from "./draft.ts";
import { EventEditor } from "./event-editor.tsx";
import { formTexts } from "./texts.ts";
import { useOnceTrue } from "./use-once-true.ts";

const route = getRouteApi("/events/new");

/** A new event, begun with what the address says: a programme, a clause, a day, hours. */
export function NewEventPage() {
  const say = useTexts(formTexts);
  const prefill = route.useSearch();
  const programmes = useQuery(programmesQuery);
  const actor = useActor();
  const isOpen = useOnceTrue(can(actor, "event:create"));
  useDocumentTitle(say("newEvent"));
  if (!isOpen) return <NotYours />;
  const lead = "organisations" in actor ? actor.organisations[0] : undefined;
  return (
    <Stack gap="xl">
      <Stack gap={4}>
        <Title>{say("newEvent")}</Title>
        <Text c="dimmed">{say("quick")}</Text>
      </Stack>
      <QueryState query={programmes}>
        {(views) => (
          <NewEvent prefill={{ ...prefill, programme: prefill.programme ?? views[0]?.programme.code, lead }} />
        )}
      </QueryState>
    </Stack>
  );
}

function NewEvent({ prefill }: { prefill: Prefill }) {
  const [base] = useState(() => blankDraft(prefill));
  return <EventEditor opening={{ base, draft: base }} />;
}
