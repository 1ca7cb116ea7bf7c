import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { can, type Organisation, type ProgrammeEvent, subjectOf } from "@wps/model";
import { useMemo } from "react";
import { organisationsQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { LeaveDialog } from "../leave-dialog.tsx";
import { NotYours } from "../needing.tsx";
import { EventPeople, EventPeopleHead } from "../people/event-people.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { ColumnsStage } from "./columns-stage.tsx";
import { DoneStage } from "./done-stage.tsx";
import { isWorkedOn } from "./draft.ts";
import { HandIn } from "./hand-in.tsx";
import classes from "./import-page.module.css";
import { ImportStage } from "./import-stage.tsx";
import { Imports } from "./imports.tsx";
import { contextOf } from "./list-context.ts";
import { RowsStage } from "./rows-stage.tsx";
import { StageList } from "./stage-list.tsx";
import { importTexts } from "./texts.ts";
import { type Progress, useImport } from "./use-import.ts";

const route = getRouteApi("/events/$id/participants/import");

/** A list of people out of a file, seen row by row before it comes onto the list of an event. */
export function ImportPage() {
  const say = useTexts(importTexts);
  const { id } = route.useParams();
  return (
    <EventPeople id={id} title={say("title")}>
      {(event) => <ForEditors key={id} event={event} />}
    </EventPeople>
  );
}

function ForEditors({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(importTexts);
  const mayEdit = can(useActor(), "participation:edit", subjectOf(event));
  const organisations = useQuery(organisationsQuery);
  if (!mayEdit) return <NotYours />;
  return (
    <div className={classes.page}>
      <EventPeopleHead event={event} title={say("title")}>
        <LinkButton to="/events/$id/participants" params={{ id: event.id }} size="md" variant="default">
          {say("toList")}
        </LinkButton>
      </EventPeopleHead>
      <QueryState query={organisations}>{(known) => <Import event={event} organisations={known} />}</QueryState>
    </div>
  );
}

function Import({ event, organisations }: { event: ProgrammeEvent; organisations: readonly Organisation[] }) {
  const say = useTexts(importTexts);
  const context = useMemo(() => contextOf(event, organisations), [event, organisations]);
  const flow = useImport(event, context);
  const { progress } = flow;
  const names = useMemo(() => new Map(organisations.map((one) => [one.id, one])), [organisations]);
  return (
    <>
      <StageList at={progress.at} />
      {progress.at === "file" && <HandIn flow={flow} />}
      {progress.at === "columns" && <ColumnsStage flow={flow} progress={progress} organisations={names} />}
      {progress.at === "rows" && <RowsStage flow={flow} progress={progress} organisations={names} />}
      {progress.at === "import" && <ImportStage flow={flow} progress={progress} />}
      {progress.at === "done" && <DoneStage flow={flow} made={progress.made} />}
      {(progress.at === "file" || progress.at === "import") && <Imports event={event} />}
      <LeaveDialog isDirty={hasWork(progress)} say={say} />
    </>
  );
}

/** Whether something that somebody worked out would be lost. */
function hasWork(progress: Progress): boolean {
  if (progress.at === "columns") return isWorkedOn(progress.work);
  return progress.at === "import" || (progress.at === "rows" && isWorkedOn(progress.draft));
}
