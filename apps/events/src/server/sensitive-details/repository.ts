import { type EventId, ParticipationId, type PersonId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** What somebody said at an event, as it is written down. */
export interface SealedDetails {
  readonly event: string;
  readonly participation: ParticipationId;
  readonly sealed: string;
}

/** All SQL about what is sensitive. */
export function sensitiveDetailsRepository(db: Kysely<Tables>) {
  return {
    async find(participation: ParticipationId): Promise<string | undefined> {
      const row = await db
        .selectFrom("sensitive_details")
        .select("sealed")
        .where("participation_id", "=", participation)
        .executeTakeFirst();
      return row?.sealed;
    },

    /** What one person said, at each of their events. */
    async of(person: PersonId): Promise<SealedDetails[]> {
      const rows = await db
        .selectFrom("sensitive_details")
        .innerJoin("participations", "participations.id", "participation_id")
        .select(["sensitive_details.event_id", "participation_id", "sealed"])
        .where("person_id", "=", person)
        .execute();
      return rows.map(({ event_id: event, participation_id, sealed }) => ({
        event,
        participation: ParticipationId.parse(participation_id),
        sealed,
      }));
    },

    async participationOf(person: PersonId, event: EventId): Promise<ParticipationId | undefined> {
      const row = await db
        .selectFrom("participations")
        .select("id")
        .where("person_id", "=", person)
        .where("event_id", "=", event)
        .where("merged_into", "is", null)
        .executeTakeFirst();
      return row && ParticipationId.parse(row.id);
    },

    /** Writes over what was there. */
    async set(event: EventId, participation: ParticipationId, sealed: string): Promise<void> {
      await db
        .insertInto("sensitive_details")
        .values({ participation_id: participation, event_id: event, sealed })
        .onConflict((conflict) => conflict.column("participation_id").doUpdateSet({ sealed }))
        .execute();
    },

    async delete(participation: ParticipationId): Promise<void> {
      await db.deleteFrom("sensitive_details").where("participation_id", "=", participation).execute();
    },
  };
}
