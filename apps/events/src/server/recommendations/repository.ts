import { EventId, Recommendation, type RecommendationId } from "@wps/model";
import type { Kysely, Selectable } from "kysely";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";

/** All SQL about recommendations. */
export function recommendationRepository(db: Kysely<Tables>) {
  const selected = () => db.selectFrom("recommendations").selectAll();

  async function keep(recommendation: Recommendation, { by, at }: Made): Promise<void> {
    const { id, revision } = recommendation;
    const version = { recommendation_id: id, revision, value: JSON.stringify(recommendation) };
    await db
      .insertInto("recommendation_revisions")
      .values({ ...version, made_by: by, made_at: at })
      .execute();
  }

  return {
    async all(): Promise<Recommendation[]> {
      return (await selected().orderBy("entered_at").orderBy("id").execute()).map(toRecommendation);
    },

    /** The events at which something was recommended or promised. */
    async events(): Promise<EventId[]> {
      const rows = await db.selectFrom("recommendations").select("event_id").distinct().execute();
      return rows.map(({ event_id }) => EventId.parse(event_id));
    },

    /** Of some events, in the order in which they were entered. */
    async ofEvents(events: readonly EventId[]): Promise<Recommendation[]> {
      if (events.length === 0) return [];
      const rows = await selected()
        .where("event_id", "in", [...events])
        .orderBy("entered_at")
        .orderBy("id")
        .execute();
      return rows.map(toRecommendation);
    },

    /** In the order in which they were entered. */
    async ofEvent(event: EventId): Promise<Recommendation[]> {
      const rows = await selected().where("event_id", "=", event).orderBy("entered_at").orderBy("id").execute();
      return rows.map(toRecommendation);
    },

    async find(id: RecommendationId): Promise<Recommendation | undefined> {
      const row = await selected().where("id", "=", id).executeTakeFirst();
      return row && toRecommendation(row);
    },

    async insert(recommendation: Recommendation, made: Made): Promise<void> {
      await db
        .insertInto("recommendations")
        .values({ id: recommendation.id, ...toRow(recommendation), entered_at: made.at })
        .execute();
      await keep(recommendation, made);
    },

    /** False where the version before this one is not the present one. */
    async replace(recommendation: Recommendation, made: Made): Promise<boolean> {
      const replaced = await db
        .updateTable("recommendations")
        .set(toRow(recommendation))
        .where("id", "=", recommendation.id)
        .where("revision", "=", recommendation.revision - 1)
        .executeTakeFirst();
      if (replaced.numUpdatedRows !== 1n) return false;
      await keep(recommendation, made);
      return true;
    },
  };
}

function toRow({ event, revision, kind, text, owner, due, followUp }: Recommendation) {
  const isOpen = followUp.state === "open";
  return {
    event_id: event,
    revision,
    kind,
    text: JSON.stringify(text),
    owner_id: owner,
    due: due ?? null,
    state: followUp.state,
    closed_on: isOpen ? null : followUp.on,
    closing_note: isOpen ? null : JSON.stringify(followUp.note),
  };
}

const toRecommendation = (row: Selectable<Tables["recommendations"]>): Recommendation =>
  Recommendation.parse({
    id: row.id,
    event: row.event_id,
    revision: row.revision,
    kind: row.kind,
    text: row.text,
    owner: row.owner_id,
    ...(row.due !== null && { due: row.due }),
    followUp: {
      state: row.state,
      ...(row.closed_on !== null && { on: row.closed_on }),
      ...(row.closing_note !== null && { note: row.closing_note }),
    },
  });
