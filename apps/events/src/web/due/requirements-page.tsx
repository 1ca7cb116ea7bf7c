import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import {
  can,
  type Grant,
  type GrantId,
  type GrantRequirements,
  type RequirementsChange,
  subjectOfGrant,
} from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { Alert } from "../ui/alert.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { dueQuery, grantQuery, replaceRequirements, requirementsQuery } from "./due.ts";
import { freshId, newRequirement, readDrafts, toDraft } from "./requirement-draft.ts";
import { RequirementFields } from "./requirement-fields.tsx";
import { requirementTexts } from "./requirement-texts.ts";

/** What the agreement of a grant asks for, to read or to write anew. */
export function RequirementsPage({ id }: { id: GrantId }) {
  const say = useTexts(requirementTexts);
  const grant = useQuery(grantQuery(id));
  const requirements = useQuery(requirementsQuery(id));
  useDocumentTitle(say("title"));
  return (
    <QueryState query={grant}>
      {(found) => (
        <Stack gap="xl">
          <Group component="header" justify="space-between" align="end" gap="md">
            <div>
              <Title order={1}>{say("title")}</Title>
              <Text c="dimmed">
                <Wording of={found.title} />
              </Text>
            </div>
            <LinkButton to="/due/{-$grant}" params={{ grant: undefined }} variant="default">
              {say("back")}
            </LinkButton>
          </Group>
          <QueryState query={requirements}>
            {(kept) => (
              <OpenedForm grant={found} kept={kept} again={async () => (await requirements.refetch()).data ?? kept} />
            )}
          </QueryState>
        </Stack>
      )}
    </QueryState>
  );
}

interface OpenedFormProps {
  readonly grant: Grant;
  readonly kept: GrantRequirements;
  readonly again: () => Promise<GrantRequirements>;
}

/** What is read again meanwhile changes nothing under somebody's hands: they ask for it. */
function OpenedForm({ grant, kept, again }: OpenedFormProps) {
  const [opened, setOpened] = useState(kept);
  const reload = () => void again().then(setOpened);
  return <RequirementsForm key={opened.revision} grant={grant} kept={opened} onReload={reload} />;
}

interface RequirementsFormProps {
  readonly grant: Grant;
  readonly kept: GrantRequirements;
  readonly onReload: () => void;
}

function RequirementsForm({ grant, kept, onReload }: RequirementsFormProps) {
  const say = useTexts(requirementTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const isMine = can(useActor(), "grant:edit", subjectOfGrant(grant));
  const [drafts, setDrafts] = useState(() => kept.requirements.map(toDraft));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const { change, wrong } = readDrafts(drafts);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (next: RequirementsChange) => replaceRequirements(grant.id, kept.revision, next),
    onSuccess: async (saved) => {
      queries.setQueryData(requirementsQuery(grant.id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: dueQuery.queryKey });
      await navigate({ to: "/due/{-$grant}", params: { grant: undefined } });
    },
  });
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (change !== undefined) saving.mutate(change);
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <fieldset disabled={!isMine} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <Stack>
          {drafts.length === 0 && <Text c="dimmed">{say("none")}</Text>}
          {drafts.map((draft, at) => (
            <RequirementFields
              key={draft.id}
              nth={at + 1}
              draft={draft}
              wrong={attempts > 0 ? wrong.get(at) : undefined}
              onChange={(next) => setDrafts(drafts.map((one) => (one.id === draft.id ? next : one)))}
              onRemove={() => setDrafts(drafts.filter(({ id }) => id !== draft.id))}
            />
          ))}
          {saving.error && <SaveFailed error={saving.error} onReload={onReload} />}
          {isMine && (
            <Group>
              <Button variant="default" onClick={() => setDrafts([...drafts, newRequirement(freshId())])}>
                {say("add")}
              </Button>
              <Button type="submit" loading={saving.isPending}>
                {say("save")}
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}

function SaveFailed({ error, onReload }: { error: Error; onReload: () => void }) {
  const say = useTexts(requirementTexts);
  const isChanged = error instanceof ProblemError && error.problem.code === "REQUIREMENTS_CHANGED";
  if (!isChanged) return <Alert tone="danger">{say("failed")}</Alert>;
  return (
    <Alert tone="warn">
      <Text>{say("changed")}</Text>
      <Button variant="default" size="sm" onClick={onReload}>
        {say("reload")}
      </Button>
    </Alert>
  );
}
