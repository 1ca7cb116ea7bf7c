import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import {
  type Course,
  type CourseId,
  can,
  DatePrecision,
  isClauseCode,
  isCode,
  isCourseId,
  isLocalTime,
  isPlainDate,
  type ProgrammeEvent,
} from "@wps/model";
import { useState } from "react";
import { matching, oneOf, reading } from "../address.ts";
import { programmesQuery } from "../api.ts";
import { courseQuery, courseRunsQuery, nextRunNumber } from "../course-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { NotYours } from "../needing.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { blankDraft, type Prefill } from "./draft.ts";
import { draftOfRun } from "./draft-of-run.ts";
import { EventEditor } from "./event-editor.tsx";
import { formTexts } from "./texts.ts";
import { useOnceTrue } from "./use-once-true.ts";

const route = getRouteApi("/events/new");

const readPrefill = reading({
  programme: matching(isCode),
  clause: matching(isClauseCode),
  date: matching(isPlainDate),
  end: matching(isPlainDate),
  precision: oneOf(DatePrecision.options),
  from: matching(isLocalTime),
  to: matching(isLocalTime),
  lead: matching(isCode),
  course: matching(isCourseId),
});

/** A new event, begun with what the address says: a programme, a clause, a day, hours, who leads, of which course it is a run. */
export function NewEventPage() {
  const say = useTexts(formTexts);
  const { course, ...prefill } = readPrefill(route.useSearch());
  const programmes = useQuery(programmesQuery);
  const actor = useActor();
  const isOpen = useOnceTrue(can(actor, "event:create"));
  useDocumentTitle(say("newEvent"));
  if (!isOpen) return <NotYours />;
  const own = "organisations" in actor ? actor.organisations : [];
  // An organiser leads with its own organisations alone, whatever the address says.
  const mayLead = own.length === 0 || own.some((organisation) => organisation === prefill.lead);
  const lead = prefill.lead !== undefined && mayLead ? prefill.lead : own[0];
  return (
    <Stack gap="xl">
      <Stack gap={4}>
        <Title>{say("newEvent")}</Title>
        <Text c="dimmed">{say("quick")}</Text>
      </Stack>
      <QueryState query={programmes}>
        {(views) => {
          const known = { ...prefill, programme: prefill.programme ?? views[0]?.programme.code, lead };
          return course === undefined ? <NewEvent prefill={known} /> : <NewRun prefill={known} course={course} />;
        }}
      </QueryState>
    </Stack>
  );
}

function NewEvent({ prefill }: { prefill: Prefill }) {
  const [base] = useState(() => blankDraft(prefill));
  return <EventEditor opening={{ base, draft: base }} />;
}

/** The next run of a course. */
function NewRun({ prefill, course }: { prefill: Prefill; course: CourseId }) {
  const found = useQuery(courseQuery(course));
  const runs = useQuery(courseRunsQuery(course));
  return (
    <QueryState query={found}>
      {(of) => <QueryState query={runs}>{(all) => <RunOf prefill={prefill} course={of} runs={all} />}</QueryState>}
    </QueryState>
  );
}

interface RunOfProps {
  readonly prefill: Prefill;
  readonly course: Course;
  readonly runs: readonly ProgrammeEvent[];
}

function RunOf({ prefill, course, runs }: RunOfProps) {
  const [base] = useState(() => draftOfRun(prefill, course, nextRunNumber(runs)));
  return <EventEditor opening={{ base, draft: base }} />;
}
