import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { can, type Grant, type GrantRequirements, type RequirementsChange, subjectOfGrant } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { LeaveDialog } from "../leave-dialog.tsx";
import { MergePanel } from "../merge-panel.tsx";
import { useActor } from "../session.ts";
import { Alert } from "../ui/alert.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { dueQuery, replaceRequirements, requirementsQuery } from "./due.ts";
import { freshId, newRequirement, type RequirementDraft, readDrafts, toDraft } from "./requirement-draft.ts";
import { RequirementFields } from "./requirement-fields.tsx";
import { enteredRequirements, mergedRequirements, useRequirementMerging } from "./requirement-merging.tsx";
import { requirementTexts } from "./requirement-texts.ts";

interface RequirementsFormProps {
  readonly grant: Grant;
  readonly before: GrantRequirements;
}

const isChangedMeanwhile = (error: Error | null) =>
  error instanceof ProblemError && error.problem.code === "REQUIREMENTS_CHANGED";

/**
 * What an agreement asks for, to read or to write anew. What is read again meanwhile changes nothing under somebody's hands, and
 * what was typed stays when somebody else was faster.
 */
export function RequirementsForm({ grant, before }: RequirementsFormProps) {
  const say = useTexts(requirementTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const merging = useRequirementMerging();
  const [kept, setKept] = useState(before);
  const [drafts, setDrafts] = useState<readonly RequirementDraft[]>(() => before.requirements.map(toDraft));
  const [isDirty, setIsDirty] = useState(false);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (next: RequirementsChange) => replaceRequirements(grant.id, kept.revision, next),
    onSuccess: async (saved) => {
      queries.setQueryData(requirementsQuery(grant.id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: dueQuery.queryKey });
      // All of it is saved, though the form does not know that yet.
      await navigate({ to: "/due/{-$grant}", params: { grant: undefined }, ignoreBlocker: true });
    },
  });
  const goOn = (theirs: GrantRequirements, { requirements }: RequirementsChange) => {
    queries.setQueryData(requirementsQuery(grant.id).queryKey, theirs);
    setKept(theirs);
    setDrafts(requirements.map(toDraft));
    saving.reset();
  };
  const mine = saving.variables;
  return (
    <>
      {mine !== undefined && isChangedMeanwhile(saving.error) ? (
        <MergePanel
          title={say("changedTitle")}
          newest={requirementsQuery(grant.id)}
          enteredOf={enteredRequirements}
          base={enteredRequirements(kept)}
          mine={mine}
          merging={merging}
          onMerge={(theirs, names) => goOn(theirs, mergedRequirements(mine, theirs, names))}
          onGiveUp={(theirs) => {
            goOn(theirs, theirs);
            setIsDirty(false);
          }}
        />
      ) : (
        <RequirementInputs
          grant={grant}
          drafts={drafts}
          saving={saving}
          onChange={(next) => {
            setDrafts(next);
            setIsDirty(true);
          }}
        />
      )}
      <LeaveDialog isDirty={isDirty && !saving.isSuccess} say={say} />
    </>
  );
}

interface RequirementInputsProps {
  readonly grant: Grant;
  readonly drafts: readonly RequirementDraft[];
  readonly saving: {
    readonly mutate: (change: RequirementsChange) => void;
    readonly isPending: boolean;
    readonly error: Error | null;
  };
  readonly onChange: (drafts: readonly RequirementDraft[]) => void;
}

function RequirementInputs({ grant, drafts, saving, onChange }: RequirementInputsProps) {
  const say = useTexts(requirementTexts);
  const isMine = can(useActor(), "grant:edit", subjectOfGrant(grant));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const { change, wrong } = readDrafts(drafts);
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
              onChange={(next) => onChange(drafts.map((one) => (one.id === draft.id ? next : one)))}
              onRemove={() => onChange(drafts.filter(({ id }) => id !== draft.id))}
            />
          ))}
          {saving.error && <Alert tone="danger">{say("failed")}</Alert>}
          {isMine && (
            <Group>
              <Button variant="default" onClick={() => onChange([...drafts, newRequirement(freshId())])}>
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
