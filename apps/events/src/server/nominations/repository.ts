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
    /** Those whom an organisation has named for an event, in no order. */
    async of(event: EventId, organisation: OrganisationId): Promise<Nomination[]> {
      const rows = await db
        .selectFrom("nominations")
        .select(["participation_id", "replaces"])
        .where("event_id", "=", event)
        .where("organisation_id", "=", organisation)
        .execute();
      return rows.map(({ participation_id, replaces }) => ({
        participation: ParticipationId.parse(participation_id),
        replaces: replaces === null ? undefined : ParticipationId.parse(replaces),
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
