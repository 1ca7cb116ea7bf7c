import { BilingualLine, type EventId, LegalHold, type LegalHoldId, type NewLegalHold, PersonId } from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Who does something, and when. */
export interface Doing {
  readonly by: string | null;
  readonly at: string;
}

/** A hold, and what the event is called that it is on, if that is still there. */
export interface ListedHold {
  readonly hold: LegalHold;
  readonly title?: BilingualLine;
}

/** All SQL about legal holds. */
export function legalHoldRepository(db: Kysely<Tables>) {
  const selected = () =>
    db
      .selectFrom("legal_holds")
      .leftJoin("events", "events.id", "event_id")
      .leftJoin("accounts as setter", "setter.id", "legal_holds.set_by")
      .leftJoin("accounts as lifter", "lifter.id", "lifted_by")
      .selectAll("legal_holds")
      .select(["title", "setter.name as setter", "lifter.name as lifter"]);
  return {
    /** Nobody sets a hold until the transaction ends. */
    async keep(): Promise<void> {
      await sql`lock table legal_holds in share mode`.execute(db);
    },

    /** Whether a hold covers a person, this event of theirs, or any of theirs where none is named. */
    async covers(person: PersonId, event: EventId | undefined): Promise<boolean> {
      const theirs = sql`select event_id from participations where person_id = ${person}`;
      // A hold on whom they were taken for is a hold on them.
      const { rows } = await sql`
        select from legal_holds where lifted_at is null
          and (person_id = ${person} or person_id in (select id from persons where merged_into = ${person}) or event_id in (${event === undefined ? theirs : sql`${event}`}))
        limit 1
      `.execute(db);
      return rows.length > 0;
    },

    /** Whether a hold covers an event, or anybody on its list. */
    async coversList(event: EventId): Promise<boolean> {
      const listed = sql`select person_id from participations where event_id = ${event}`;
      const { rows } = await sql`
        select from legal_holds where lifted_at is null and (event_id = ${event} or person_id in (${listed})
          or person_id in (select id from persons where merged_into in (${listed})))
        limit 1
      `.execute(db);
      return rows.length > 0;
    },

    async hasEvent(id: EventId): Promise<boolean> {
      return (await db.selectFrom("events").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
    },

    /** Who made a request, if they can be named still. */
    async whoAsked(request: string): Promise<PersonId | undefined> {
      const row = await db
        .selectFrom("data_requests")
        .innerJoin("persons", "persons.id", "person_id")
        .select("person_id")
        .where("data_requests.id", "=", request)
        .where("erased", "=", false)
        .executeTakeFirst();
      return row && PersonId.parse(row.person_id);
    },

    async insert(id: LegalHoldId, { on, reason }: NewLegalHold, person: PersonId | undefined, { by, at }: Doing) {
      const subject =
        on.is === "event" ? { event_id: on.event } : { person_id: person ?? null, request_id: on.request };
      const nobody = { event_id: null, person_id: null, request_id: null, lifted_by: null, lift_reason: null };
      await db
        .insertInto("legal_holds")
        .values({ ...nobody, ...subject, id, reason, set_by: by, set_at: at })
        .execute();
    },

    /** False where somebody has lifted it before. */
    async lift(id: LegalHoldId, reason: string, { by, at }: Doing): Promise<boolean> {
      const lifted = await db
        .updateTable("legal_holds")
        .set({ lifted_by: by, lifted_at: at, lift_reason: reason })
        .where("id", "=", id)
        .where("lifted_at", "is", null)
        .executeTakeFirst();
      return lifted.numUpdatedRows === 1n;
    },

    async find(id: LegalHoldId): Promise<ListedHold | undefined> {
      const row = await selected().where("legal_holds.id", "=", id).executeTakeFirst();
      return row && toListed(row);
    },

    /** All of them: those that hold, and then those that were lifted, the latest first. */
    async list(): Promise<ListedHold[]> {
      const rows = await selected()
        .orderBy(sql`lifted_at desc nulls first`)
        .orderBy("set_at", "desc")
        .orderBy("legal_holds.id")
        .execute();
      return rows.map(toListed);
    },
  };
}

type HoldRow = Selectable<Tables["legal_holds"]> & {
  readonly title: unknown;
  readonly setter: string | null;
  readonly lifter: string | null;
};

function toListed(row: HoldRow): ListedHold {
  const on = row.event_id === null ? { is: "person", request: row.request_id } : { is: "event", event: row.event_id };
  const hold = LegalHold.parse({
    id: row.id,
    on,
    reason: row.reason,
    at: row.set_at.toISOString(),
    by: row.setter ?? undefined,
    lifted: row.lifted_at
      ? { at: row.lifted_at.toISOString(), by: row.lifter ?? undefined, reason: row.lift_reason }
      : undefined,
  });
  return row.title === null ? { hold } : { hold, title: BilingualLine.parse(row.title) };
}
