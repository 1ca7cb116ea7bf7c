import { BilingualLine, EventId, type PlainDate } from "@wps/model";
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Tables } from "../db/tables.ts";
import { type EndingClass, SUBJECTS } from "./repository-subjects.ts";

/** So many of a class have the same day, and are held or not. */
const Cell = z.object({ anchor: z.string().nullable(), held: z.boolean(), count: z.int() });
export type Cell = z.infer<typeof Cell>;

const NamingEvent = z.object({
  event: EventId,
  title: BilingualLine,
  end: z.string(),
  people: z.int(),
  until: z.string().nullable(),
  isHeld: z.boolean(),
});

/** As many as the officer is shown: those that need a day come first. */
const MOST_EVENTS = 500;

/** All SQL about what is kept how long. */
export function retentionRepository(db: Kysely<Tables>) {
  return {
    async cells(of: EndingClass): Promise<Cell[]> {
      const { rows } = await sql<Cell>`
        select anchor, held, count(*) as count from (${SUBJECTS[of]}) as subjects group by anchor, held order by anchor
      `.execute(db);
      return rows.map((row) => Cell.parse(row));
    },

    /** Some of a class that have this day, and are not held. */
    async some(of: EndingClass, anchor: PlainDate, most: number): Promise<string[]> {
      const { rows } = await sql<{ id: string }>`
        select id from (${SUBJECTS[of]}) as subjects where anchor = ${anchor} and not held order by id limit ${most}
      `.execute(db);
      return rows.map(({ id }) => id);
    },

    /** Events that name people: those without a day first, the longest over first. */
    async namingEvents() {
      const { rows } = await sql`
        select events.id as event, title, end_date as end, until, count(*) as people, exists (
          select from legal_holds where event_id = events.id and lifted_at is null
        ) as "isHeld"
        from events join participations on event_id = events.id join persons on persons.id = person_id and not erased
          left join identity_limits on identity_limits.event_id = events.id
        group by events.id, until
        order by until nulls first, end_date, events.id limit ${MOST_EVENTS}
      `.execute(db);
      return rows.map((row) => {
        const { until, ...event } = NamingEvent.parse(row);
        return until === null ? event : { ...event, until };
      });
    },

    async limitOf(event: EventId): Promise<PlainDate | undefined> {
      const row = await db
        .selectFrom("identity_limits")
        .select("until")
        .where("event_id", "=", event)
        .executeTakeFirst();
      return row?.until;
    },

    async setLimit(event: EventId, until: PlainDate | undefined, by: string | null, at: string): Promise<void> {
      if (until === undefined) {
        await db.deleteFrom("identity_limits").where("event_id", "=", event).execute();
        return;
      }
      const row = { until, set_by: by, set_at: at };
      await db
        .insertInto("identity_limits")
        .values({ event_id: event, ...row })
        .onConflict((conflict) => conflict.column("event_id").doUpdateSet(row))
        .execute();
    },
  };
}
