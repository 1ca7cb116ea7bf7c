import { Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { programmesQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { blankDraft, type Prefill } from "./draft.ts";
import { EventEditor } from "./event-editor.tsx";
import { formTexts } from "./texts.ts";

const route = getRouteApi("/events/new");

/** A new event, begun with what the address says: a programme, a clause, a day. */
export function NewEventPage() {
  const say = useTexts(formTexts);
  const prefill = route.useSearch();
  const programmes = useQuery(programmesQuery);
  useDocumentTitle(say("newEvent"));
  return (
    <Stack gap="xl">
      <Stack gap={4}>
        <Title>{say("newEvent")}</Title>
        <Text c="dimmed">{say("quick")}</Text>
      </Stack>
      <QueryState query={programmes}>
        {(views) => <NewEvent prefill={{ programme: views[0]?.programme.code, ...prefill }} />}
      </QueryState>
    </Stack>
  );
}

function NewEvent({ prefill }: { prefill: Prefill }) {
  const [base] = useState(() => blankDraft(prefill));
  return <EventEditor opening={{ base, draft: base }} />;
}
