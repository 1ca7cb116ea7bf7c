import { Stack, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ContributionId, KeptContribution } from "@wps/model";
import { useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { ContributionEditor } from "./contribution-editor.tsx";
import { toDraft } from "./draft.ts";
import { formTexts } from "./form-texts.ts";
import { contributionsQuery } from "./queries.ts";

const route = getRouteApi("/contributions/$id/edit");

/** A contribution that is there, to put it right. */
export function EditContributionPage() {
  const say = useTexts(formTexts);
  const { id } = route.useParams();
  const contributions = useQuery(contributionsQuery);
  useDocumentTitle(say("edit"));
  return (
    <Stack gap="xl">
      <Title>{say("edit")}</Title>
      <QueryState query={contributions}>
        {({ items }) => <Edited key={id} items={items.map(({ contribution }) => contribution)} id={id} />}
      </QueryState>
    </Stack>
  );
}

/**
 * Stays with the version that was read when editing began, until its editor asks for a later one; also where somebody
 * withdraws it meanwhile.
 */
function Edited({ items, id }: { items: readonly KeptContribution[]; id: ContributionId }) {
  const latest = items.find((contribution) => contribution.id === id);
  const [read, setRead] = useState(latest);
  if (read === undefined) return <Missing />;
  const base = toDraft(read);
  const { revision, date } = read;
  return (
    <ContributionEditor
      key={revision}
      opening={{ id, revision, date, base, draft: base }}
      onTakeTheirs={() => latest && setRead(latest)}
    />
  );
}

function Missing() {
  const say = useTexts(formTexts);
  return (
    <Empty title={say("noContribution")} order={1}>
      <LinkButton to="/contributions" variant="light">
        {say("toList")}
      </LinkButton>
    </Empty>
  );
}
