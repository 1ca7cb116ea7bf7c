import {
  booksRooms,
  type EventId,
  type FieldPath,
  instantAt,
  isOpenOn,
  type NewProgrammeEvent,
  type ProgrammeEvent,
  Refused,
  type RoomId,
  type Session,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { roomRepository, type Taken, type Wanted } from "./repository.ts";

const ONE_AT_A_TIME = "room_bookings_one_at_a_time";
/** Whoever had the room may give it up just when it is asked who has it. */
const MOST_ATTEMPTS = 3;

/** An event that wants rooms, its identifier where it is there already, and where it stands in the input. */
interface Wanting {
  readonly event: NewProgrammeEvent;
  readonly id?: EventId;
  readonly path?: FieldPath;
}

/** The rooms that events take, for those who save events. */
export function roomBooking(db: Kysely<Tables>) {
  const rooms = roomRepository(db);

  return {
    /** The rooms of some sessions. */
    named: (sessions: readonly Pick<Session, "room">[]) => rooms.among(roomsIn(sessions)),

    /**
     * Refuses a session in a room that is not there or, unless it had the room before, on a day on which it is closed. Within the
     * transaction, the rooms stay open until it ends.
     */
    async resolve(
      event: NewProgrammeEvent,
      before: Pick<ProgrammeEvent, "status" | "sessions"> | undefined,
      transaction: Kysely<Tables>,
    ): Promise<void> {
      const had = before !== undefined && booksRooms(before.status) ? before.sessions : [];
      const held = new Map(
        (await roomRepository(transaction).held(roomsIn(event.sessions))).map((room) => [room.id, room]),
      );
      for (const [index, { id, room, date }] of event.sessions.entries()) {
        if (room === undefined) continue;
        const path = ["sessions", index, "room"];
        const found = held.get(room);
        if (found === undefined) throw new Refused({ code: "SESSION_ROOM_NOT_FOUND", path, id: room });
        const hadIt = had.some((one) => one.id === id && one.room === room && one.date === date);
        if (found.closedFrom === undefined || isOpenOn(found, date) || hadIt || !booksRooms(event.status)) continue;
        throw new Refused({ code: "ROOM_CLOSED", path, room, date, closedFrom: found.closedFrom });
      }
    },

    /**
     * What comes of work that ends with booking rooms for events, as the database does when a transaction ends; and a refusal
     * where somebody has one of them, or two of the events want the same.
     *
     * @param isTold whether the reader may know of the event that has the room
     */
    async unlessTaken<Result>(
      wanting: readonly Wanting[],
      isTold: (event: EventId) => Promise<boolean>,
      work: () => Promise<Result>,
    ): Promise<Result> {
      // What one of these events has, another may take: they are saved together.
      const own = wanting.flatMap(({ id }) => id ?? []);
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await work();
        } catch (error) {
          if (!isTaken(error)) throw error;
          for (const { event, path = [] } of wanting) {
            const taken = await rooms.taken(wantedBy(event), event.timeZone, own);
            if (taken !== undefined) throw refusalOf(taken, path, await isTold(taken.by));
          }
          const twice = wantedTwice(wanting);
          const [room] = twice === undefined ? [] : await rooms.among([twice.room]);
          if (twice !== undefined && room !== undefined) throw refusalOf({ ...twice, room }, twice.path, false);
          if (attempt === MOST_ATTEMPTS) throw error;
        }
      }
    },
  };
}

const roomsIn = (sessions: readonly Pick<Session, "room">[]): RoomId[] => [
  ...new Set(sessions.flatMap(({ room }) => room ?? [])),
];

const wantedBy = ({ sessions }: NewProgrammeEvent): Wanted[] =>
  sessions.flatMap(({ room, date, hours }, at) =>
    room === undefined || hours === undefined ? [] : [{ at, room, date, hours }],
  );

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "constraint" in error && error.constraint === ONE_AT_A_TIME;

/** Of sessions that want one room at the same time, one that begins while another has it. */
function wantedTwice(wanting: readonly Wanting[]): (Wanted & { readonly path: FieldPath }) | undefined {
  const spans = wanting.flatMap(({ event, path = [] }) =>
    booksRooms(event.status)
      ? wantedBy(event).map((want) => ({
          ...want,
          path,
          from: instantAt(want.date, want.hours.start, event.timeZone),
          to: instantAt(want.date, want.hours.end, event.timeZone),
        }))
      : [],
  );
  const ends = new Map<RoomId, number>();
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const end = ends.get(span.room) ?? Number.NEGATIVE_INFINITY;
    if (span.from < end) return span;
    ends.set(span.room, Math.max(end, span.to));
  }
  return undefined;
}

interface Refusable extends Omit<Taken, "by"> {
  readonly by?: EventId;
}

function refusalOf({ at, room, date, hours, by }: Refusable, under: FieldPath, isTold: boolean): Refused {
  const path = [...under, "sessions", at, "room"];
  const said = { path, room: room.id, name: room.name, date, hours };
  return new Refused({ code: "ROOM_TAKEN", ...said, ...(isTold && { event: by }) });
}
