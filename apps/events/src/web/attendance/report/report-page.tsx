import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type AttendanceRegister, can, type Participation, type ProgrammeEvent, subjectOf } from "@wps/model";
import { useMemo, useState } from "react";
import { useTexts } from "../../language/i18n.ts";
import { NotYours } from "../../needing.tsx";
import { EventPeople, EventPeopleHead } from "../../people/event-people.tsx";
import { participationsQuery } from "../../people/participations.ts";
import { QueryState } from "../../query-state.tsx";
import { useActor } from "../../session.ts";
import { Alert } from "../../ui/alert.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { NoSessions } from "../no-sessions.tsx";
import { attendanceQuery } from "../queries.ts";
import { columnsOf, rowsOf } from "../register-rows.ts";
import type { HandedReport } from "./handed-report.ts";
import classes from "./report.module.css";
import { ReportDesk } from "./report-desk.tsx";
import { Source } from "./source.tsx";
import { TakenReports } from "./taken-reports.tsx";
import { reportTexts } from "./texts.ts";

const route = getRouteApi("/events/$id/attendance/report");

/** The report of an online meeting, seen person by person before it becomes marks. */
export function ReportPage() {
  const say = useTexts(reportTexts);
  const { id } = route.useParams();
  return (
    <EventPeople id={id} title={say("title")}>
      {(event) => <ForEditors key={id} event={event} />}
    </EventPeople>
  );
}

function ForEditors({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(reportTexts);
  const mayEdit = can(useActor(), "attendance:edit", subjectOf(event));
  const list = useQuery({ ...participationsQuery(event.id), enabled: mayEdit });
  const register = useQuery({ ...attendanceQuery(event.id), enabled: mayEdit });
  if (!mayEdit) return <NotYours />;
  return (
    <div className={classes.page}>
      <EventPeopleHead event={event} title={say("title")}>
        <LinkButton to="/events/$id/attendance" params={{ id: event.id }} size="md" variant="default">
          {say("toRegister")}
        </LinkButton>
      </EventPeopleHead>
      <QueryState query={list}>
        {({ items }) => (
          <QueryState query={register}>{(known) => <Reports event={event} list={items} register={known} />}</QueryState>
        )}
      </QueryState>
    </div>
  );
}

interface ReportsProps {
  readonly event: ProgrammeEvent;
  readonly list: readonly Participation[];
  readonly register: AttendanceRegister;
}

function Reports({ event, list, register }: ReportsProps) {
  const say = useTexts(reportTexts);
  const [report, setReport] = useState<HandedReport>();
  const columns = useMemo(() => columnsOf(register.slots, event.sessions), [register.slots, event.sessions]);
  const rows = useMemo(
    () => rowsOf(list, new Set(register.marks.map(({ participation }) => participation))),
    [list, register.marks],
  );
  const [first] = columns;
  if (first === undefined) return <NoSessions event={event} />;
  return (
    <>
      {register.closedAt !== undefined && <Alert tone="warn">{say("closed")}</Alert>}
      {register.closedAt === undefined && report === undefined && <Source event={event.id} onRead={setReport} />}
      {report && (
        <ReportDesk
          event={event}
          register={register}
          rows={rows}
          columns={columns}
          first={first}
          report={report}
          onAnother={() => setReport(undefined)}
        />
      )}
      <TakenReports event={event.id} columns={columns} />
    </>
  );
}
