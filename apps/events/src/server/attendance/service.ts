import {
  type Actor,
  type AttendanceRegister,
  type AttendanceReportId,
  type AttendanceSlot,
  type EventId,
  type MarkBatch,
  type PaperRequest,
  Refused,
  type RegisterChange,
  type SessionId,
  slotsOf,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { paperFonts } from "../papers/fonts.ts";
import { sheetOf } from "../papers/sheet-of.ts";
import type { ParticipationService, Places } from "../participations/service.ts";
import { readingLog } from "../reading-log/service.ts";
import { accountOf } from "../session/actor.ts";
import { attendanceBook } from "./book.ts";
import { attendanceRepository } from "./repository.ts";

export interface AttendanceServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly organisations: OrganisationService;
  readonly participations: ParticipationService;
}

/** What can be done with the attendance of events. */
export function attendanceService({ db, now, events, organisations, participations }: AttendanceServiceDeps) {
  /** Sets marks in the transaction that is open, all or none, and keeps which report they are of. */
  async function markWithin(
    actor: Actor,
    id: EventId,
    marks: MarkBatch["marks"],
    { transaction, report }: { readonly transaction: Kysely<Tables>; readonly report?: AttendanceReportId },
  ): Promise<void> {
    const event = await events.getFor(actor, id, "attendance:edit");
    await attendanceBook(transaction).keepOpen(id);
    const attendance = attendanceRepository(transaction);
    // Between reading the event and here, a session may have gone.
    const sessions = await attendance.sessions(id);
    refuseUnknownSlots(slotsOf(event.sessions.filter((session) => sessions.has(session.id))), marks);
    const spoken = marks.map(({ participation }) => participation);
    const { places, foldedInto } = await participations.placesNow(actor, id, spoken, transaction);
    // Whoever marked without a connection may have marked a row that was folded meanwhile: the word is about one person.
    const meant = marks.map((one) => ({
      ...one,
      participation: foldedInto.get(one.participation) ?? one.participation,
    }));
    const stranger = meant.find(({ participation }) => !places.has(participation));
    if (stranger !== undefined) throw new Refused({ code: "PARTICIPATION_NOT_FOUND", id: stranger.participation });
    const by = { account: accountOf(actor), now: now(), report };
    // The last word about a place counts, as if they had been said one after the other.
    const last = new Map(meant.map((one) => [`${one.participation} ${one.session} ${one.part}`, one]));
    const set = [...last.values()].flatMap(({ mark, ...place }) => (mark === null ? [] : [{ ...place, mark }]));
    await attendance.set(id, set, by);
    await attendance.clear([...last.values()].filter(({ mark }) => mark === null));
  }

  return {
    markWithin,

    /** The parts of an event and what was marked in them: without names, which the list has. */
    async get(actor: Actor, id: EventId): Promise<AttendanceRegister> {
      const event = await events.getFor(actor, id, "participation:read");
      const register = await attendanceBook(db).read(id, event.sessions);
      const people = new Set(register.marks.map(({ participation }) => participation)).size;
      await readingLog(db).note({ actor, operation: "getAttendance", event: id, people, at: now() });
      return register;
    },

    /**
     * The sheet that those who have a seat sign in one session, as a PDF.
     *
     * @param site where people reach the app
     */
    async sheet(
      actor: Actor,
      id: EventId,
      session: SessionId,
      { language, reason, site }: PaperRequest & { readonly site: string },
    ): Promise<Buffer> {
      const event = await events.getFor(actor, id, "participation:read");
      const signed = event.sessions.find((one) => one.id === session);
      if (signed === undefined) throw new Refused({ code: "SESSION_NOT_FOUND", path: ["session"], id: session });
      const { items: list } = await participations.list(actor, id, { operation: "printSignInSheet", reason });
      const source = {
        event,
        session: signed,
        list,
        organisations: await organisations.list(actor),
        language,
        site,
        now: now(),
      };
      // What draws papers is large, and no start waits for it.
      const { drawAttendanceSheet } = await import("../papers/attendance-sheet.ts");
      return drawAttendanceSheet(sheetOf(source), await paperFonts());
    },

    /** Sets marks, all or none. To repeat it changes nothing. */
    async mark(actor: Actor, id: EventId, { marks }: MarkBatch): Promise<void> {
      const event = await events.getFor(actor, id, "attendance:edit");
      refuseUnknownSlots(slotsOf(event.sessions), marks);
      await atomically(db, (transaction) => markWithin(actor, id, marks, { transaction }));
    },

    /** Sets the rule of completion, and closes or opens the register. A closed one has a mark in every place. */
    async setRegister(
      actor: Actor,
      id: EventId,
      revision: number,
      { rule, closed }: RegisterChange,
    ): Promise<AttendanceRegister> {
      const { sessions } = await events.getFor(actor, id, "attendance:edit");
      return atomically(db, async (transaction) => {
        const attendance = attendanceRepository(transaction);
        await attendance.lock(id, "alone");
        const book = attendanceBook(transaction);
        const before = await book.read(id, sessions);
        if (before.revision !== revision) {
          throw new Refused({ code: "REGISTER_CHANGED", yours: revision, current: before.revision });
        }
        if (closed) refuseIncomplete(before, await participations.places(actor, id, transaction));
        const closedAt = closed ? (before.closedAt ?? now()) : undefined;
        await attendance.setRegister(id, { revision: revision + 1, rule, closedAt });
        return book.read(id, sessions);
      });
    },
  };
}
export type AttendanceService = ReturnType<typeof attendanceService>;

function refuseUnknownSlots(slots: readonly AttendanceSlot[], marks: MarkBatch["marks"]): void {
  const known = new Set(slots.map(({ session, part }) => `${session} ${part}`));
  for (const [index, { session, part }] of marks.entries()) {
    if (known.has(`${session} ${part}`)) continue;
    throw new Refused({ code: "SLOT_NOT_FOUND", path: ["marks", index], slot: { session, part } });
  }
}

/** Refuses a register in which somebody who has a seat is not marked somewhere, or in which there is nobody. */
function refuseIncomplete({ slots, marks }: AttendanceRegister, places: Places): void {
  const marked = new Set(marks.map(({ participation, session, part }) => `${participation} ${session} ${part}`));
  const seated = [...places].flatMap(([id, { hasSeat }]) => (hasSeat ? [id] : []));
  const unmarked = seated
    .flatMap((id) => slots.map(({ session, part }) => `${id} ${session} ${part}`))
    .filter((place) => !marked.has(place)).length;
  if (unmarked > 0 || slots.length === 0 || seated.length === 0) {
    throw new Refused({ code: "REGISTER_INCOMPLETE", unmarked });
  }
}
