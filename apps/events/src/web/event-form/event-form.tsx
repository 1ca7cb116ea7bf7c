import { MantineThemeProvider } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { can, type EventId, NewProgrammeEvent } from "@wps/model";
import { type KeyboardEvent, type SyntheticEvent, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { FormSection } from "../ui/form-section.tsx";
import { CollisionPanel } from "./collision-panel.tsx";
import { fromDraft } from "./draft.ts";
import { Essential, EssentialSections } from "./essential-sections.tsx";
import classes from "./event-form.module.css";
import { EventSources } from "./fields/event-sources.ts";
import { focusField, Issues } from "./fields/field.ts";
import { FoldedSections } from "./folded-sections.tsx";
import { FormNotices } from "./form-notices.tsx";
import { formTheme } from "./form-theme.ts";
import type { FormIssue } from "./issues.ts";
import { LeaveDialog } from "./leave-dialog.tsx";
import { SaveBar } from "./save-bar.tsx";
import { sectionOf } from "./section-names.ts";
import { Standing } from "./sections/standing.tsx";
import type { SpreadChoices } from "./series/spread.ts";
import { SpreadDialog } from "./series/spread-dialog.tsx";
import { useSeries } from "./series/use-series.ts";
import { formTexts } from "./texts.ts";
import { type Opening, useEventForm } from "./use-event-form.ts";

interface EventFormProps {
  readonly opening: Opening;
  /** Leads away after saving, or without saving when there is no event yet. */
  readonly onDone: (id: EventId | undefined, saved: boolean) => void;
}

/** The form of an event: the five things that suffice first, all the rest folded below. */
export function EventForm({ opening, onDone }: EventFormProps) {
  const say = useTexts(formTexts);
  const actor = useActor();
  const form = useEventForm(opening);
  const { draft, change, issues, setback, saved } = form;
  const [open, setOpen] = useState<string[]>([]);
  const series = useSeries(opening.id, form.base.revision, form.base.draft.run);
  const [choices, setChoices] = useState<SpreadChoices>();

  const go = (issue: FormIssue) => {
    const section = sectionOf(issue);
    if (section !== undefined) flushSync(() => setOpen((before) => [...new Set([...before, section])]));
    focusField(issue.path);
  };
  const submit = (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (opening.id !== undefined && !form.dirty) {
      onDone(opening.id, false);
      return;
    }
    // Only where there are others to follow it: saving reads it again.
    const written = series.runs.length > 1 ? NewProgrammeEvent.safeParse(fromDraft(draft)).data : undefined;
    const offered = written && series.choicesOf(written);
    if (offered) setChoices(offered);
    else form.save();
  };
  useHotkeys([["mod+S", ({ target }) => inDialog(target) || submit()]], []);
  useEffect(() => {
    if (saved !== undefined) onDone(saved.id, true);
  }, [saved, onDone]);

  const collides = opening.id !== undefined && setback?.why.kind === "changed";
  return (
    <MantineThemeProvider theme={formTheme} inherit>
      {collides && <Collision id={opening.id} form={form} />}
      {/* Hidden and not gone: nothing that somebody has opened or typed is lost while they decide. */}
      <div hidden={collides}>
        <Issues value={issues}>
          <form noValidate className={classes.form} onSubmit={submit} onKeyDown={keepOpen}>
            <FormNotices id={opening.id} form={form} onGo={go} />
            <EssentialSections id={opening.id} draft={draft} change={change} issues={issues} />
            <FormSection title={say("more")} hint={say("moreHint")}>
              <EventSources value={draft.sources}>
                <FoldedSections draft={draft} change={change} issues={issues} open={open} onOpen={setOpen} />
              </EventSources>
            </FormSection>
            <Essential name="standing" issues={issues}>
              <Standing
                status={draft.status}
                publication={draft.publication}
                sensitivity={draft.sensitivity}
                exists={opening.id !== undefined}
                mayPublish={can(actor, "event:publish")}
                change={change}
              />
            </Essential>
            <SaveBar
              dirty={form.dirty}
              kept={form.kept}
              pending={form.pending}
              onCancel={() => onDone(opening.id, false)}
            />
          </form>
        </Issues>
      </div>
      {choices && draft.run && (
        <SpreadDialog
          number={draft.run.number}
          runs={series.runs}
          choices={choices}
          onClose={() => setChoices(undefined)}
          onChoose={(scope) => {
            setChoices(undefined);
            form.save("itself", scope === "this" ? undefined : series.spreadOf(scope));
          }}
        />
      )}
      <LeaveDialog dirty={form.dirty} kept={form.kept !== false} onDrop={form.reset} />
    </MantineThemeProvider>
  );
}

/** What somebody else changed, beside what was changed here. */
function Collision({ id, form }: { id: EventId; form: ReturnType<typeof useEventForm> }) {
  const { base, draft, setback } = form;
  const before = useMemo(() => NewProgrammeEvent.parse(fromDraft(base.draft)), [base]);
  // Whoever went on typing while it was being sent may have left it incomplete: what was sent was not.
  const mine = NewProgrammeEvent.safeParse(fromDraft(draft)).data ?? setback?.event;
  if (mine === undefined) return null;
  return (
    <CollisionPanel
      id={id}
      revision={base.revision}
      base={before}
      mine={mine}
      onMerge={form.mergeWith}
      onGiveUp={form.takeTheirs}
    />
  );
}

/** Enter in an input of a form this long is a slip of the hand; a dialog, to React part of the form, is left alone. */
function keepOpen(event: KeyboardEvent<HTMLFormElement>): void {
  const { currentTarget, target, key } = event;
  if (key === "Enter" && target instanceof HTMLInputElement && currentTarget.contains(target)) event.preventDefault();
}

/** A dialog over the form has its own keys. */
const inDialog = (target: EventTarget | null) => target instanceof Element && target.closest("[role=dialog]") !== null;
