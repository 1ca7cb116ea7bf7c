import {
  type Actor,
  type BilingualLine,
  type EventId,
  type NewRoom,
  type Period,
  Refused,
  type Room,
  RoomId,
  subjectOfRoom,
  toSearchTerms,
  toSearchText,
} from "@wps/model";
import { provincesWithCode } from "@wps/model/catalogue";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { roomRepository } from "./repository.ts";
import { roomUses, type Use } from "./repository-of-board.ts";

/** A use of a room as the actor is told of it. */
export interface RoomUseTold extends Pick<Use, "room" | "date" | "hours" | "timeZone"> {
  readonly standing: "booked" | "wanted";
  readonly by:
    | { readonly status: "told"; readonly id: EventId; readonly title: BilingualLine }
    | { readonly status: "withheld" };
}

export interface RoomServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly organisations: OrganisationService;
}

/** What can be done with rooms. */
export function roomService({ db, now, newId, organisations }: RoomServiceDeps) {
  const rooms = roomRepository(db);

  /** Refuses a room in a province, or of an organisation, that is not there. */
  async function resolve(actor: Actor, { province, organisation }: NewRoom): Promise<void> {
    if (province && !provincesWithCode(province.code).some(({ list }) => list === province.list)) {
      throw new Refused({ code: "PROVINCE_NOT_FOUND", path: ["province"], province });
    }
    if (organisation === undefined || (await organisations.known(actor, [organisation])).has(organisation)) return;
    throw new Refused({ code: "ORGANISATION_NOT_FOUND", path: ["organisation"], id: organisation });
  }

  async function found(id: RoomId): Promise<Room> {
    const [room] = await rooms.among([id]);
    if (room === undefined) throw new Refused({ code: "ROOM_NOT_FOUND", id });
    return room;
  }

  const made = (actor: Actor) => ({ by: accountOf(actor), at: now() });

  return {
    /** All rooms, or those in which every word of the text begins some word. */
    async list(actor: Actor, text?: string): Promise<Room[]> {
      permit(actor, "room:read");
      const all = await rooms.all();
      return text === undefined ? all : all.filter((room) => isMeant(room, text));
    },

    /**
     * What rooms are used for within some days. Of an event that the actor is not told of, only what is booked is said: whoever
     * plans would be refused the room.
     */
    async board(actor: Actor, days: Period): Promise<RoomUseTold[]> {
      permit(actor, "room:read");
      const uses = await roomUses(db, actor, days);
      return uses.flatMap(({ isTold, event, title, status, ...use }) => {
        const isBooked = use.hours !== undefined && status !== "idea";
        if (!isBooked && !isTold) return [];
        const by = isTold ? ({ status: "told", id: event, title } as const) : ({ status: "withheld" } as const);
        return [{ ...use, standing: isBooked ? "booked" : "wanted", by }];
      });
    },

    async create(actor: Actor, draft: NewRoom): Promise<Room> {
      permit(actor, "room:edit", subjectOfRoom(draft));
      await resolve(actor, draft);
      const room = { ...draft, id: RoomId.parse(newId()), revision: 1 };
      await atomically(db, (transaction) => roomRepository(transaction).insert(room, made(actor)));
      return room;
    },

    /** Writes a room anew. Nobody gives a room away, or takes one that is not theirs. */
    async replace(actor: Actor, id: RoomId, revision: number, draft: NewRoom): Promise<Room> {
      permit(actor, "room:edit", subjectOfRoom(draft));
      permit(actor, "room:edit", subjectOfRoom(await found(id)));
      await resolve(actor, draft);
      const room = { ...draft, id, revision: revision + 1 };
      const isReplaced = await atomically(db, (transaction) => roomRepository(transaction).replace(room, made(actor)));
      if (isReplaced) return room;
      throw new Refused({ code: "ROOM_CHANGED", yours: revision, current: (await found(id)).revision });
    },
  };
}
export type RoomService = ReturnType<typeof roomService>;

function isMeant({ name, venue, note }: Room, text: string): boolean {
  const terms = toSearchTerms(text);
  const said = toSearchText([name.vi, name.en, venue?.vi, venue?.en, note?.vi, note?.en]);
  return terms.length > 0 && terms.every((term) => said.includes(term));
}
