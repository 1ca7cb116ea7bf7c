import type { EventId } from "@wps/model";
import type { ReactNode } from "react";
import { useTexts } from "../language/i18n.ts";
import { FormSection } from "../ui/form-section.tsx";
import { Tag } from "../ui/tag.tsx";
import { ClashPanel } from "./clashes/clash-panel.tsx";
import type { Change, EventDraft } from "./draft.ts";
import type { FormIssue } from "./issues.ts";
import { type SectionName, sectionOf } from "./section-names.ts";
import { Basics } from "./sections/basics.tsx";
import { Dates } from "./sections/dates.tsx";
import { Organisations } from "./sections/organisations.tsx";
import { TaskLinks } from "./sections/task-links.tsx";
import { Templates } from "./sections/templates.tsx";
import { sectionTexts } from "./sections/texts.ts";
import { formTexts } from "./texts.ts";
import type { FoldedSection } from "./use-summaries.ts";

interface EssentialSectionsProps {
  readonly id: EventId | undefined;
  readonly draft: EventDraft;
  readonly change: Change;
  readonly issues: readonly FormIssue[];
}

/** The five things that suffice to save an event. */
export function EssentialSections({ id, draft, change, issues }: EssentialSectionsProps) {
  return (
    <>
      <Essential name="basics" issues={issues}>
        <Basics kind={draft.kind} title={draft.title} titleBasis={draft.titleBasis} change={change} />
      </Essential>
      <Essential name="dates" issues={issues}>
        <Dates dates={draft.dates} timeZone={draft.timeZone} province={draft.place.province} change={change} />
        {id === undefined && (
          <Templates kind={draft.kind} dates={draft.dates} sessions={draft.sessions} change={change} />
        )}
        <ClashPanel id={id} draft={draft} change={change} />
      </Essential>
      <Essential name="organisations" issues={issues}>
        <Organisations organisations={draft.organisations} change={change} />
      </Essential>
      <Essential name="taskLinks" issues={issues}>
        <TaskLinks taskLinks={draft.taskLinks} change={change} />
      </Essential>
    </>
  );
}

interface EssentialProps {
  readonly name: Exclude<SectionName, FoldedSection>;
  readonly issues: readonly FormIssue[];
  readonly children: ReactNode;
}

/** A section that is always open. */
export function Essential({ name, issues, children }: EssentialProps) {
  const say = useTexts(formTexts);
  const title = useTexts(sectionTexts);
  const wrong = issues.filter((issue) => sectionOf(issue) === name).length;
  const mark = wrong > 0 && <Tag tone="bad">{say("toFix", { count: wrong })}</Tag>;
  return (
    <FormSection title={title(name)} mark={mark} hint={title(`${name}Hint`)}>
      {children}
    </FormSection>
  );
}
