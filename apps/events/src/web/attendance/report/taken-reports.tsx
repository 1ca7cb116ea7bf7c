import { Button, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AttendanceReport, EventId } from "@wps/model";
import { useState } from "react";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { sayDayOf, sayTimeOf } from "../../language/moments.ts";
import { QueryState } from "../../query-state.tsx";
import { Alert } from "../../ui/alert.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Section } from "../../ui/section.tsx";
import { attendanceQuery } from "../queries.ts";
import type { RegisterColumn } from "../register-rows.ts";
import { useRegisterWords } from "../use-register-words.ts";
import { reportsQuery, undoReport } from "./queries.ts";
import classes from "./report.module.css";
import { reportTexts } from "./texts.ts";
import { useReportSetback } from "./use-report-setback.ts";

interface TakenReportsProps {
  readonly event: EventId;
  readonly columns: readonly RegisterColumn[];
}

/** The reports that were taken in, the latest first, and the way to take each back. */
export function TakenReports({ event, columns }: TakenReportsProps) {
  const say = useTexts(reportTexts);
  const reports = useQuery(reportsQuery(event));
  const [undoing, setUndoing] = useState<AttendanceReport>();
  return (
    <Section title={say("reports")}>
      <QueryState query={reports}>
        {(items) =>
          items.length === 0 ? (
            <Text c="dimmed">{say("noReports")}</Text>
          ) : (
            <ul className={classes.reports}>
              {items.map((one) => (
                <li key={one.id}>
                  <ReportWords of={one} columns={columns} />
                  {one.undoneAt === undefined && (
                    <Button variant="default" size="sm" aria-label={say("undoOf", one)} onClick={() => setUndoing(one)}>
                      {say("undo")}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      {undoing && <UndoDialog event={event} of={undoing} onClose={() => setUndoing(undefined)} />}
    </Section>
  );
}

function ReportWords({ of, columns }: { of: AttendanceReport; columns: readonly RegisterColumn[] }) {
  const say = useTexts(reportTexts);
  const words = useRegisterWords();
  const { language } = useLanguage();
  const when = (instant: string) => ({ time: sayTimeOf(instant, language), day: sayDayOf(instant, language) });
  const column = columns.find(({ session, part }) => session === of.session && part === of.part);
  const part = column ? words.column(column) : say("gonePart");
  return (
    <div className={classes.guest}>
      <span className={classes.name}>{of.name}</span>
      <span className={classes.quiet}>
        {say("reportWords", { part, marks: of.marks, least: of.leastMinutes, unlisted: of.unlisted })};{" "}
        {say("reportAt", when(of.at))}
        {of.undoneAt !== undefined && `; ${say("undoneAt", when(of.undoneAt))}`}
      </span>
    </div>
  );
}

function UndoDialog({ event, of, onClose }: { event: EventId; of: AttendanceReport; onClose: () => void }) {
  const say = useTexts(reportTexts);
  const explain = useReportSetback();
  const queries = useQueryClient();
  const undoing = useMutation({
    networkMode: "always",
    mutationFn: () => undoReport(of.id),
    onSuccess: ({ restored, kept }) => {
      notifications.show({
        message: kept > 0 ? say("undoneKept", { restored, kept }) : say("undoneAll", { count: restored }),
        color: "teal",
        closeButtonProps: { "aria-label": say("close") },
      });
      onClose();
    },
    onSettled: () =>
      Promise.all(
        [reportsQuery(event), attendanceQuery(event)].map(({ queryKey }) => queries.invalidateQueries({ queryKey })),
      ),
  });
  return (
    <Dialog onClose={onClose} title={say("undoTitle")} closeLabel={say("close")}>
      <Stack>
        {undoing.error ? <Alert tone="danger">{explain(undoing.error)}</Alert> : <Text>{say("undoHint", of)}</Text>}
        <Group justify="end">
          <Button size="md" variant="default" data-autofocus onClick={onClose}>
            {say(undoing.error ? "close" : "keep")}
          </Button>
          {!undoing.error && (
            <Button size="md" color="red" loading={undoing.isPending} onClick={() => undoing.mutate()}>
              {say("undo")}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
