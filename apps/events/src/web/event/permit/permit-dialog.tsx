import { Button, Group, Stack } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EventPermit, Permit, PlainDate } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { ProblemError } from "../../api.ts";
import { useTexts } from "../../language/i18n.ts";
import { permitQuery, permitStepsQuery, replacePermit } from "../../permit-queries.ts";
import { Alert } from "../../ui/alert.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useFocusOnWrong } from "../../ui/use-focus-on-wrong.ts";
import { readPermit, toPermitDraft } from "./permit-draft.ts";
import { PermitFacts } from "./permit-facts.tsx";
import { PermitFields } from "./permit-fields.tsx";
import { permitTexts } from "./texts.ts";

interface PermitDialogProps {
  /** As it is kept now: it may change while somebody types. */
  readonly kept: EventPermit;
  readonly today: PlainDate;
  readonly onClose: () => void;
}

/** What is known of a permit, to enter. What somebody else saves meanwhile is in sight before it is saved over. */
export function PermitDialog({ kept, today, onClose }: PermitDialogProps) {
  const say = useTexts(permitTexts);
  const queries = useQueryClient();
  const { queryKey } = permitQuery(kept.event);
  const [base] = useState(kept.revision);
  const [draft, setDraft] = useState(() => toPermitDraft(kept.permit));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const { permit, wrong } = readPermit(draft, today);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (next: Permit) => replacePermit(kept.event, kept.revision, { permit: next }),
    onSuccess: async (written) => {
      queries.setQueryData(queryKey, written);
      await queries.invalidateQueries({ queryKey: permitStepsQuery.queryKey });
      onClose();
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (permit !== undefined && !saving.isPending) saving.mutate(permit);
  };
  const isOvertaken = base !== kept.revision;
  const isChanged = saving.error instanceof ProblemError && saving.error.problem.code === "PERMIT_CHANGED";
  return (
    <Dialog onClose={onClose} title={say("title")} closeLabel={say("close")} size="lg">
      <form ref={form} noValidate onSubmit={submit}>
        <Stack>
          <PermitFields draft={draft} isWrong={(field) => attempts > 0 && wrong.has(field)} onChange={setDraft} />
          {attempts > 0 && wrong.size > 0 && <Alert tone="danger">{say("wrongAbove")}</Alert>}
          {isOvertaken && (
            <>
              <Alert tone="danger">{say("overtaken")}</Alert>
              <PermitFacts permit={kept.permit} />
            </>
          )}
          {saving.isError && !isChanged && <Alert tone="danger">{say("failed")}</Alert>}
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
