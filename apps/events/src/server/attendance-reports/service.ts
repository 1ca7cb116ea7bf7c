import { isDeepStrictEqual } from "node:util";
import {
  type Actor,
  type AttendanceMark,
  type AttendanceReport,
  AttendanceReportId,
  type EventId,
  type NewAttendanceReport,
  type Refusal,
  Refused,
} from "@wps/model";
import { stateByMinutes } from "@wps/model/people";
import type { Kysely } from "kysely";
import { attendanceBook } from "../attendance/book.ts";
import type { AttendanceService } from "../attendance/service.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { reportRepository } from "./repository.ts";

export interface ReportServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly events: EventService;
  readonly attendance: AttendanceService;
}

/** What can be done with reports of online meetings: they become marks, and can be taken back. */
export function reportService({ db, now, newId, events, attendance }: ReportServiceDeps) {
  /** The report, of an event whose attendance the actor may change; any other is not there. */
  async function found(actor: Actor, id: AttendanceReportId, within: Kysely<Tables>): Promise<AttendanceReport> {
    permit(actor, "attendance:edit");
    const there = await reportRepository(within).find(id);
    const nothing: Refusal = { code: "ATTENDANCE_REPORT_NOT_FOUND", id };
    await events.getBehind(actor, there?.event, "attendance:edit", nothing);
    if (there === undefined) throw new Refused(nothing);
    return there;
  }

  return {
    /** Makes marks of a report, all or none, and only over what whoever hands it in has seen. */
    async take(actor: Actor, event: EventId, report: NewAttendanceReport): Promise<AttendanceReport> {
      const { sessions } = await events.getFor(actor, event, "attendance:edit");
      const made = { id: AttendanceReportId.parse(newId()), event, at: now() };
      return atomically(db, async (transaction) => {
        const book = attendanceBook(transaction);
        await book.keepStill(event);
        refuseUnseen(report, (await book.read(event, sessions)).marks);
        const { session, part, marks, leastMinutes, ...about } = report;
        const set = marks.map(({ participation, minutes }) => ({
          participation,
          session,
          part,
          mark: markOf(minutes, leastMinutes),
        }));
        const reports = reportRepository(transaction);
        await reports.insert(made, report, accountOf(actor));
        await attendance.markWithin(actor, event, set, { transaction, report: made.id });
        await reports.insertMarks(made, marks);
        return { ...made, session, part, leastMinutes, ...about, marks: marks.length };
      });
    },

    /** The reports of an event, the latest first. */
    async list(actor: Actor, event: EventId): Promise<readonly AttendanceReport[]> {
      await events.getFor(actor, event, "participation:read");
      return reportRepository(db).ofEvent(event);
    },

    /** Makes the marks of a report what they were before. Those that somebody has set since stay. */
    async undo(actor: Actor, id: AttendanceReportId): Promise<{ readonly restored: number; readonly kept: number }> {
      const { event } = await found(actor, id, db);
      return atomically(db, async (transaction) => {
        const book = attendanceBook(transaction);
        await book.keepStill(event);
        // Of two who take it back at once, the second finds none.
        const { session, part } = await found(actor, id, transaction);
        const reports = reportRepository(transaction);
        const marks = await reports.marksOf(id);
        const untouched = await book.markedBy(id);
        const back = marks.filter(({ participation }) => untouched.has(participation));
        const set = back.map(({ participation, over }) => ({ participation, session, part, mark: over }));
        if (set.length > 0) await attendance.markWithin(actor, event, set, { transaction });
        await reports.setUndone(id, now());
        return { restored: back.length, kept: marks.length - back.length };
      });
    },
  };
}
export type ReportService = ReturnType<typeof reportService>;

/** Who was not in the meeting was absent, for minutes that nobody counted. */
const markOf = (minutes: number | undefined, least: number): AttendanceMark => ({
  state: stateByMinutes(minutes ?? 0, least),
  ...(minutes !== undefined && { mode: "online", minutes }),
  basis: "online-report",
});

/** Refuses to write over marks that somebody has set, changed or taken away since the report was looked through. */
function refuseUnseen(
  { session, part, marks }: NewAttendanceReport,
  present: readonly {
    readonly participation: string;
    readonly session: string;
    readonly part: string;
    readonly mark: AttendanceMark;
  }[],
): void {
  const there = new Map(
    present
      .filter((one) => one.session === session && one.part === part)
      .map(({ participation, mark }) => [participation, mark]),
  );
  const unseen = marks.filter(({ participation, over }) => !isSame(there.get(participation) ?? null, over)).length;
  if (unseen > 0) throw new Refused({ code: "MARKS_CHANGED", marks: unseen });
}

const isSame = (one: AttendanceMark | null, other: AttendanceMark | null): boolean =>
  isDeepStrictEqual(one && plain(one), other && plain(other));

/** A mark without what is not known of it, in one order. */
const plain = ({ state, mode, minutes, basis }: AttendanceMark) => [state, mode, minutes, basis];
