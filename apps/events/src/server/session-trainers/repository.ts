import { type EventId, type ParticipationId, SessionTrainers } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Who has said that they do not come, or do not come any more, teaches nothing. */
const MAY_COME = ["invited", "waiting", "confirmed"] as const;

/** All SQL about who teaches. */
export function sessionTrainerRepository(db: Kysely<Tables>) {
  return {
    /** As it stands on the list now: whoever was folded into another row there teaches as that one, and who left it does not. */
    async find(event: EventId): Promise<SessionTrainers> {
      const list = await db
        .selectFrom("session_trainer_lists")
        .select("revision")
        .where("event_id", "=", event)
        .executeTakeFirst();
      const rows = await db
        .selectFrom("session_trainers as trainer")
        .innerJoin("event_sessions as session", "session.id", "trainer.session_id")
        .innerJoin("participations as said", "said.id", "trainer.participation_id")
        .innerJoin("participations as standing", (join) =>
          join.on(({ eb, fn }) => eb("standing.id", "=", fn.coalesce("said.merged_into", "said.id"))),
        )
        .select(["session.id as session", "standing.id as trainer"])
        .where("trainer.event_id", "=", event)
        .where("standing.status", "in", MAY_COME)
        .where(({ eb, val }) => eb(val("trainer"), "=", eb.fn.any("standing.roles")))
        .orderBy("session.position")
        .orderBy("trainer.position")
        .execute();
      const trainers = new Map<string, Set<string>>();
      for (const { session, trainer } of rows) trainers.set(session, (trainers.get(session) ?? new Set()).add(trainer));
      const items = [...trainers].map(([session, ids]) => ({ session, trainers: [...ids] }));
      return SessionTrainers.parse({ event, revision: list?.revision ?? 0, items });
    },

    /** Those among some who stand on the list of an event as trainers; they stay there until the transaction ends. */
    async among(event: EventId, ids: readonly ParticipationId[]): Promise<ReadonlySet<string>> {
      if (ids.length === 0) return new Set();
      const rows = await db
        .selectFrom("participations")
        .select("id")
        .where("event_id", "=", event)
        .where("id", "in", [...ids])
        .where("merged_into", "is", null)
        .where("status", "in", MAY_COME)
        .where(({ eb, val }) => eb(val("trainer"), "=", eb.fn.any("roles")))
        .orderBy("id")
        .forShare()
        .execute();
      return new Set(rows.map(({ id }) => id));
    },

    /** False where the version before this one is not the present one. */
    async replace({ event, revision, items }: SessionTrainers): Promise<boolean> {
      const written = await db
        .insertInto("session_trainer_lists")
        .values({ event_id: event, revision })
        .onConflict((conflict) =>
          conflict
            .column("event_id")
            .doUpdateSet({ revision })
            .where("session_trainer_lists.revision", "=", revision - 1),
        )
        .returning(sql<boolean>`xmax = 0`.as("is_new"))
        .executeTakeFirst();
      // The first version alone is written where there is none.
      if (written === undefined || (written.is_new && revision !== 1)) return false;
      await db.deleteFrom("session_trainers").where("event_id", "=", event).execute();
      const rows = items.flatMap(({ session, trainers }) =>
        trainers.map((participation_id, position) => ({
          event_id: event,
          session_id: session,
          position,
          participation_id,
        })),
      );
      if (rows.length > 0) await db.insertInto("session_trainers").values(rows).execute();
      return true;
    },
  };
}
