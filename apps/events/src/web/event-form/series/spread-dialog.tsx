import { Button, Group, List, Radio, Stack, Text } from "@mantine/core";
import type { ProgrammeEvent } from "@wps/model";
import type { EditScope, RunOutcome, SpreadPart } from "@wps/model/series";
import { type SyntheticEvent, useState } from "react";
import { usePartName } from "../../event-part.tsx";
import { sayDay } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { Dialog } from "../../ui/dialog.tsx";
import type { SpreadChoices } from "./spread.ts";
import { seriesTexts } from "./texts.ts";

const SCOPES = ["this", "following", "all"] as const satisfies readonly EditScope[];

interface SpreadDialogProps {
  /** Which run is edited. */
  readonly number: number;
  readonly runs: readonly ProgrammeEvent[];
  readonly choices: SpreadChoices;
  readonly onChoose: (scope: EditScope) => void;
  readonly onClose: () => void;
}

/** Asks which runs an edit is for, and says what would become of each. */
export function SpreadDialog({ number, runs, choices, onChoose, onClose }: SpreadDialogProps) {
  const say = useTexts(seriesTexts);
  const sayOutcome = useOutcomeWords(runs);
  const [scope, setScope] = useState<EditScope>("this");
  const offered = SCOPES.filter((one) => choices[one] !== undefined);
  const outcomes = choices[scope] ?? [];
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    // React passes it on to the form around a dialog, which waits for the answer.
    submitted.stopPropagation();
    onChoose(scope);
  };
  return (
    <Dialog title={say("title")} closeLabel={say("close")} size="lg" onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <Text>{say("intro", { number })}</Text>
          <Radio.Group
            label={say("scope")}
            value={scope}
            onChange={(chosen) => setScope(SCOPES.find((one) => one === chosen) ?? scope)}
          >
            <Stack gap={8} mt={6}>
              {offered.map((one) => (
                <Radio key={one} value={one} label={say(`scope.${one}`)} data-autofocus={one === scope || undefined} />
              ))}
            </Stack>
          </Radio.Group>
          <div aria-live="polite">
            <Text fw={600} size="sm">
              {say("others")}
            </Text>
            {outcomes.length === 0 ? (
              <Text size="sm" c="dimmed">
                {say("noOthers")}
              </Text>
            ) : (
              <List size="sm">
                {outcomes.map((outcome) => (
                  <List.Item key={outcome.event}>{sayOutcome(outcome)}</List.Item>
                ))}
              </List>
            )}
          </div>
          <Group justify="flex-end">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button size="md" type="submit">
              {say("save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** What becomes of one of the runs, in words. */
function useOutcomeWords(runs: readonly ProgrammeEvent[]) {
  const say = useTexts(seriesTexts);
  const part = usePartName();
  const term = useTexts(terms);
  const { language } = useLanguage();
  return (outcome: RunOutcome): string => {
    const run = runs.find(({ id }) => id === outcome.event);
    const which = { number: run?.run?.number ?? 0, day: run ? sayDay(run.dates.start, language) : "" };
    const named = (parts: readonly SpreadPart[]) =>
      parts.map((one) => part(one).toLocaleLowerCase(language)).join(", ");
    switch (outcome.is) {
      case "changed": {
        const values = { ...which, parts: named(outcome.changed), kept: named(outcome.kept) };
        return say(outcome.kept.length > 0 ? "changedButKept" : "changed", values);
      }
      case "kept":
        return say("kept", { ...which, kept: named(outcome.kept) });
      case "closed":
        return say("closed", { ...which, status: term(`status.${outcome.status}`).toLocaleLowerCase(language) });
      case "cannot-move":
        return say("cannotMove", which);
    }
  };
}
