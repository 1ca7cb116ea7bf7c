import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import type { JudgedContribution } from "../../contract/contributions.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { ContributionForm } from "./contribution-form.tsx";
import { formTexts } from "./form-texts.ts";
import { dropStoredDraft, type StoredDraft, storedDraft } from "./stored-draft.ts";
import type { Opening } from "./use-contribution-form.ts";

/** The form, after the question whether to go on with a draft that this browser still keeps. */
export function ContributionEditor({ opening, onTakeTheirs }: { opening: Opening; onTakeTheirs: () => void }) {
  const [stored] = useState(() => storedDraft(opening.id));
  const [start, setStart] = useState(stored === undefined ? opening : undefined);
  const leave = useLeaving(opening);
  const takeTheirs = () => {
    dropStoredDraft(opening.id);
    onTakeTheirs();
  };
  if (start !== undefined) return <ContributionForm opening={start} {...leave} onTakeTheirs={takeTheirs} />;
  if (stored === undefined) return null;
  return (
    <RestoreOffer
      stored={stored}
      onRestore={() => setStart({ ...opening, draft: stored.draft, revision: stored.revision })}
      onStartAfresh={() => setStart(opening)}
    />
  );
}

/** Where the form leads: to the clause that was completed, with a word that it is saved, or back to the list. */
function useLeaving({ base: { programme } }: Opening) {
  const say = useTexts(formTexts);
  const navigate = useNavigate();
  const onSaved = useCallback(
    ({ contribution }: JudgedContribution) => {
      notifications.show({ message: say("saved"), color: "teal", closeButtonProps: { "aria-label": say("close") } });
      const params = { programme: contribution.programme, clause: contribution.clause.code };
      void navigate({ to: "/programmes/$programme/$clause", params, replace: true });
    },
    [say, navigate],
  );
  const onCancel = () => void navigate({ to: "/contributions", search: programme === "" ? {} : { programme } });
  return { onSaved, onCancel };
}

interface RestoreOfferProps {
  readonly stored: StoredDraft;
  readonly onRestore: () => void;
  readonly onStartAfresh: () => void;
}

function RestoreOffer({ stored: { draft, savedAt }, onRestore, onStartAfresh }: RestoreOfferProps) {
  const say = useTexts(formTexts);
  const { language } = useLanguage();
  const other = language === "vi" ? "en" : "vi";
  const name = draft.shortTitle[language] || draft.shortTitle[other] || say("restoreUntitled");
  const saved = new Date(savedAt);
  const time = saved.toLocaleTimeString(language, { timeStyle: "short", hourCycle: "h23" });
  // Canadians write the day as ISO 8601 does.
  const day = sayDay(saved.toLocaleDateString("en-CA"), language);
  return (
    <Paper component="section" aria-labelledby="restore" bg="violet.0" p="lg" maw={736}>
      <Stack>
        <Title order={2} id="restore">
          {say("restoreTitle")}
        </Title>
        <Text>{say("restoreHint", { title: [draft.code, name].filter(Boolean).join(" · "), time, day })}</Text>
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
