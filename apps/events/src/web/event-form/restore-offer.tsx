import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayDayOf, sayTimeOf } from "../language/moments.ts";
import { fromBilingual } from "./draft/bilingual.ts";
import { restoreTexts } from "./restore-texts.ts";
import type { StoredDraft } from "./stored-draft.ts";

interface RestoreOfferProps {
  readonly drafts: readonly StoredDraft[];
  /** Whether they are drafts of a new event. */
  readonly isNew: boolean;
  readonly onRestore: (draft: StoredDraft) => void;
  readonly onDiscard: (draft: StoredDraft) => void;
  /** Leaves the drafts where they are. */
  readonly onStart: () => void;
}

/** Asks what is to become of drafts that were left behind. None of them goes unless somebody deletes it. */
export function RestoreOffer({ drafts, isNew, onRestore, onDiscard, onStart }: RestoreOfferProps) {
  const say = useTexts(restoreTexts);
  const { language } = useLanguage();
  const when = (instant: string) => ({ time: sayTimeOf(instant, language), day: sayDayOf(instant, language) });
  return (
    <Paper component="section" aria-labelledby="restore" bg="var(--accent-soft)" p="lg" maw={736}>
      <Stack gap="lg">
        <Title order={2} id="restore">
          {say("title", { count: drafts.length })}
        </Title>
        {drafts.map((stored) => {
          const title = wordingIn(fromBilingual(stored.draft.title), language).text || say("untitled");
          return (
            <Stack key={stored.place} gap="xs">
              <div>
                <Text fw={600}>{title}</Text>
                <Text size="sm">{say("when", when(stored.savedAt))}</Text>
              </div>
              <Group gap="xs">
                <Button
                  size="md"
                  aria-label={say("named", { action: say("restore"), title })}
                  onClick={() => onRestore(stored)}
                >
                  {say("restore")}
                </Button>
                <Button
                  size="md"
                  variant="subtle"
                  color="red"
                  aria-label={say("named", { action: say("discard"), title })}
                  onClick={() => onDiscard(stored)}
                >
                  {say("discard")}
                </Button>
              </Group>
            </Stack>
          );
        })}
        <Button size="md" variant="default" style={{ alignSelf: "start" }} onClick={onStart}>
          {say(isNew ? "startNew" : "startFromServer")}
        </Button>
      </Stack>
    </Paper>
  );
}
