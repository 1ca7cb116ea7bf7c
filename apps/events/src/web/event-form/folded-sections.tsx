import { Accordion, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "../language/i18n.ts";
import { Tag } from "../ui/tag.tsx";
import { citations } from "./draft/provenance.ts";
import type { Change, EventDraft } from "./draft.ts";
import classes from "./event-form.module.css";
import { anchorOf } from "./fields/field.ts";
import type { FormIssue } from "./issues.ts";
import { sectionOf } from "./section-names.ts";
import { Funding } from "./sections/funding.tsx";
import { Outcomes } from "./sections/outcomes.tsx";
import { Place } from "./sections/place.tsx";
import { Plan } from "./sections/plan.tsx";
import { Sessions } from "./sections/sessions.tsx";
import { Sources } from "./sections/sources.tsx";
import { Summary } from "./sections/summary.tsx";
import { sectionTexts } from "./sections/texts.ts";
import { formTexts } from "./texts.ts";
import { useStable } from "./use-stable.ts";
import { type FoldedSection, useSummaries } from "./use-summaries.ts";

interface FoldedSectionsProps {
  readonly draft: EventDraft;
  readonly change: Change;
  readonly issues: readonly FormIssue[];
  readonly open: readonly string[];
  readonly onOpen: (open: string[]) => void;
}

/** What may be left out, each under a title with a line of what it holds. */
export function FoldedSections({ draft, change, issues, open, onOpen }: FoldedSectionsProps) {
  const summaries = useSummaries(draft);
  const section = (name: FoldedSection, content: ReactNode) => (
    <Folded
      name={name}
      summary={summaries[name]}
      wrong={issues.filter((issue) => sectionOf(issue) === name).length}
      open={open.includes(name)}
    >
      {content}
    </Folded>
  );
  const cited = useStable(Object.fromEntries(draft.sources.map(({ key }) => [key, citations(draft, key)])));
  return (
    <Accordion
      multiple
      order={3}
      keepMounted={false}
      // A panel that unfolds by and by is not there yet for the error summary to lead into.
      transitionDuration={0}
      value={[...open]}
      onChange={onOpen}
      classNames={classes}
    >
      {section("place", <Place format={draft.format} place={draft.place} dates={draft.dates} change={change} />)}
      {section("sessions", <Sessions sessions={draft.sessions} dates={draft.dates} run={draft.run} change={change} />)}
      {section("summary", <Summary summary={draft.summary} change={change} />)}
      {section(
        "plan",
        <Plan
          expected={draft.expected}
          budget={draft.budget}
          headcounts={draft.headcounts}
          cost={draft.cost}
          deviations={draft.deviations}
          change={change}
        />,
      )}
      {section("funding", <Funding funding={draft.funding} change={change} />)}
      {section("outcomes", <Outcomes outcomes={draft.outcomes} change={change} />)}
      {section("sources", <Sources sources={draft.sources} variants={draft.variants} cited={cited} change={change} />)}
    </Accordion>
  );
}

interface FoldedProps {
  readonly name: FoldedSection;
  readonly summary: string;
  readonly wrong: number;
  readonly open: boolean;
  readonly children: ReactNode;
}

function Folded({ name, summary, wrong, open, children }: FoldedProps) {
  const say = useTexts(formTexts);
  const title = useTexts(sectionTexts);
  return (
    <Accordion.Item value={name} id={anchorOf(`section.${name}`)}>
      <Accordion.Control>
        <Stack gap={2} align="start">
          <span className={classes.sectionTitle}>
            {title(name)} {wrong > 0 && <Tag tone="bad">{say("toFix", { count: wrong })}</Tag>}
          </span>
          {!open && (
            <Text component="span" size="sm" c="dimmed" lineClamp={1}>
              {summary}
            </Text>
          )}
        </Stack>
      </Accordion.Control>
      <Accordion.Panel>{children}</Accordion.Panel>
    </Accordion.Item>
  );
}
