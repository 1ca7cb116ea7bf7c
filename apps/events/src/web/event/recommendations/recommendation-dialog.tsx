import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EventId, NewRecommendation, PlainDate, Recommendation } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { ProblemError } from "../../api.ts";
import { useTexts } from "../../language/i18n.ts";
import { OrganisationChooser } from "../../organisation-chooser.tsx";
import { Alert } from "../../ui/alert.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useFocusOnWrong } from "../../ui/use-focus-on-wrong.ts";
import { type RecommendationDraft, readDraft, toDraft, type Wrong } from "./draft.ts";
import { FollowUpFields } from "./follow-up-fields.tsx";
import { recommendationsQuery, saveRecommendation } from "./recommendations.ts";
import { recommendationTexts } from "./texts.ts";

interface RecommendationDialogProps {
  readonly event: EventId;
  readonly today: PlainDate;
  /** The one to write anew. */
  readonly before?: Recommendation;
  readonly onClose: () => void;
}

const KINDS = ["recommendation", "commitment"] as const;

/** What was recommended or promised, who is to do it by when, and what became of it. */
export function RecommendationDialog({ event, today, before, onClose }: RecommendationDialogProps) {
  const say = useTexts(recommendationTexts);
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => toDraft(before));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const change = (part: Partial<RecommendationDraft>) => setDraft({ ...draft, ...part });
  const { recommendation, wrong } = readDraft(draft, today);
  const isWrong = (field: Wrong) => attempts > 0 && wrong.has(field);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (next: NewRecommendation) => saveRecommendation(event, next, before),
    onSuccess: onClose,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: recommendationsQuery(event).queryKey }),
        queries.invalidateQueries({ queryKey: ["recommendations"] }),
      ]),
  });
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (recommendation !== undefined) saving.mutate(recommendation);
  };
  const isChanged = saving.error instanceof ProblemError && saving.error.problem.code === "RECOMMENDATION_CHANGED";
  return (
    <Dialog onClose={onClose} title={say(before === undefined ? "add" : "edit")} closeLabel={say("close")} size="lg">
      <form ref={form} noValidate onSubmit={submit}>
        <Stack>
          {saving.isError && <Alert tone="danger">{say(isChanged ? "changed" : "failed")}</Alert>}
          <NativeSelect
            data-autofocus
            label={say("kind")}
            value={draft.kind}
            data={KINDS.map((value) => ({ value, label: say(value) }))}
            onChange={({ currentTarget }) =>
              change({ kind: KINDS.find((kind) => kind === currentTarget.value) ?? draft.kind })
            }
          />
          <Textarea
            label={say("vi")}
            autosize
            minRows={2}
            value={draft.vi}
            error={isWrong("text") && say("textWrong")}
            onChange={({ currentTarget }) => change({ vi: currentTarget.value })}
          />
          <Textarea
            label={say("en")}
            autosize
            minRows={2}
            value={draft.en}
            onChange={({ currentTarget }) => change({ en: currentTarget.value })}
          />
          <OrganisationChooser
            id="recommendation-owner"
            label={say("owner")}
            required
            value={draft.owner}
            error={isWrong("owner") ? say("ownerWrong") : undefined}
            onChange={(owner) => change({ owner })}
          />
          <TextInput
            label={say("due")}
            description={say("dueHint")}
            value={draft.due}
            error={isWrong("due") && say("dueWrong")}
            onChange={({ currentTarget }) => change({ due: currentTarget.value })}
          />
          <FollowUpFields draft={draft} isWrong={isWrong} change={change} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button type="submit" loading={saving.isPending}>
              {say("save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
