import {
  AttendanceMark,
  AttendanceReport,
  type AttendanceReportId,
  type EventId,
  type NewAttendanceReport,
  ParticipationId,
} from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import { chunksOf } from "../db/chunks.ts";
import type { Tables } from "../db/tables.ts";

/** A mark that a report set, and what it was written over; `null` for nothing. */
export interface OverwrittenMark {
  readonly participation: ParticipationId;
  readonly over: AttendanceMark | null;
}

/** All SQL about reports of online meetings. */
export function reportRepository(db: Kysely<Tables>) {
  const selected = () =>
    db
      .selectFrom("attendance_reports")
      .selectAll()
      .select(({ selectFrom }) =>
        selectFrom("attendance_report_marks")
          .select(({ fn }) => fn.countAll<string>().as("count"))
          .whereRef("report_id", "=", "attendance_reports.id")
          .as("marks"),
      );

  return {
    async insert(
      { id, event, at }: Pick<AttendanceReport, "id" | "event" | "at">,
      { session, part, name, leastMinutes, unlisted }: NewAttendanceReport,
      by: string | null,
    ): Promise<void> {
      await db
        .insertInto("attendance_reports")
        .values({
          id,
          event_id: event,
          session_id: session,
          part,
          name,
          least_minutes: leastMinutes,
          unlisted,
          made_by: by,
          made_at: at,
          undone_at: null,
        })
        .execute();
    },

    /** Keeps what the marks of a report were written over. */
    async insertMarks(
      { id, event }: Pick<AttendanceReport, "id" | "event">,
      marks: readonly OverwrittenMark[],
    ): Promise<void> {
      for (const chunk of chunksOf(marks)) {
        await db
          .insertInto("attendance_report_marks")
          .values(
            chunk.map(({ participation, over }) => ({
              report_id: id,
              event_id: event,
              participation_id: participation,
              state: over?.state ?? null,
              mode: over?.mode ?? null,
              minutes: over?.minutes ?? null,
              basis: over?.basis ?? null,
            })),
          )
          .execute();
      }
    },

    /** A report that was taken in and not taken back. */
    async find(id: AttendanceReportId): Promise<AttendanceReport | undefined> {
      const row = await selected().where("id", "=", id).where("undone_at", "is", null).executeTakeFirst();
      return row && toReport(row);
    },

    /** The reports of an event, the latest first. */
    async ofEvent(event: EventId): Promise<AttendanceReport[]> {
      const rows = await selected().where("event_id", "=", event).orderBy("made_at", "desc").orderBy("id").execute();
      return rows.map(toReport);
    },

    async marksOf(id: AttendanceReportId): Promise<OverwrittenMark[]> {
      const rows = await db
        .selectFrom("attendance_report_marks")
        .select(["participation_id", "state", "mode", "minutes", "basis"])
        .where("report_id", "=", id)
        .execute();
      return rows.map(({ participation_id, state, mode, minutes, basis }) => ({
        participation: ParticipationId.parse(participation_id),
        over:
          state === null
            ? null
            : AttendanceMark.parse({ state, mode: mode ?? undefined, minutes: minutes ?? undefined, basis }),
      }));
    },

    async setUndone(id: AttendanceReportId, now: string): Promise<void> {
      // A clock may have been set back.
      const undone = { undone_at: sql<string>`greatest(made_at, ${now}::timestamptz)` };
      await db.updateTable("attendance_reports").set(undone).where("id", "=", id).execute();
    },
  };
}

type Row = Selectable<Tables["attendance_reports"]> & { readonly marks: string | null };

const toReport = (row: Row): AttendanceReport =>
  AttendanceReport.parse({
    id: row.id,
    event: row.event_id,
    session: row.session_id,
    part: row.part,
    name: row.name,
    leastMinutes: row.least_minutes,
    unlisted: row.unlisted,
    marks: Number(row.marks),
    at: row.made_at.toISOString(),
    ...(row.undone_at !== null && { undoneAt: row.undone_at.toISOString() }),
  });
