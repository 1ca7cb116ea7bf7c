import {
  type AttendanceRegister,
  type AttendanceReportId,
  type EventId,
  type ParticipationId,
  Refused,
  type Session,
  slotsOf,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { attendanceRepository } from "./repository.ts";

/** What others have to know of attendance, in the transaction in which they rely on it. */
export interface AttendanceBook {
  /** The register of an event that has these sessions. */
  read(event: EventId, sessions: readonly Session[]): Promise<AttendanceRegister>;
  /**
   * Nobody closes the register of the event until the transaction ends.
   *
   * @throws Refused REGISTER_CLOSED where somebody has
   */
  keepOpen(event: EventId): Promise<void>;
  /**
   * Nobody opens the register of the event until the transaction ends: neither its marks nor its list change.
   *
   * @throws Refused REGISTER_OPEN where nobody has closed it
   */
  keepClosed(event: EventId): Promise<void>;
  /**
   * Nobody else marks, closes or opens until the transaction ends.
   *
   * @throws Refused REGISTER_CLOSED where somebody has closed it
   */
  keepStill(event: EventId): Promise<void>;
  /** Whom a report of a meeting marked, and nobody has since. */
  markedBy(report: AttendanceReportId): Promise<ReadonlySet<string>>;
  /** Whether somebody was marked. */
  hasMarksOf(participation: ParticipationId): Promise<boolean>;
  /**
   * Every part in which somebody was marked is a part of these sessions as well; nobody marks until the transaction ends.
   *
   * @throws Refused SESSION_ATTENDED where one would be gone
   */
  keepParts(event: EventId, sessions: readonly Session[]): Promise<void>;
}

export function attendanceBook(transaction: Kysely<Tables>): AttendanceBook {
  const attendance = attendanceRepository(transaction);

  async function refuseClosed(event: EventId): Promise<void> {
    if ((await attendance.register(event)).closedAt !== undefined) throw new Refused({ code: "REGISTER_CLOSED" });
  }

  return {
    async read(event, sessions) {
      const slots = [...slotsOf(sessions)];
      return { event, ...(await attendance.register(event)), slots, marks: await attendance.marks(event) };
    },

    async keepOpen(event) {
      await attendance.lock(event, "shared");
      await refuseClosed(event);
    },

    async keepStill(event) {
      await attendance.lock(event, "alone");
      await refuseClosed(event);
    },

    markedBy: (report) => attendance.markedBy(report),

    async keepClosed(event) {
      await attendance.lock(event, "shared");
      if ((await attendance.register(event)).closedAt === undefined) throw new Refused({ code: "REGISTER_OPEN" });
    },

    hasMarksOf: (participation) => attendance.hasMarksOf(participation),

    async keepParts(event, sessions) {
      await attendance.lock(event, "alone");
      const there = new Set(slotsOf(sessions).map(({ session, part }) => `${session} ${part}`));
      const lost = (await attendance.markedSlots(event)).find(({ session, part }) => !there.has(`${session} ${part}`));
      if (lost === undefined) return;
      const index = sessions.findIndex(({ id }) => id === lost.session);
      const path = index < 0 ? ["sessions"] : ["sessions", index, "hours"];
      throw new Refused({ code: "SESSION_ATTENDED", path, id: lost.session });
    },
  };
}
