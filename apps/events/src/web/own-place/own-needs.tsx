import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AccessNeeds } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import type { OwnPlace } from "../../contract/place-links.ts";
import { useTexts } from "../language/i18n.ts";
import { NO_NEEDS, readNeeds } from "../people/needs-draft.ts";
import { NeedsFields } from "../people/needs-fields.tsx";
import { placeQuery, setNeeds } from "../people/seat-links.ts";
import { useSeatSetback } from "../people/seat-setback.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import { ownPlaceTexts } from "./texts.ts";

interface OwnNeedsProps {
  readonly token: string;
  readonly own: OwnPlace;
}

/** Whether they have said what they need, and how to say it anew: what was said is shown to nobody who comes by the link. */
export function OwnNeeds({ token, own: { hasNeeds } }: OwnNeedsProps) {
  const say = useTexts(ownPlaceTexts);
  const explain = useSeatSetback();
  const client = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const saving = useMutation({
    mutationFn: (needs: AccessNeeds | undefined) => setNeeds(token, needs),
    onSuccess: () => {
      setIsOpen(false);
      return client.invalidateQueries(placeQuery(token));
    },
  });
  return (
    <Section title={say("needs")}>
      <Text role="status">
        {saving.isSuccess && !isOpen && `${say("saved")} `}
        {say(hasNeeds ? "hasNeeds" : "noNeeds")}
      </Text>
      {saving.error && <Alert tone="danger">{explain(saving.error)}</Alert>}
      {isOpen ? (
        <NeedsForm isPending={saving.isPending} onSave={saving.mutate} onCancel={() => setIsOpen(false)} />
      ) : (
        <Group gap="sm">
          <Button variant="light" onClick={() => setIsOpen(true)}>
            {say("change")}
          </Button>
          {hasNeeds && (
            <Button variant="default" loading={saving.isPending} onClick={() => saving.mutate(undefined)}>
              {say("remove")}
            </Button>
          )}
        </Group>
      )}
    </Section>
  );
}

interface NeedsFormProps {
  readonly isPending: boolean;
  readonly onSave: (needs: AccessNeeds | undefined) => void;
  readonly onCancel: () => void;
}

function NeedsForm({ isPending, onSave, onCancel }: NeedsFormProps) {
  const say = useTexts(ownPlaceTexts);
  const [draft, setDraft] = useState(NO_NEEDS);
  const [isTried, setIsTried] = useState(false);
  const { needs, wrong } = readNeeds(draft);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (wrong.length === 0) onSave(needs);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <NeedsFields draft={draft} onChange={setDraft} wrong={isTried ? wrong : []} />
        <Group gap="sm">
          <Button type="submit" loading={isPending}>
            {say("save")}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say("cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
