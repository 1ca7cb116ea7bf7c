import {
  type AttendanceMark,
  AttendanceRegister,
  type AttendanceReportId,
  AttendanceSlot,
  type CompletionRule,
  type EventId,
  type MarkBatch,
  type ParticipationId,
} from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** What somebody decided about a register; nothing yet where nobody has. */
export interface KeptRegister extends Pick<AttendanceRegister, "revision" | "rule" | "closedAt"> {}

type SetMark = MarkBatch["marks"][number];

/** All SQL about attendance. */
export function attendanceRepository(db: Kysely<Tables>) {
  return {
    /** Lets nobody close or open the register of an event until the transaction ends; or nobody else do anything with it. */
    async lock(event: EventId, how: "shared" | "alone"): Promise<void> {
      const name = sql`hashtextextended(${`attendance ${event}`}, 0)`;
      await (how === "alone"
        ? sql`select pg_advisory_xact_lock(${name})`
        : sql`select pg_advisory_xact_lock_shared(${name})`
      ).execute(db);
    },

    /** The sessions of an event as they are now. */
    async sessions(event: EventId): Promise<ReadonlySet<string>> {
      const rows = await db.selectFrom("event_sessions").select("id").where("event_id", "=", event).execute();
      return new Set(rows.map(({ id }) => id));
    },

    async register(event: EventId): Promise<KeptRegister> {
      const row = await db
        .selectFrom("attendance_registers")
        .select(["revision", "rule_percent", "rule_excused", "closed_at"])
        .where("event_id", "=", event)
        .executeTakeFirst();
      if (row === undefined) return { revision: 0 };
      const { rule_percent: percent, rule_excused: excused } = row;
      return {
        revision: row.revision,
        ...(percent !== null && excused !== null && { rule: { percent, excused } }),
        ...(row.closed_at !== null && { closedAt: row.closed_at.toISOString() }),
      };
    },

    async setRegister(
      event: EventId,
      {
        revision,
        rule,
        closedAt,
      }: { revision: number; rule: CompletionRule | undefined; closedAt: string | undefined },
    ): Promise<void> {
      const row = {
        revision,
        rule_percent: rule?.percent ?? null,
        rule_excused: rule?.excused ?? null,
        closed_at: closedAt ?? null,
      };
      await db
        .insertInto("attendance_registers")
        .values({ event_id: event, ...row })
        .onConflict((conflict) => conflict.column("event_id").doUpdateSet(row))
        .execute();
    },

    async marks(event: EventId): Promise<AttendanceRegister["marks"]> {
      const rows = await db
        .selectFrom("attendance_marks")
        .select(["participation_id", "session_id", "part", "state", "mode", "minutes", "basis"])
        .where("event_id", "=", event)
        .orderBy("participation_id")
        .orderBy("session_id")
        .orderBy("part")
        .execute();
      return AttendanceRegister.shape.marks.parse(
        rows.map(({ participation_id, session_id, part, state, mode, minutes, basis }) => ({
          participation: participation_id,
          session: session_id,
          part,
          mark: { state, basis, mode: mode ?? undefined, minutes: minutes ?? undefined },
        })),
      );
    },

    /** Writes marks over those that are there. */
    async set(
      event: EventId,
      marks: readonly (Omit<SetMark, "mark"> & { readonly mark: AttendanceMark })[],
      by: { account: string | null; now: string; report: AttendanceReportId | undefined },
    ): Promise<void> {
      if (marks.length === 0) return;
      await db
        .insertInto("attendance_marks")
        .values(
          marks.map(({ participation, session, part, mark: { state, mode, minutes, basis } }) => ({
            participation_id: participation,
            event_id: event,
            session_id: session,
            part,
            state,
            mode: mode ?? null,
            minutes: minutes ?? null,
            basis,
            marked_by: by.account,
            marked_at: by.now,
            report_id: by.report ?? null,
          })),
        )
        .onConflict((conflict) =>
          conflict.columns(["participation_id", "session_id", "part"]).doUpdateSet(({ ref }) => ({
            state: ref("excluded.state"),
            mode: ref("excluded.mode"),
            minutes: ref("excluded.minutes"),
            basis: ref("excluded.basis"),
            marked_by: ref("excluded.marked_by"),
            marked_at: ref("excluded.marked_at"),
            report_id: ref("excluded.report_id"),
          })),
        )
        .execute();
    },

    async clear(marks: readonly Omit<SetMark, "mark">[]): Promise<void> {
      for (const { participation, session, part } of marks) {
        await db
          .deleteFrom("attendance_marks")
          .where("participation_id", "=", participation)
          .where("session_id", "=", session)
          .where("part", "=", part)
          .execute();
      }
    },

    /** Whose marks are those of a report. */
    async markedBy(report: AttendanceReportId): Promise<ReadonlySet<string>> {
      const rows = await db
        .selectFrom("attendance_marks")
        .select("participation_id")
        .where("report_id", "=", report)
        .execute();
      return new Set(rows.map(({ participation_id }) => participation_id));
    },

    async hasMarksOf(participation: ParticipationId): Promise<boolean> {
      const row = await db
        .selectFrom("attendance_marks")
        .select("participation_id")
        .where("participation_id", "=", participation)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** The parts of an event in which anybody was marked. */
    async markedSlots(event: EventId): Promise<AttendanceSlot[]> {
      const rows = await db
        .selectFrom("attendance_marks")
        .select(["session_id", "part"])
        .distinct()
        .where("event_id", "=", event)
        .execute();
      return rows.map(({ session_id, part }) => AttendanceSlot.parse({ session: session_id, part }));
    },
  };
}
