import { type EventId, type OrganisationId, ParticipationId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Somebody whom an organisation has named, and in whose place. */
export interface Nomination {
  readonly participation: ParticipationId;
  readonly replaces?: ParticipationId | undefined;
}

/** Somebody who was named, as they stand: of who waits, the lower the place in the queue, the sooner they get a seat. */
export interface StandingNomination extends Nomination {
  readonly queue: number | undefined;
}

/** All SQL about who was named by whom. */
export function nominationRepository(db: Kysely<Tables>) {
  return {
    /** Those whom an organisation has named for an event, in no order; whose row is folded into another, under that. */
    async of(event: EventId, organisation: OrganisationId): Promise<StandingNomination[]> {
      const rows = await db
        .selectFrom("nominations")
        .innerJoin("participations as named", "named.id", "participation_id")
        .leftJoin("participations as replaced", "replaced.id", "replaces")
        .leftJoin("participations as into", "into.id", "named.merged_into")
        .select(({ fn }) => [
          fn.coalesce("named.merged_into", "named.id").as("standing"),
          fn.coalesce("replaced.merged_into", "replaced.id").as("replaces"),
          fn.coalesce("into.queue", "named.queue").as("queue"),
        ])
        .where("nominations.event_id", "=", event)
        .where("nominations.organisation_id", "=", organisation)
        .execute();
      return rows.map(({ standing, replaces, queue }) => ({
        participation: ParticipationId.parse(standing),
        queue: queue ?? undefined,
        replaces: replaces === null || replaces === standing ? undefined : ParticipationId.parse(replaces),
      }));
    },

    /** Gives each of those who wait a place in the queue. */
    async setQueue(places: readonly { readonly participation: ParticipationId; readonly queue: number }[]) {
      for (const { participation, queue } of places) {
        await db.updateTable("participations").set({ queue }).where("id", "=", participation).execute();
      }
    },

    async insert(event: EventId, organisation: OrganisationId, { participation, replaces }: Nomination): Promise<void> {
      await db
        .insertInto("nominations")
        .values({
          participation_id: participation,
          event_id: event,
          organisation_id: organisation,
          replaces: replaces ?? null,
        })
        .execute();
    },
  };
}
