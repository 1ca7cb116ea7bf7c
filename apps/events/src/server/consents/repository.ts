import { ConsentRecord, type EventId, type PersonId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** All SQL about consents. */
export function consentRepository(db: Kysely<Tables>) {
  return {
    async insert(record: ConsentRecord, { person, by }: { person: PersonId; by: string | null }): Promise<void> {
      await db
        .insertInto("consents")
        .values({
          id: record.id,
          person_id: person,
          event_id: record.event,
          purpose: record.purpose,
          given: record.isGiven,
          text_version: record.text,
          language: record.language,
          channel: record.channel,
          decided_on: record.on,
          recorded_by: by,
          recorded_at: record.at,
        })
        .execute();
    },

    /**
     * What somebody said, at one event or at all, in the order in which it was written down; also while they were taken for
     * somebody else.
     */
    async of(person: PersonId, event: EventId | undefined): Promise<ConsentRecord[]> {
      const found = db
        .selectFrom("consents")
        .leftJoin("person_merges as merge", (join) =>
          join.onRef("merge.merged_id", "=", "person_id").on("undone_at", "is", null).on("person_id", "<>", person),
        )
        .selectAll("consents")
        .select("merge.made_at as merged_at")
        .where(({ or, eb, selectFrom }) =>
          or([
            eb("person_id", "=", person),
            eb("person_id", "in", selectFrom("persons").select("persons.id").where("merged_into", "=", person)),
          ]),
        );
      const rows = await (event === undefined ? found : found.where("event_id", "=", event))
        .orderBy("recorded_at")
        .orderBy("consents.id")
        .execute();
      return rows.map((row) =>
        ConsentRecord.parse({
          id: row.id,
          event: row.event_id,
          purpose: row.purpose,
          isGiven: row.given,
          text: row.text_version,
          language: row.language,
          channel: row.channel,
          on: row.decided_on,
          at: row.recorded_at.toISOString(),
          mergedAt: row.merged_at?.toISOString(),
        }),
      );
    },
  };
}
