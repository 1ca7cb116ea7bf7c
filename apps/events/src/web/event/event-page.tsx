import { Paper, Stack, Text } from "@mantine/core";
import { IconClock } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type Organisation, type Programme, type ProgrammeEvent, subjectOf, wordingIn } from "@wps/model";
import { useId } from "react";
import { eventQuery, organisationsQuery, programmesQuery } from "../api.ts";
import { DocumentsPart } from "../document-parts.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { CitedSources, SourceList } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { AddToCalendar } from "./add-to-calendar.tsx";
import { ClashesSection } from "./clashes-section.tsx";
import classes from "./event-page.module.css";
import { Fact } from "./fact.tsx";
import { Funding } from "./funding.tsx";
import { Headcounts } from "./headcounts.tsx";
import { Heading } from "./heading.tsx";
import { LifeLine } from "./life-cycle/life-line.tsx";
import { OutcomeNotice } from "./life-cycle/outcome-notice.tsx";
import { StandingNotes } from "./life-cycle/standing-notes.tsx";
import { useChange } from "./life-cycle/use-change.ts";
import { MoneyLinks } from "./money-links.tsx";
import type { Directory } from "./organisation-name.tsx";
import { Organisations } from "./organisations.tsx";
import { Outcomes } from "./outcomes.tsx";
import { PeopleLinks } from "./people-links.tsx";
import { PermitSection } from "./permit/permit-section.tsx";
import { PlanSection } from "./plan/plan-section.tsx";
import { Recommendations } from "./recommendations/recommendations-section.tsx";
import { RecordLine } from "./record-line.tsx";
import { Sessions } from "./sessions.tsx";
import { TaskLinks } from "./task-links.tsx";
import { eventTexts } from "./texts.ts";
import { sayZone } from "./time-zone.ts";
import { Variants } from "./variants.tsx";
import { When } from "./when.tsx";
import { Where } from "./where.tsx";

const route = getRouteApi("/events/$id");

/** One event with everything the record holds about it. */
export function EventPage() {
  const { id } = route.useParams();
  const event = useQuery(eventQuery(id));
  const organisations = useQuery(organisationsQuery);
  const programmes = useQuery(programmesQuery);
  return (
    <QueryState query={event}>
      {(found) => (
        <QueryState query={organisations}>
          {(known) => (
            <QueryState query={programmes}>
              {(views) => (
                <EventRecord event={found} organisations={known} programmes={views.map((view) => view.programme)} />
              )}
            </QueryState>
          )}
        </QueryState>
      )}
    </QueryState>
  );
}

interface EventRecordProps {
  readonly event: ProgrammeEvent;
  readonly organisations: readonly Organisation[];
  readonly programmes: readonly Programme[];
}

function EventRecord({ event, organisations, programmes }: EventRecordProps) {
  const say = useTexts(eventTexts);
  const { language } = useLanguage();
  const directory: Directory = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const changing = useChange(event);
  useDocumentTitle(wordingIn(event.title, language).text);
  return (
    <CitedSources sources={event.sources}>
      <article className={classes.page}>
        <Stack component="header" gap="lg">
          <Heading event={event} changing={changing} />
          {changing.outcome && (
            <OutcomeNotice
              outcome={changing.outcome}
              isPending={changing.isPending}
              onUndo={changing.undo}
              onDismiss={changing.dismiss}
            />
          )}
          <StandingNotes event={event} changing={changing} />
          <LifeLine event={event} />
        </Stack>
        <Facts event={event} directory={directory} />
        <Stack gap="xl" className={classes.story}>
          {event.summary && (
            <Section title={say("about")}>
              <Text className={classes.prose}>
                <Wording of={event.summary} />
              </Text>
            </Section>
          )}
          <Sessions event={event} />
          <ClashesSection event={event} />
          <TaskLinks links={event.taskLinks} dates={event.dates} programmes={programmes} />
          <PlanSection event={event} {...changing} />
          <PermitSection event={event} directory={directory} />
          <Headcounts event={event} />
          <PeopleLinks event={event} />
          <Funding event={event} directory={directory} />
          <MoneyLinks event={event} />
          <Outcomes event={event} />
          <Recommendations event={event} directory={directory} />
          <DocumentsPart of={{ is: "event", event: event.id }} subject={subjectOf(event)} />
          <Variants variants={event.variants} />
          <Section title={say("sources")}>
            {event.sources.length === 0 ? <Text c="dimmed">{say("noSources")}</Text> : <SourceList />}
          </Section>
          <RecordLine event={event} />
        </Stack>
      </article>
    </CitedSources>
  );
}

function Facts({ event, directory }: { event: ProgrammeEvent; directory: Directory }) {
  const say = useTexts(eventTexts);
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} className={classes.facts}>
      <VisuallyHidden>
        <h2 id={id}>{say("facts")}</h2>
      </VisuallyHidden>
      <dl className={classes.factList}>
        <When event={event} />
        <Where event={event} />
        <Organisations involvements={event.organisations} directory={directory} />
        <Fact label={say("timeZone")} icon={IconClock}>
          <Text>{sayZone(event.timeZone, event.dates.start)}</Text>
        </Fact>
      </dl>
      <AddToCalendar event={event} />
    </Paper>
  );
}
