import { EventId, ParticipationId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** What a link tells that leads to no place: it was given to whoever registered somebody who is on the list already. */
export interface Echo {
  readonly status: "confirmed" | "waiting" | "declined";
  readonly queue: number;
  readonly hasNeeds: boolean;
}

/** Where a link leads. */
export interface PlaceLink {
  readonly event: EventId;
  readonly participation: ParticipationId;
  readonly echo?: Echo;
}

/** All SQL about links to places. */
export function placeLinkRepository(db: Kysely<Tables>) {
  return {
    async find(hash: Buffer): Promise<PlaceLink | undefined> {
      const row = await db
        .selectFrom("place_links")
        .innerJoin("participations", "participations.id", "participation_id")
        .select(["place_links.event_id", "echo_status", "echo_queue", "echo_needs"])
        .select(({ fn }) => fn.coalesce("participations.merged_into", "participations.id").as("standing"))
        .where("token_hash", "=", hash)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { echo_status: status, echo_queue: queue, echo_needs: hasNeeds } = row;
      const link = {
        event: EventId.parse(row.event_id),
        participation: ParticipationId.parse(row.standing),
      };
      return status === null || queue === null || hasNeeds === null
        ? link
        : { ...link, echo: { status, queue, hasNeeds } };
    },

    async insert(hash: Buffer, { event, participation, echo }: PlaceLink, now: string): Promise<void> {
      await db
        .insertInto("place_links")
        .values({
          token_hash: hash,
          event_id: event,
          participation_id: participation,
          made_at: now,
          echo_status: echo?.status ?? null,
          echo_queue: echo?.queue ?? null,
          echo_needs: echo?.hasNeeds ?? null,
        })
        .execute();
    },

    async setEcho(hash: Buffer, { status, queue, hasNeeds }: Echo): Promise<void> {
      await db
        .updateTable("place_links")
        .set({ echo_status: status, echo_queue: queue, echo_needs: hasNeeds })
        .where("token_hash", "=", hash)
        .execute();
    },

    /** Lets the links to a place that there are open nothing any more. */
    async deleteOf(participation: ParticipationId): Promise<void> {
      const rows = db
        .selectFrom("participations")
        .select("id")
        .where(({ or, eb }) => or([eb("id", "=", participation), eb("merged_into", "=", participation)]));
      await db.deleteFrom("place_links").where("participation_id", "in", rows).execute();
    },
  };
}
