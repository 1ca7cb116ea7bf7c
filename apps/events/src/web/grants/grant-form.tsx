import { Button, Group, Stack, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { can, type Grant, type NewGrant, subjectOfGrant } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { grantQuery, grantsQuery } from "../grant-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { LeaveDialog } from "../leave-dialog.tsx";
import { MergePanel } from "../merge-panel.tsx";
import { useActor } from "../session.ts";
import { Alert } from "../ui/alert.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { ChainFields } from "./chain-fields.tsx";
import { grantFormTexts } from "./form-texts.ts";
import { type GrantDraft, readGrant, toGrantDraft } from "./grant-draft.ts";
import { enteredOfGrant, mergedGrant, useGrantMerging } from "./grant-merging.tsx";
import { AboutSection, AgreementSection, MoneySection, NoteSection, PublicationSection } from "./grant-sections.tsx";
import { saveGrant } from "./grants.ts";
import { isChangedMeanwhile, useGrantSetback } from "./setback.ts";

/** A grant to enter, or to write anew. What was typed stays through every setback. */
export function GrantForm({ before, onDone }: { before?: Grant; onDone?: () => void }) {
  const say = useTexts(grantFormTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const merging = useGrantMerging();
  const [kept, setKept] = useState(before);
  const [draft, setDraft] = useState(() => toGrantDraft(before && enteredOfGrant(before)));
  const [isDirty, setIsDirty] = useState(false);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (grant: NewGrant) => saveGrant(grant, kept),
    onSuccess: async (saved) => {
      queries.setQueryData(grantQuery(saved.id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: grantsQuery.queryKey });
      if (onDone) onDone();
      else {
        const params = { grant: saved.id };
        // All of it is saved, though the form does not know that yet.
        await navigate({ to: "/grants/{-$grant}", params, replace: true, ignoreBlocker: true });
      }
    },
  });
  useDocumentTitle(say(before === undefined ? "newGrant" : "editGrant"));
  const change = (part: Partial<GrantDraft>) => {
    setDraft({ ...draft, ...part });
    setIsDirty(true);
  };
  const goOn = (theirs: Grant, next: NewGrant) => {
    queries.setQueryData(grantQuery(theirs.id).queryKey, theirs);
    setKept(theirs);
    setDraft(toGrantDraft(next));
    saving.reset();
  };
  const leave = () => (onDone ? onDone() : void navigate({ to: "/grants/{-$grant}", params: { grant: undefined } }));
  return (
    <Stack gap="xl">
      <Title order={1}>{say(before === undefined ? "newGrant" : "editGrant")}</Title>
      {kept !== undefined && saving.variables !== undefined && isChangedMeanwhile(saving.error) ? (
        <MergePanel
          title={say("changedTitle")}
          newest={grantQuery(kept.id)}
          enteredOf={enteredOfGrant}
          base={enteredOfGrant(kept)}
          mine={saving.variables}
          merging={merging}
          onMerge={(theirs, names) => saving.variables && goOn(theirs, mergedGrant(saving.variables, theirs, names))}
          onGiveUp={(theirs) => {
            goOn(theirs, enteredOfGrant(theirs));
            setIsDirty(false);
          }}
        />
      ) : (
        <GrantInputs draft={draft} saving={saving} onChange={change} onLeave={leave} />
      )}
      <LeaveDialog isDirty={isDirty && !saving.isSuccess} say={say} />
    </Stack>
  );
}

interface GrantInputsProps {
  readonly draft: GrantDraft;
  readonly saving: {
    readonly mutate: (grant: NewGrant) => void;
    readonly isPending: boolean;
    readonly error: Error | null;
  };
  readonly onChange: (part: Partial<GrantDraft>) => void;
  readonly onLeave: () => void;
}

function GrantInputs({ draft, saving, onChange, onLeave }: GrantInputsProps) {
  const say = useTexts(grantFormTexts);
  const explain = useGrantSetback();
  const actor = useActor();
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const { grant, wrong } = readGrant(draft);
  const isStranger = grant !== undefined && !can(actor, "grant:edit", subjectOfGrant(grant));
  const isWrong = (place: string) => attempts > 0 && wrong.has(place);
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (grant !== undefined && !isStranger) saving.mutate(grant);
  };
  const section = { draft, isWrong, onChange };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="xl">
        <AboutSection {...section} />
        <ChainFields
          chain={draft.chain}
          isWrong={isWrong}
          isStranger={attempts > 0 && isStranger}
          onChange={(chain) => onChange({ chain })}
        />
        <AgreementSection {...section} />
        <MoneySection {...section} />
        <NoteSection {...section} />
        <PublicationSection {...section} />
        {attempts > 0 && (wrong.size > 0 || isStranger) && <Alert tone="warn">{say("wrongAbove")}</Alert>}
        {saving.error && <Alert tone="danger">{explain(saving.error)}</Alert>}
        <Group gap="sm">
          <Button type="submit" size="md" loading={saving.isPending}>
            {say("save")}
          </Button>
          <Button size="md" variant="default" onClick={onLeave}>
            {say("cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
