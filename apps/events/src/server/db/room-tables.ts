import type { BilingualLine, BilingualProse, Count, EventPermit, Permit, ProvinceList, Room } from "@wps/model";
import type { ColumnType, JSONColumnType } from "kysely";

type MaybeJson<Value> = ColumnType<Value | null, string | null, string | null>;

/** Rooms and when they are taken, who teaches in them, and what permits are there. */
export interface RoomTables {
  rooms: {
    id: string;
    revision: number;
    name: JSONColumnType<BilingualLine>;
    venue: MaybeJson<BilingualLine>;
    province_code: string | null;
    province_list: ProvinceList | null;
    organisation_id: string | null;
    capacity_kind: Count["kind"];
    capacity_value: number | null;
    note: MaybeJson<BilingualProse>;
    closed_from: string | null;
  };
  /** Every version that there was, as it was. */
  room_revisions: {
    room_id: string;
    revision: number;
    value: JSONColumnType<Room>;
    made_by: string | null;
    made_at: ColumnType<Date, string, string>;
  };
  event_permits: { event_id: string; revision: number; permit: JSONColumnType<Permit> };
  event_permit_revisions: {
    event_id: string;
    revision: number;
    value: JSONColumnType<EventPermit>;
    made_by: string | null;
    made_at: ColumnType<Date, string, string>;
  };
  session_trainer_lists: { event_id: string; revision: number };
  session_trainers: { event_id: string; session_id: string; position: number; participation_id: string };
  /** Written by the database alone: from when to when a session has its room. */
  room_bookings: {
    session_id: ColumnType<string, never, never>;
    event_id: ColumnType<string, never, never>;
    room_id: ColumnType<string, never, never>;
    during: ColumnType<string, never, never>;
  };
}
