import { type EventId, type OrganisationId, ParticipationId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Somebody whom an organisation has named, and in whose place. */
export interface Nomination {
  readonly participation: ParticipationId;
  readonly replaces?: ParticipationId | undefined;
}

/** All SQL about who was named by whom. */
export function nominationRepository(db: Kysely<Tables>) {
  return {
    /** Those whom an organisation has named for an event, in no order; whose row is folded into another, under that. */
    async of(event: EventId, organisation: OrganisationId): Promise<Nomination[]> {
      const rows = await db
        .selectFrom("nominations")
        .innerJoin("participations as named", "named.id", "participation_id")
        .leftJoin("participations as replaced", "replaced.id", "replaces")
        .select(({ fn }) => [
          fn.coalesce("named.merged_into", "named.id").as("standing"),
          fn.coalesce("replaced.merged_into", "replaced.id").as("replaces"),
        ])
        .where("nominations.event_id", "=", event)
        .where("nominations.organisation_id", "=", organisation)
        .execute();
      return rows.map(({ standing, replaces }) => ({
        participation: ParticipationId.parse(standing),
        replaces: replaces === null || replaces === standing ? undefined : ParticipationId.parse(replaces),
      }));
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
