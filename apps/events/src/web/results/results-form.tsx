import { Button, Group, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Results, ResultsChange } from "@wps/model";
import { type SyntheticEvent, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "../language/i18n.ts";
import { LeaveDialog } from "../leave-dialog.tsx";
import { MergePanel } from "../merge-panel.tsx";
import { Alert } from "../ui/alert.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { resultFormTexts } from "./form-texts.ts";
import {
  NEW_RESULT,
  type ResultDraft,
  readResults,
  toResultDrafts,
  withChanged,
  withOne,
  withoutOne,
} from "./result-draft.ts";
import { ResultFields } from "./result-fields.tsx";
import { resultsQuery, saveResults } from "./results.ts";
import { mergedResults, useResultsMerging } from "./results-merging.tsx";
import { isChangedMeanwhile, useResultsSetback } from "./setback.ts";
import { resultTexts } from "./texts.ts";

/** The results to write anew. What was typed stays through every setback. */
export function ResultsForm({ before, onDone }: { before: Results; onDone: () => void }) {
  const say = useTexts(resultFormTexts);
  const told = useTexts(resultTexts);
  const queries = useQueryClient();
  const query = resultsQuery(before.of);
  const [kept, setKept] = useState(before);
  const [drafts, setDrafts] = useState(() => toResultDrafts(before.results));
  const [isDirty, setIsDirty] = useState(false);
  const merging = useResultsMerging(kept);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (change: ResultsChange) => saveResults(kept, change),
    onSuccess: (saved) => {
      queries.setQueryData(query.queryKey, saved);
      onDone();
    },
  });
  const goOn = (theirs: Results, results: Results["results"]) => {
    queries.setQueryData(query.queryKey, theirs);
    setKept(theirs);
    setDrafts(toResultDrafts(results));
    saving.reset();
  };
  const { variables: mine } = saving;
  if (mine !== undefined && isChangedMeanwhile(saving.error)) {
    return (
      <MergePanel
        title={say("changedTitle")}
        newest={query}
        enteredOf={({ results }) => ({ results })}
        base={kept}
        mine={mine}
        merging={merging}
        onMerge={(theirs, names) => goOn(theirs, mergedResults(kept, mine, theirs, names))}
        onGiveUp={(theirs) => {
          goOn(theirs, theirs.results);
          setIsDirty(false);
        }}
      />
    );
  }
  return (
    <>
      {before.of.is === "event" && (
        <Text c="dimmed" maw="46rem">
          {told("published")}
        </Text>
      )}
      <ResultsInputs
        drafts={drafts}
        saving={saving}
        onChange={(next) => {
          setDrafts([...next]);
          setIsDirty(true);
        }}
        onLeave={onDone}
      />
      <LeaveDialog isDirty={isDirty && !saving.isSuccess} say={say} />
    </>
  );
}

interface ResultsInputsProps {
  readonly drafts: readonly ResultDraft[];
  readonly saving: {
    readonly mutate: (change: ResultsChange) => void;
    readonly isPending: boolean;
    readonly error: Error | null;
  };
  readonly onChange: (drafts: readonly ResultDraft[]) => void;
  readonly onLeave: () => void;
}

function ResultsInputs({ drafts, saving, onChange, onLeave }: ResultsInputsProps) {
  const say = useTexts(resultFormTexts);
  const explain = useResultsSetback();
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  useEffect(() => form.current?.querySelector<HTMLElement>("textarea, button")?.focus(), [form]);
  const { change, wrong } = readResults(drafts);
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (change !== undefined) saving.mutate(change);
  };
  // Whoever adds a result goes on by saying what is aimed at.
  const add = () => {
    flushSync(() => onChange(withOne<ResultDraft>(drafts, NEW_RESULT)));
    form.current?.querySelector<HTMLElement>(":scope fieldset[data-result]:last-of-type textarea")?.focus();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="lg">
        {drafts.map((draft, at) => (
          <ResultFields
            key={draft.key}
            nth={at + 1}
            draft={draft}
            isWrong={(part) => attempts > 0 && wrong.has(`${at}.${part}`)}
            onChange={(part) => onChange(withChanged(drafts, draft.key, part))}
            onRemove={() => onChange(withoutOne(drafts, draft.key))}
          />
        ))}
        <Group>
          <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
            {say("addResult")}
          </Button>
        </Group>
        {attempts > 0 && wrong.size > 0 && <Alert tone="warn">{say("wrongAbove")}</Alert>}
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
