import {
  type Actor,
  BilingualLine,
  DatePrecision,
  EventId,
  EventPermit,
  EventStatus,
  OrganisationId,
  Period,
  Permit,
  type PlainDate,
} from "@wps/model";
import { type Kysely, sql } from "kysely";
import * as z from "zod";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";
import { reachableBy } from "../events/filter.ts";

const Permitted = z.object({
  event: EventId,
  title: BilingualLine,
  status: EventStatus,
  dates: z.object({ precision: DatePrecision, ...Period.shape }),
  /** Absent where nobody has said anything of one. */
  permit: Permit.optional(),
  hosts: z.array(OrganisationId),
  payers: z.array(OrganisationId),
});
/** An event with what matters for its permit. */
export type Permitted = z.infer<typeof Permitted>;

/** All SQL about permits. */
export function permitRepository(db: Kysely<Tables>) {
  const selected = (event: EventId) =>
    db.selectFrom("event_permits").select(["revision", "permit"]).where("event_id", "=", event);

  return {
    /** That nobody has said anything is said in the revision 0. */
    async find(event: EventId): Promise<EventPermit> {
      const row = await selected(event).executeTakeFirst();
      return EventPermit.parse({ event, revision: row?.revision ?? 0, permit: row?.permit ?? { status: "unknown" } });
    },

    /** False where the version before this one is not the present one. */
    async replace(value: EventPermit, { by, at }: Made): Promise<boolean> {
      const { event, revision } = value;
      const row = { revision, permit: JSON.stringify(value.permit) };
      const written = await db
        .insertInto("event_permits")
        .values({ event_id: event, ...row })
        .onConflict((conflict) =>
          conflict
            .column("event_id")
            .doUpdateSet(row)
            .where("event_permits.revision", "=", revision - 1),
        )
        .executeTakeFirst();
      if (written.numInsertedOrUpdatedRows !== 1n) return false;
      const version = { event_id: event, revision, value: JSON.stringify(value), made_by: by, made_at: at };
      await db.insertInto("event_permit_revisions").values(version).execute();
      return true;
    },

    /** The events whose permits the actor may read: those with an entry, and those that are not over. */
    async all(actor: Actor, today: PlainDate): Promise<Permitted[]> {
      const rows = await db
        .selectFrom("events")
        .leftJoin("event_permits", "event_permits.event_id", "events.id")
        .select(["events.id as event", "events.title", "events.status", "event_permits.permit"])
        .select(["date_precision as precision", "start_date as start", "end_date as end"])
        .select([
          sql<string[]>`array(select distinct organisation_id::text from event_organisations
            where event_id = events.id order by 1)`.as("hosts"),
          sql<string[]>`array(select distinct funder_id::text from event_funding
            where event_id = events.id order by 1)`.as("payers"),
        ])
        .where((event) => reachableBy(event, actor, "permit:read"))
        .where("events.status", "!=", "cancelled")
        .where(({ eb, or }) => or([eb("event_permits.event_id", "is not", null), eb("events.end_date", ">=", today)]))
        .execute();
      return rows.map(({ precision, start, end, permit, ...row }) =>
        Permitted.parse({ ...row, dates: { precision, start, end }, ...(permit !== null && { permit }) }),
      );
    },
  };
}
