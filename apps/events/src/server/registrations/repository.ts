import { type EventId, ParticipationId } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** All SQL about registrations. */
export function registrationRepository(db: Kysely<Tables>) {
  return {
    /** Whose registration for an event has one of these marks; whose row is folded into another, under that. */
    async find(event: EventId, marks: readonly Buffer[]): Promise<ParticipationId | undefined> {
      const row = await db
        .selectFrom("registrations")
        .innerJoin("participations", "participations.id", "participation_id")
        .select(({ fn }) => fn.coalesce("participations.merged_into", "participations.id").as("standing"))
        .where("registrations.event_id", "=", event)
        .where(sql<boolean>`marks && ${sql.val([...marks])}::bytea[]`)
        .orderBy("participation_id")
        .executeTakeFirst();
      return row && ParticipationId.parse(row.standing);
    },

    /** Writes over what was there. */
    async set(event: EventId, participation: ParticipationId, marks: readonly Buffer[]): Promise<void> {
      await db
        .insertInto("registrations")
        .values({ participation_id: participation, event_id: event, marks: [...marks] })
        .onConflict((conflict) => conflict.column("participation_id").doUpdateSet({ marks: [...marks] }))
        .execute();
    },
  };
}
