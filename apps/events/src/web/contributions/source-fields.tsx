import { Button, Checkbox, Paper, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useRef } from "react";
import { flushSync } from "react-dom";
import { DayInput } from "../day-input.tsx";
import { useTexts } from "../language/i18n.ts";
import classes from "./contribution-form.module.css";
import { type Change, type ContributionDraft, newSource, type SourceDraft } from "./draft.ts";
import { anchorOf, useIssue } from "./field.ts";
import { formTexts } from "./form-texts.ts";

interface SourceFieldsProps {
  readonly draft: ContributionDraft;
  readonly change: Change;
}

/** Where it was read. The focus goes into a new source, and stays nearby when one goes. */
export function SourceFields({ draft: { sources, status }, change }: SourceFieldsProps) {
  const say = useTexts(formTexts);
  const list = useRef<HTMLDivElement>(null);
  const issue = useIssue("sources", "cited");
  const focus = (selector: string, at: number) => list.current?.querySelectorAll<HTMLElement>(selector)[at]?.focus();
  const add = () => {
    flushSync(() => change({ sources: [...sources, newSource(sources)] }));
    focus("[data-citation]", sources.length);
  };
  const remove = (index: number) => {
    flushSync(() => change({ sources: sources.toSpliced(index, 1) }));
    focus("[data-citation]", Math.max(0, index - 1));
  };
  return (
    <Stack gap="md" ref={list}>
      {sources.map((source, index) => (
        <OneSource
          key={source.row}
          source={source}
          index={index}
          isAlone={sources.length === 1}
          asksForUse={sources.length > 1 && status !== "missing"}
          onChange={(changed) => change({ sources: sources.with(index, changed) })}
          onRemove={() => remove(index)}
        />
      ))}
      {issue && (
        <Text c="var(--error)" role="alert">
          {issue}
        </Text>
      )}
      <Button
        variant="light"
        size="md"
        className={classes.add}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={add}
      >
        {say("addSource")}
      </Button>
    </Stack>
  );
}

interface OneSourceProps {
  readonly source: SourceDraft;
  readonly index: number;
  readonly isAlone: boolean;
  /** Whether to ask if the wording rests on this one: not where there is no other. */
  readonly asksForUse: boolean;
  readonly onChange: (source: SourceDraft) => void;
  readonly onRemove: () => void;
}

function OneSource({ source, index, isAlone, asksForUse, onChange, onRemove }: OneSourceProps) {
  const say = useTexts(formTexts);
  const path = `sources.${index}`;
  const number = index + 1;
  return (
    <Paper role="group" aria-label={say("sourceNumber", { number })} className={classes.source}>
      <Stack gap="sm">
        <TextInput
          data-citation
          id={anchorOf(`${path}.citation`)}
          size="md"
          label={say("citation")}
          description={say("citationHint")}
          withAsterisk
          error={useIssue(`${path}.citation`, path, `${path}.key`)}
          value={source.citation}
          onChange={(event) => onChange({ ...source, citation: event.currentTarget.value })}
        />
        <TextInput
          size="md"
          type="url"
          id={anchorOf(`${path}.url`)}
          inputMode="url"
          placeholder="https://"
          label={say("url")}
          error={useIssue(`${path}.url`)}
          value={source.url}
          onChange={(event) => onChange({ ...source, url: event.currentTarget.value })}
        />
        <DayInput
          size="md"
          id={anchorOf(`${path}.published`)}
          maw="14rem"
          label={say("publishedOn")}
          error={useIssue(`${path}.published`)}
          value={source.published}
          onChange={(published) => onChange({ ...source, published })}
        />
        {asksForUse && (
          <Checkbox
            label={say("cited")}
            checked={source.cited}
            onChange={(event) => onChange({ ...source, cited: event.currentTarget.checked })}
          />
        )}
        {!isAlone && (
          <Button
            variant="subtle"
            color="gray"
            c="dimmed"
            className={classes.remove}
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={onRemove}
          >
            {say("removeSource", { number })}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
