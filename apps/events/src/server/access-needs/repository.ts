import { type EventId, ParticipationId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** What somebody needs, as it is written down. */
export interface SealedNeeds {
  readonly participation: ParticipationId;
  readonly sealed: string;
}

/** All SQL about what people need. */
export function accessNeedsRepository(db: Kysely<Tables>) {
  return {
    /** Those of everybody who comes, may come, or waits. */
    async ofEvent(event: EventId): Promise<SealedNeeds[]> {
      const rows = await db
        .selectFrom("access_needs")
        .innerJoin("participations", "participations.id", "participation_id")
        .select(["participation_id", "sealed"])
        .where("access_needs.event_id", "=", event)
        .where("status", "in", ["invited", "confirmed", "waiting"])
        .execute();
      return rows.map(({ participation_id, sealed }) => ({
        participation: ParticipationId.parse(participation_id),
        sealed,
      }));
    },

    async has(participation: ParticipationId): Promise<boolean> {
      const row = await db
        .selectFrom("access_needs")
        .select("event_id")
        .where("participation_id", "=", participation)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** Writes over what was there. */
    async set(event: EventId, { participation, sealed }: SealedNeeds): Promise<void> {
      await db
        .insertInto("access_needs")
        .values({ participation_id: participation, event_id: event, sealed })
        .onConflict((conflict) => conflict.column("participation_id").doUpdateSet({ sealed }))
        .execute();
    },

    async delete(participation: ParticipationId): Promise<void> {
      await db.deleteFrom("access_needs").where("participation_id", "=", participation).execute();
    },
  };
}
