import {
  type Actor,
  BilingualLine,
  EventFormat,
  EventId,
  EventStatus,
  Hours,
  OrganisationId,
  OrganisationRole,
  ParticipationId,
  ParticipationRole,
  ParticipationStatus,
  type Period,
  PersonId,
  PlainDate,
  ProvinceRef,
  RoomId,
  SessionId,
  TimeZone,
} from "@wps/model";
import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import * as z from "zod";
import type { Tables } from "../db/tables.ts";
import { readableBy, toldTo } from "../events/filter.ts";
import { ledBy } from "../session-trainers/selection.ts";

const Listed = z.object({
  person: PersonId,
  roles: z.array(ParticipationRole),
  status: ParticipationStatus,
  /** The sessions that they are to teach; nothing where nobody said which. */
  leads: z.array(SessionId).transform((sessions) => (sessions.length === 0 ? undefined : sessions)),
});

/** Another event, as far as it may take what somebody asks about. */
const Neighbour = z.object({
  id: EventId,
  title: BilingualLine,
  status: EventStatus,
  start: PlainDate,
  end: PlainDate,
  timeZone: TimeZone,
  format: EventFormat,
  province: ProvinceRef.optional(),
  sessions: z.array(z.object({ id: SessionId, date: PlainDate, hours: Hours.optional(), room: RoomId.optional() })),
  organisations: z.array(z.object({ organisation: OrganisationId, role: OrganisationRole })),
  people: z.array(Listed),
  /** Whether the actor may read it. */
  isReadable: z.boolean(),
  /** Whether the actor is told which event it is. */
  isTold: z.boolean(),
});
export type Neighbour = z.infer<typeof Neighbour>;

const ListedHere = Listed.extend({ participation: ParticipationId, row: z.int() });
/** Somebody on the list of the event that is asked about. */
export type ListedHere = z.infer<typeof ListedHere>;

/** What somebody asks about, and where. */
export interface Near {
  readonly days: Period;
  readonly without: EventId | undefined;
  readonly people: readonly PersonId[];
  readonly rooms: readonly RoomId[];
  readonly hosts: readonly OrganisationId[];
  readonly province: ProvinceRef | undefined;
}

type Events = ExpressionBuilder<Tables, "events">;

/** All SQL about what events take from each other. */
export function clashRepository(db: Kysely<Tables>) {
  const listed = () =>
    db
      .selectFrom("participations")
      .innerJoin("persons", "persons.id", "participations.person_id")
      .where("persons.erased", "=", false)
      .where("participations.merged_into", "is", null);

  return {
    /** Those on the list of an event who come or may come. */
    async listOf(event: EventId): Promise<ListedHere[]> {
      const rows = await listed()
        .select([
          "participations.id as participation",
          "participations.number as row",
          "participations.person_id as person",
        ])
        .select((row) => [
          "participations.roles",
          "participations.status",
          ledBy(row.ref("participations.id")).as("leads"),
        ])
        .where("participations.event_id", "=", event)
        .where("participations.status", "in", ["invited", "confirmed"])
        .orderBy("participations.number")
        .execute();
      return rows.map((row) => ListedHere.parse(row));
    },

    /**
     * The events of these days that may take something of this: people, rooms and, of events that the actor may read, hosts and provinces.
     * Rows that cannot be read are counted.
     */
    async near(actor: Actor, near: Near): Promise<{ events: Neighbour[]; unreadable: number }> {
      const rows = await taking(db)
        .select((event) => [
          "events.id",
          "events.title",
          "events.status",
          "events.start_date as start",
          "events.end_date as end",
          "events.time_zone as timeZone",
          "events.format",
          "events.province_code",
          "events.province_list",
          readableBy(event, actor).as("readable"),
          toldTo(event, actor).as("told"),
          sessionsOf(event).as("sessions"),
          organisationsOf(event).as("organisations"),
          jsonArrayFrom(peopleOf(event, near.people)).as("people"),
        ])
        .where(touches(near.days))
        .$if(near.without !== undefined, (query) => query.where("events.id", "!=", near.without ?? ""))
        .where((event) =>
          event.or([
            event.exists(peopleOf(event, near.people)),
            inRooms(event, near.rooms),
            event.and([
              readableBy(event, actor),
              event.or([hostedBy(event, near.hosts), liesIn(event, near.province)]),
            ]),
          ]),
        )
        .orderBy("events.id")
        .execute();
      const read = rows.map(({ province_code, province_list, readable, told, sessions, ...row }) =>
        Neighbour.safeParse({
          ...row,
          ...(province_code !== null && { province: { code: province_code, list: province_list } }),
          sessions: sessions.map(({ id, date, start, end, room }) => ({
            id,
            date,
            ...(room !== null && { room }),
            ...(start !== null && end !== null && { hours: { start: start.slice(0, 5), end: end.slice(0, 5) } }),
          })),
          isReadable: Boolean(readable),
          isTold: Boolean(told),
        }),
      );
      const events = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
      return { events, unreadable: read.length - events.length };
    },

    /** The organisations that have seats at an event, and those events of these days at which they have some, of those that the actor may read. */
    async invitations(actor: Actor, event: EventId, days: Period) {
      const rows = await taking(db)
        .innerJoin("seat_offices as office", "office.event_id", "events.id")
        .select(["office.organisation_id as organisation", "events.id as event", "events.start_date as day"])
        .where(touches(days))
        .where((found) => found.or([found("events.id", "=", event), readableBy(found, actor)]))
        .where((found) =>
          found(
            "office.organisation_id",
            "in",
            found.selectFrom("seat_offices as own").select("own.organisation_id").where("own.event_id", "=", event),
          ),
        )
        .execute();
      return rows.map((row) => ({ ...row, organisation: OrganisationId.parse(row.organisation) }));
    },
  };
}

/** The events that take something: they are to be, or were, on days that are known. */
const taking = (db: Kysely<Tables>) =>
  db
    .selectFrom("events")
    .where("events.date_precision", "=", "day")
    .where("events.status", "not in", ["postponed", "cancelled"]);

const touches = ({ start, end }: Period) =>
  sql<SqlBool>`daterange(events.start_date, events.end_date, '[]') && daterange(${start}::date, ${end}::date, '[]')`;

const sessionsOf = (event: Events) =>
  jsonArrayFrom(
    event
      .selectFrom("event_sessions as child")
      .select(["child.id", "child.date", "child.start_time as start", "child.end_time as end", "child.room_id as room"])
      .whereRef("child.event_id", "=", "events.id")
      .orderBy("child.position"),
  );

const organisationsOf = (event: Events) =>
  jsonArrayFrom(
    event
      .selectFrom("event_organisations as child")
      .select(["child.organisation_id as organisation", "child.role"])
      .whereRef("child.event_id", "=", "events.id")
      .orderBy("child.position"),
  );

const peopleOf = (event: Events, people: readonly PersonId[]) =>
  event
    .selectFrom("participations as listed")
    .select((row) => [
      "listed.person_id as person",
      "listed.roles",
      "listed.status",
      ledBy(row.ref("listed.id")).as("leads"),
    ])
    .whereRef("listed.event_id", "=", "events.id")
    .where("listed.merged_into", "is", null)
    .where("listed.status", "in", ["invited", "confirmed"])
    .where(sql<SqlBool>`listed.person_id = any(${sql.val([...people])}::uuid[])`);

const inRooms = (event: Events, rooms: readonly RoomId[]) =>
  event.exists(
    event
      .selectFrom("event_sessions as session")
      .select("session.event_id")
      .whereRef("session.event_id", "=", "events.id")
      .where(sql<SqlBool>`session.room_id = any(${sql.val([...rooms])}::uuid[])`),
  );

const hostedBy = (event: Events, hosts: readonly OrganisationId[]) =>
  event.exists(
    event
      .selectFrom("event_organisations as host")
      .select("host.event_id")
      .whereRef("host.event_id", "=", "events.id")
      .where("host.role", "in", ["lead", "co-host"])
      .where(sql<SqlBool>`host.organisation_id = any(${sql.val([...hosts])}::text[])`),
  );

const liesIn = (event: Events, province: ProvinceRef | undefined) =>
  province === undefined
    ? event.lit(false)
    : event.and([
        event("events.province_code", "=", province.code),
        event("events.province_list", "=", province.list),
        event("events.format", "!=", "online"),
      ]);
