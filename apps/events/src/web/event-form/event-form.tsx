import { MantineThemeProvider } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import type { EventId } from "@wps/model";
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "../language/i18n.ts";
import { FormSection } from "../ui/form-section.tsx";
import { Tag } from "../ui/tag.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import classes from "./event-form.module.css";
import { focusField, Issues } from "./fields/field.ts";
import { FoldedSections } from "./folded-sections.tsx";
import { formTheme } from "./form-theme.ts";
import type { FormIssue } from "./issues.ts";
import { LeaveDialog } from "./leave-dialog.tsx";
import { NewerVersionNotice } from "./newer-version.tsx";
import { SaveBar } from "./save-bar.tsx";
import { type SectionName, sectionOf } from "./section-names.ts";
import { Basics } from "./sections/basics.tsx";
import { Dates } from "./sections/dates.tsx";
import { Organisations } from "./sections/organisations.tsx";
import { TaskLinks } from "./sections/task-links.tsx";
import { sectionTexts } from "./sections/texts.ts";
import { SetbackNotice } from "./setback-notice.tsx";
import { formTexts } from "./texts.ts";
import { type Opening, useEventForm } from "./use-event-form.ts";
import type { FoldedSection } from "./use-summaries.ts";

interface EventFormProps {
  readonly opening: Opening;
  /** Leads away after saving, or without saving when there is no event yet. */
  readonly onDone: (id: EventId | undefined, saved: boolean) => void;
}

/** The form of an event: the five things that suffice first, all the rest folded below. */
export function EventForm({ opening, onDone }: EventFormProps) {
  const say = useTexts(formTexts);
  const form = useEventForm(opening);
  const { draft, change, issues, setback, saved } = form;
  const [open, setOpen] = useState<string[]>([]);

  const go = (issue: FormIssue) => {
    const section = sectionOf(issue);
    if (section !== undefined) flushSync(() => setOpen((before) => [...new Set([...before, section])]));
    focusField(issue.path);
  };
  const submit = (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (opening.id !== undefined && !form.dirty) onDone(opening.id, false);
    else form.save();
  };
  useHotkeys([["mod+S", ({ target }) => inDialog(target) || submit()]], []);
  useEffect(() => {
    if (saved !== undefined) onDone(saved.id, true);
  }, [saved, onDone]);

  const wrong = (name: SectionName) => issues.filter((issue) => sectionOf(issue) === name).length;
  return (
    <MantineThemeProvider theme={formTheme} inherit>
      <Issues value={issues}>
        <form noValidate className={classes.form} onSubmit={submit} onKeyDown={keepOpen}>
          {issues.length > 0 && <ErrorSummary key={`${form.attempts} ${setback?.kind}`} issues={issues} onGo={go} />}
          {setback && (
            <SetbackNotice key={form.attempts} setback={setback} id={opening.id} onGoOnFrom={form.goOnFrom} />
          )}
          {form.newer && <NewerVersionNotice {...form.newer} />}
          <Essential name="basics" wrong={wrong("basics")}>
            <Basics
              kind={draft.kind}
              status={draft.status}
              title={draft.title}
              titleBasis={draft.titleBasis}
              change={change}
            />
          </Essential>
          <Essential name="dates" wrong={wrong("dates")}>
            <Dates dates={draft.dates} timeZone={draft.timeZone} change={change} />
          </Essential>
          <Essential name="organisations" wrong={wrong("organisations")}>
            <Organisations organisations={draft.organisations} change={change} />
          </Essential>
          <Essential name="taskLinks" wrong={wrong("taskLinks")}>
            <TaskLinks taskLinks={draft.taskLinks} change={change} />
          </Essential>
          <FormSection title={say("more")} hint={say("moreHint")}>
            <FoldedSections draft={draft} change={change} issues={issues} open={open} onOpen={setOpen} />
          </FormSection>
          <SaveBar
            dirty={form.dirty}
            kept={form.kept}
            pending={form.pending}
            onCancel={() => onDone(opening.id, false)}
          />
        </form>
      </Issues>
      <LeaveDialog dirty={form.dirty} kept={form.kept !== false} onDrop={form.reset} />
    </MantineThemeProvider>
  );
}

/** Enter in an input of a form this long is a slip of the hand; a dialog, to React part of the form, is left alone. */
function keepOpen(event: KeyboardEvent<HTMLFormElement>): void {
  const { currentTarget, target, key } = event;
  if (key === "Enter" && target instanceof HTMLInputElement && currentTarget.contains(target)) event.preventDefault();
}

/** A dialog over the form has its own keys. */
const inDialog = (target: EventTarget | null) => target instanceof Element && target.closest("[role=dialog]") !== null;

type EssentialSection = Exclude<SectionName, FoldedSection>;

/** A section that is always open. */
function Essential({ name, wrong, children }: { name: EssentialSection; wrong: number; children: ReactNode }) {
  const say = useTexts(formTexts);
  const title = useTexts(sectionTexts);
  const mark = wrong > 0 && <Tag tone="bad">{say("toFix", { count: wrong })}</Tag>;
  return (
    <FormSection title={title(name)} mark={mark} hint={title(`${name}Hint`)}>
      {children}
    </FormSection>
  );
}
