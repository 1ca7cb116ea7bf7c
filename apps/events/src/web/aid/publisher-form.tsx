import { Button, Checkbox, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AidPublishing, AidPublishingChange } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import classes from "./aid.module.css";
import { EntryFields } from "./entry-fields.tsx";
import { type PublishingDraft, readPublishing, toPublishingDraft, withoutRow, withRow } from "./publishing-draft.ts";
import { AID, publishingQuery, savePublishing } from "./queries.ts";
import { useAidSetback } from "./setback.ts";
import { aidTexts } from "./texts.ts";

interface PublisherFormProps {
  readonly publishing: AidPublishing;
  readonly onDone: (isSaved: boolean) => void;
}

/** Who publishes, row by row. */
export function PublisherForm({ publishing, onDone }: PublisherFormProps) {
  const say = useTexts(aidTexts);
  const explain = useAidSetback();
  const client = useQueryClient();
  // What somebody else saves meanwhile is not what was read here.
  const [read] = useState(publishing);
  const [draft, setDraft] = useState<PublishingDraft>(() => toPublishingDraft(read));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const { change, faults } = readPublishing(draft);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (next: AidPublishingChange) => savePublishing(read.revision, next),
    onSuccess: async (saved) => {
      client.setQueryData(publishingQuery.queryKey, saved);
      await client.invalidateQueries({ queryKey: AID });
      onDone(true);
    },
  });
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (change !== undefined) saving.mutate(change);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className={classes.form}>
      <Text c="dimmed" maw="42rem">
        {say("publisherHint")}
      </Text>
      {draft.rows.map((row) => (
        <EntryFields
          key={row.key}
          row={row}
          isPublisher={row.key === draft.publisher}
          faults={attempts > 0 ? (faults.get(row.key) ?? {}) : {}}
          onChange={(changed) =>
            setDraft({ ...draft, rows: draft.rows.map((each) => (each.key === row.key ? changed : each)) })
          }
          onPublish={(publishes) => setDraft({ ...draft, publisher: publishes ? row.key : undefined })}
          onRemove={() => setDraft(withoutRow(draft, row.key))}
        />
      ))}
      <Button variant="default" onClick={() => setDraft(withRow(draft))} style={{ justifySelf: "start" }}>
        {say("add")}
      </Button>
      {draft.publisher !== undefined && (
        <Checkbox
          label={say("secondary")}
          checked={draft.isSecondary}
          onChange={({ currentTarget }) => setDraft({ ...draft, isSecondary: currentTarget.checked })}
        />
      )}
      {saving.error && <Alert tone="danger">{explain(saving.error)}</Alert>}
      <Group gap="sm">
        <Button type="submit" size="md" loading={saving.isPending}>
          {say("save")}
        </Button>
        <Button size="md" variant="default" onClick={() => onDone(false)}>
          {say("cancel")}
        </Button>
      </Group>
    </form>
  );
}
