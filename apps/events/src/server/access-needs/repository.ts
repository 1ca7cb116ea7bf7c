import { type EventId, ParticipationId } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** What somebody needs, as it is written down. */
export interface SealedNeeds {
  readonly participation: ParticipationId;
  readonly sealed: string;
}

/** What somebody on a list needs, and under which row they said so: one that is folded into theirs, or theirs. */
export interface ListedSeal extends SealedNeeds {
  readonly under: ParticipationId;
}

/** All SQL about what people need. */
export function accessNeedsRepository(db: Kysely<Tables>) {
  /** A row of a list and those that are folded into it. */
  const rowsOf = (id: ParticipationId) =>
    db
      .selectFrom("participations")
      .select("id")
      .where(({ or, eb }) => or([eb("id", "=", id), eb("merged_into", "=", id)]));

  return {
    /** Those of everybody who comes, may come, or waits; what they said under their own row is the last. */
    async ofEvent(event: EventId): Promise<ListedSeal[]> {
      const rows = await db
        .selectFrom("access_needs")
        .innerJoin("participations as said", "said.id", "participation_id")
        .innerJoin("participations as standing", (join) =>
          join.on(({ eb, fn }) => eb("standing.id", "=", fn.coalesce("said.merged_into", "said.id"))),
        )
        .select(["participation_id", "sealed", "standing.id as standing"])
        .where("access_needs.event_id", "=", event)
        .where("standing.status", "in", ["invited", "confirmed", "waiting"])
        .orderBy(sql`said.merged_into nulls last`)
        .execute();
      return rows.map(({ participation_id, sealed, standing }) => ({
        participation: ParticipationId.parse(standing),
        under: ParticipationId.parse(participation_id),
        sealed,
      }));
    },

    async has(participation: ParticipationId): Promise<boolean> {
      const row = await db
        .selectFrom("access_needs")
        .select("event_id")
        .where("participation_id", "in", rowsOf(participation))
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
      await db.deleteFrom("access_needs").where("participation_id", "in", rowsOf(participation)).execute();
    },
  };
}
