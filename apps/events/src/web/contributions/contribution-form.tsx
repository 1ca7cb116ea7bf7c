import { Button, Group, Paper, Stack, Text, TextInput } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { type SyntheticEvent, useEffect } from "react";
import type { JudgedContribution } from "../../contract/contributions.ts";
import { FateExplained, FateTag } from "../contribution-fate.tsx";
import { dropWork } from "../kept-work.ts";
import { useTexts } from "../language/i18n.ts";
import { FormSection } from "../ui/form-section.tsx";
import { bearerOf } from "./bearer.ts";
import { ContentFields } from "./content-fields.tsx";
import classes from "./contribution-form.module.css";
import type { Change, ContributionDraft } from "./draft.ts";
import { anchorOf, Issues, useIssue } from "./field.ts";
import { formTexts } from "./form-texts.ts";
import { SetbackNotice, ToFix } from "./notices.tsx";
import type { Others } from "./others.ts";
import { placeOf } from "./place.ts";
import { PlaceFields } from "./place-fields.tsx";
import { Version } from "./side-by-side.tsx";
import { SourceFields } from "./source-fields.tsx";
import { type Opening, useContributionForm } from "./use-contribution-form.ts";

interface ContributionFormProps {
  readonly opening: Opening;
  readonly onSaved: (saved: JudgedContribution) => void;
  readonly onCancel: () => void;
  /** Starts again from what somebody else has saved meanwhile. */
  readonly onTakeTheirs: () => void;
}

/** The form of a contribution: its place, its content, where it was read, and who adds it. */
export function ContributionForm({ opening, onSaved, onCancel, onTakeTheirs }: ContributionFormProps) {
  const say = useTexts(formTexts);
  const form = useContributionForm(opening);
  const { draft, change, issues, setback, saved, outlook } = form;
  useEffect(() => {
    if (saved !== undefined) onSaved(saved);
  }, [saved, onSaved]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    form.save();
  };
  return (
    <Issues value={issues}>
      <form noValidate className={classes.form} onSubmit={submit}>
        {form.attempts > 0 && issues.length > 0 && <ToFix key={form.attempts} issues={issues} />}
        {setback && (
          <SetbackNotice
            key={`${form.attempts} ${setback.kind}`}
            setback={setback}
            onKeepMine={form.save}
            onTakeTheirs={() => {
              dropWork(form.place);
              onTakeTheirs();
            }}
            onSaveAsNew={form.saveAsNew}
          />
        )}
        <FormSection title={say("place")} hint={say("placeHint")}>
          <PlaceFields draft={draft} change={change} others={form.others} />
        </FormSection>
        <FormSection title={say("content")} hint={say("contentHint")}>
          <Standing draft={draft} others={form.others} />
          <ContentFields draft={draft} change={change} />
        </FormSection>
        <FormSection title={say("sources")} hint={say("sourcesHint")}>
          <SourceFields draft={draft} change={change} />
        </FormSection>
        <FormSection title={say("who")} hint={say("whoHint")}>
          <Contributor draft={draft} change={change} />
        </FormSection>
        {outlook && outlook.status !== "misplaced" && (
          <Paper className={classes.outlook} role="status">
            <Stack gap={4}>
              <Group gap={8}>
                <Text fw={600}>{say("outlook")}:</Text>
                <FateTag fate={outlook} />
              </Group>
              <Text>
                <FateExplained fate={outlook} />
              </Text>
            </Stack>
          </Paper>
        )}
        <div className={classes.bar}>
          <Text size="sm" c="dimmed" role="status" className={classes.state}>
            {form.isDirty && form.isKept !== undefined && say(form.isKept ? "kept" : "notKept")}
          </Text>
          <Button variant="default" size="md" onClick={onCancel}>
            {say("cancel")}
          </Button>
          <Button
            type="submit"
            size="md"
            loading={form.isPending}
            leftSection={<IconDeviceFloppy size={18} aria-hidden />}
            className={classes.save}
          >
            {say("save")}
          </Button>
        </div>
      </form>
    </Issues>
  );
}

/** What stands of the clause already, to compare with while one writes. */
function Standing({ draft, others }: { draft: ContributionDraft; others: Others | undefined }) {
  const say = useTexts(formTexts);
  const standing = placeOf(draft.code, others?.completed)?.standing;
  if (standing === undefined) return null;
  const bearer = bearerOf(others?.judged ?? [], standing.code);
  return (
    <Paper className={classes.standing}>
      <Stack gap={6}>
        <Text size="sm" fw={600} c="violet">
          {bearer === undefined
            ? say("standing", { code: standing.code })
            : say("standingOf", { code: standing.code, who: bearer.contributor })}
        </Text>
        <Version clause={standing} isClaim={bearer !== undefined} />
      </Stack>
    </Paper>
  );
}

function Contributor({ draft, change }: { draft: ContributionDraft; change: Change }) {
  const say = useTexts(formTexts);
  return (
    <TextInput
      size="md"
      label={say("contributor")}
      withAsterisk
      id={anchorOf("contributor")}
      autoComplete="name"
      error={useIssue("contributor")}
      value={draft.contributor}
      onChange={(event) => change({ contributor: event.currentTarget.value })}
    />
  );
}
