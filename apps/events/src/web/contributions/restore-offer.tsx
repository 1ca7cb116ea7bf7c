import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { formTexts } from "./form-texts.ts";
import type { LeftDraft } from "./stored-draft.ts";

interface RestoreOfferProps {
  readonly left: readonly LeftDraft[];
  /** The contribution as it is now; none for a new one. */
  readonly revision: number | undefined;
  readonly onRestore: (draft: LeftDraft) => void;
  readonly onDrop: (draft: LeftDraft) => void;
  readonly onStartAfresh: () => void;
}

/** Asks what is to become of drafts that were left behind; one starts afresh without losing any. */
export function RestoreOffer({ left, revision, onRestore, onDrop, onStartAfresh }: RestoreOfferProps) {
  const say = useTexts(formTexts);
  return (
    <Paper component="section" aria-labelledby="restore" bg="var(--accent-soft)" p="lg" maw={736}>
      <Stack>
        <Title order={2} id="restore">
          {say("restoreTitle")}
        </Title>
        {left.map((draft) => (
          <Offer
            key={draft.place}
            left={draft}
            isOutdated={draft.revision !== revision}
            onRestore={() => onRestore(draft)}
            onDrop={() => onDrop(draft)}
          />
        ))}
        <Button size="md" variant="default" style={{ alignSelf: "start" }} onClick={onStartAfresh}>
          {say("startAfresh")}
        </Button>
      </Stack>
    </Paper>
  );
}

interface OfferProps {
  readonly left: LeftDraft;
  readonly isOutdated: boolean;
  readonly onRestore: () => void;
  readonly onDrop: () => void;
}

function Offer({ left: { draft, savedAt }, isOutdated, onRestore, onDrop }: OfferProps) {
  const say = useTexts(formTexts);
  const { language } = useLanguage();
  const other = language === "vi" ? "en" : "vi";
  const name = draft.shortTitle[language] || draft.shortTitle[other] || say("restoreUntitled");
  const title = [draft.code, name].filter(Boolean).join(" · ");
  const saved = new Date(savedAt);
  const time = saved.toLocaleTimeString(language, { timeStyle: "short", hourCycle: "h23" });
  // Canadians write the day as ISO 8601 does.
  const day = sayDay(saved.toLocaleDateString("en-CA"), language);
  return (
    <Stack gap="xs">
      <Text>
        {say("restoreHint", { title, time, day })} {isOutdated && say("restoreOutdated")}
      </Text>
      <Group>
        <Button size="md" aria-label={`${say("restore")}: ${title}`} onClick={onRestore}>
          {say("restore")}
        </Button>
        <Button size="md" variant="subtle" aria-label={`${say("dropDraft")}: ${title}`} onClick={onDrop}>
          {say("dropDraft")}
        </Button>
      </Group>
    </Stack>
  );
}
