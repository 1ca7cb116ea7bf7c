import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { programmesQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { ContributionEditor } from "./contribution-editor.tsx";
import { blankDraft } from "./draft.ts";
import { formTexts } from "./form-texts.ts";
import { withCode } from "./place.ts";

const route = getRouteApi("/contributions/new");

/** A new contribution, begun with what the address says: a programme, a clause of it, or the one above. */
export function NewContributionPage() {
  const say = useTexts(formTexts);
  const programmes = useQuery(programmesQuery);
  useDocumentTitle(say("new"));
  return (
    <Stack gap="xl">
      <Stack component="header" gap={4}>
        <Title>{say("new")}</Title>
        <Text c="dimmed" maw="46rem">
          {say("newHint")}
        </Text>
      </Stack>
      <QueryState query={programmes}>{(views) => <NewContribution views={views} />}</QueryState>
    </Stack>
  );
}

function NewContribution({ views }: { views: readonly ProgrammeView[] }) {
  const { programme, clause, parent } = route.useSearch();
  const [base] = useState(() => {
    const view = views.find((each) => each.programme.code === programme);
    const code = clause ?? (parent === undefined ? "" : `${parent}.`);
    return withCode(blankDraft({ programme: view?.programme.code ?? "" }), code, view?.programme);
  });
  return <ContributionEditor opening={{ base, draft: base }} onTakeTheirs={() => undefined} />;
}
