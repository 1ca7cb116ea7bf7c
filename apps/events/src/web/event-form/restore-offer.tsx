import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { wordingIn } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { fromBilingual } from "./draft/bilingual.ts";
import type { StoredDraft } from "./stored-draft.ts";
import { formTexts } from "./texts.ts";

interface RestoreOfferProps {
  readonly stored: StoredDraft;
  readonly onRestore: () => void;
  readonly onStartAfresh: () => void;
}

/** Asks what is to become of a draft that was left behind, before anything new can overwrite it. */
export function RestoreOffer({ stored, onRestore, onStartAfresh }: RestoreOfferProps) {
  const say = useTexts(formTexts);
  const { language } = useLanguage();
  const title = wordingIn(fromBilingual(stored.draft.title), language).text || say("restoreUntitled");
  const savedAt = new Date(stored.savedAt);
  const time = savedAt.toLocaleTimeString(language, { timeStyle: "short", hourCycle: "h23" });
  // Canadians write the day as ISO 8601 does.
  const day = sayDay(savedAt.toLocaleDateString("en-CA"), language);
  return (
    <Paper component="section" aria-labelledby="restore" bg="violet.0" p="lg" maw={736}>
      <Stack>
        <Title order={2} id="restore">
          {say("restoreTitle")}
        </Title>
        <Text>{say("restoreHint", { title, time, day })}</Text>
        <Group>
          <Button size="md" onClick={onRestore}>
            {say("restore")}
          </Button>
          <Button size="md" variant="subtle" onClick={onStartAfresh}>
            {say("startAfresh")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
