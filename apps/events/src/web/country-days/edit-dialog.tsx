import { Button, Group, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type CountryEdit, type NewCountryEdit, type PlainDate, wordingIn } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { countryEditsQuery } from "../country-edits.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { NO_EDIT, readEdit, toEditDraft } from "./edit-draft.ts";
import { EditFields } from "./edit-fields.tsx";
import { addCountryEdit, replaceCountryEdit, useCountrySetback } from "./edits.ts";
import { countryTexts } from "./texts.ts";

interface EditDialogProps {
  /** The entry to change; absent for a new one. */
  readonly edit?: CountryEdit | undefined;
  readonly today: PlainDate;
  readonly onClose: () => void;
}

/** An entry to make or to change. */
export function EditDialog({ edit, today, onClose }: EditDialogProps) {
  const say = useTexts(countryTexts);
  const { language } = useLanguage();
  const explain = useCountrySetback();
  const queries = useQueryClient();
  // What somebody else saves meanwhile is not what was read here.
  const [before] = useState(edit);
  const [draft, setDraft] = useState(() => (before ? toEditDraft(before) : NO_EDIT));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const { edit: read, wrong } = readEdit(draft);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (next: NewCountryEdit) =>
      before ? replaceCountryEdit(before.id, before.revision, next) : addCountryEdit(next),
    onSuccess: () => {
      notifications.show({ message: say("saved"), closeButtonProps: { "aria-label": say("close") } });
      onClose();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: countryEditsQuery.queryKey }),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (read !== undefined) saving.mutate(read);
  };
  const title = before ? say("changeOf", { name: wordingIn(before.name, language).text }) : say("add");
  return (
    <Dialog onClose={onClose} title={title} closeLabel={say("close")} size="lg">
      <form ref={form} noValidate onSubmit={submit}>
        <Stack>
          {saving.error && <Alert tone="danger">{explain(saving.error)}</Alert>}
          <EditFields
            draft={draft}
            wrong={attempts > 0 ? wrong : new Set()}
            today={today}
            onChange={(part) => setDraft({ ...draft, ...part })}
          />
          <Group justify="flex-end">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button size="md" type="submit" loading={saving.isPending}>
              {say("save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
