import { EventId, type Hours, Room, type RoomId } from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";

/** Hours in a room that a session wants; `at` is its place in the event. */
export interface Wanted {
  readonly at: number;
  readonly room: RoomId;
  readonly date: string;
  readonly hours: Hours;
}

/** Hours that a session wants and another event has. */
export interface Taken {
  readonly at: number;
  readonly room: Room;
  readonly date: string;
  readonly hours: { readonly start: string; readonly end: string };
  readonly by: EventId;
}

/** All SQL about rooms. */
export function roomRepository(db: Kysely<Tables>) {
  async function keep(room: Room, { by, at }: Made): Promise<void> {
    const version = { room_id: room.id, revision: room.revision, value: JSON.stringify(room) };
    await db
      .insertInto("room_revisions")
      .values({ ...version, made_by: by, made_at: at })
      .execute();
  }

  return {
    async all(): Promise<Room[]> {
      const rows = await db
        .selectFrom("rooms")
        .selectAll()
        .orderBy(sql`coalesce(name ->> 'vi', name ->> 'en') collate "vi-x-icu"`)
        .orderBy("id")
        .execute();
      return rows.map(toRoom);
    },

    async among(ids: readonly RoomId[]): Promise<Room[]> {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom("rooms")
        .selectAll()
        .where("id", "in", [...ids])
        .execute();
      return rows.map(toRoom);
    },

    /** As {@link among}; nobody closes them until the transaction ends. */
    async held(ids: readonly RoomId[]): Promise<Room[]> {
      if (ids.length === 0) return [];
      const rows = db
        .selectFrom("rooms")
        .selectAll()
        .where("id", "in", [...ids])
        .orderBy("id");
      return (await rows.forNoKeyUpdate().execute()).map(toRoom);
    },

    async insert(room: Room, made: Made): Promise<void> {
      await db
        .insertInto("rooms")
        .values({ id: room.id, ...toRow(room) })
        .execute();
      await keep(room, made);
    },

    /** False where the version before this one is not the present one. */
    async replace(room: Room, made: Made): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable("rooms")
        .set(toRow(room))
        .where("id", "=", room.id)
        .where("revision", "=", room.revision - 1)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) return false;
      await keep(room, made);
      return true;
    },

    /** The first of some hours that another event has, and which part of them. */
    async taken(wanted: readonly Wanted[], zone: string, except: readonly EventId[]): Promise<Taken | undefined> {
      const asked = wanted.map(({ hours, ...one }) => ({ ...one, beginning: hours.start, ending: hours.end }));
      const { rows } = await sql<Selectable<Tables["rooms"]> & { at: number; by: string; start: string; end: string }>`
        select room.*, wanted.at, booking.event_id as by,
          to_char(lower(booking.during * hours.during) at time zone ${zone}, 'HH24:MI') as start,
          to_char(upper(booking.during * hours.during) at time zone ${zone}, 'HH24:MI') as "end"
        from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
            as wanted (at integer, room uuid, date date, beginning time, ending time)
          cross join lateral hours_in_zone(date, beginning, ending, ${zone}) as hours (during)
          join room_bookings as booking on booking.room_id = wanted.room and booking.during && hours.during
          join rooms as room on room.id = wanted.room
        where booking.event_id <> all (${[...except]}::uuid[])
        order by wanted.at, lower(booking.during)
        limit 1
      `.execute(db);
      const [row] = rows;
      const own = wanted.find(({ at }) => at === row?.at);
      if (row === undefined || own === undefined) return undefined;
      const { at, start, end } = row;
      return { at, room: toRoom(row), date: own.date, hours: { start, end }, by: EventId.parse(row.by) };
    },
  };
}

function toRow({ revision, name, venue, province, organisation, capacity, note, closedFrom }: Room) {
  return {
    revision,
    name: JSON.stringify(name),
    venue: venue === undefined ? null : JSON.stringify(venue),
    province_code: province?.code ?? null,
    province_list: province?.list ?? null,
    organisation_id: organisation ?? null,
    capacity_kind: capacity.kind,
    capacity_value: capacity.kind === "unknown" ? null : capacity.value,
    note: note === undefined ? null : JSON.stringify(note),
    closed_from: closedFrom ?? null,
  };
}

const toRoom = (row: Selectable<Tables["rooms"]>): Room =>
  Room.parse({
    id: row.id,
    revision: row.revision,
    name: row.name,
    ...(row.venue && { venue: row.venue }),
    ...(row.province_code !== null && { province: { code: row.province_code, list: row.province_list } }),
    ...(row.organisation_id !== null && { organisation: row.organisation_id }),
    capacity: { kind: row.capacity_kind, ...(row.capacity_value !== null && { value: row.capacity_value }) },
    ...(row.note && { note: row.note }),
    ...(row.closed_from !== null && { closedFrom: row.closed_from }),
  });
