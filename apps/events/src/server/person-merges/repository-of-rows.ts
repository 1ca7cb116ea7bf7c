import {
  EventId,
  type FoldedRow,
  type MergedRow,
  OrganisationId,
  ParticipationId,
  PersonId,
  type PersonMergeId,
  RUNNING_ROLES,
} from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

type Status = Selectable<Tables["participations"]>["status"];

/** A row that a merge changed, as it was before and as it is now. */
export interface ChangedRow {
  readonly id: ParticipationId;
  readonly event: EventId;
  readonly personBefore: PersonId;
  readonly intoBefore: ParticipationId | null;
  /** It stood on the list before, and does not now. */
  readonly rises: boolean;
  readonly status: Status;
}

/** All SQL about the rows of lists that are moved and folded where two people are one. */
export function mergedRowRepository(db: Kysely<Tables>) {
  return {
    /** Lets nobody else change the rows of these people until the transaction ends, nor take them off a list. */
    async hold(people: readonly PersonId[]): Promise<void> {
      const rows = db
        .selectFrom("participations")
        .select("id")
        .where("person_id", "in", [...people])
        .orderBy("id");
      await rows.forUpdate().execute();
    },

    /** Where somebody stands on lists, with what decides which of two rows stays. */
    async rowsOf(person: PersonId): Promise<MergedRow[]> {
      const rows = await db
        .selectFrom("participations as row")
        .leftJoin("standing_nominations as named", "named.participation_id", "row.id")
        .leftJoin("attendance_registers as register", "register.event_id", "row.event_id")
        .select([
          "row.id",
          "row.event_id",
          "row.status",
          "row.queue",
          "row.roles",
          "named.organisation_id",
          "closed_at",
        ])
        .select(({ or, exists, selectFrom }) =>
          or([
            exists(selectFrom("attendance_marks").select("part").whereRef("participation_id", "=", "row.id")),
            exists(selectFrom("certificates").select("code").whereRef("participation_id", "=", "row.id")),
          ]).as("marked"),
        )
        .where("row.person_id", "=", person)
        .where("row.merged_into", "is", null)
        .orderBy("row.event_id")
        .execute();
      return rows.map((row) => ({
        id: ParticipationId.parse(row.id),
        event: EventId.parse(row.event_id),
        status: row.status,
        queue: row.queue ?? undefined,
        roles: row.roles,
        office: row.organisation_id === null ? undefined : OrganisationId.parse(row.organisation_id),
        isMarked: Boolean(row.marked),
        isClosed: row.closed_at !== null,
      }));
    },

    /** Whether these people are on no list but those of events that one of these organisations runs. */
    async areOnListsOf(people: readonly PersonId[], organisations: readonly OrganisationId[]): Promise<boolean> {
      const { rows } = await sql<{ elsewhere: boolean }>`
        select exists (
          select from participations where person_id = any(${sql.val([...people])}::uuid[]) and event_id not in (
            select event_id from event_organisations
            where organisation_id = any(${sql.val([...organisations])}::text[])
              and role = any(${sql.val([...RUNNING_ROLES])}::text[])
          )
        ) as elsewhere
      `.execute(db);
      return rows[0]?.elsewhere === false;
    },

    /** Makes the rows of somebody those of somebody else, and remembers whose they were. */
    async moveRows(
      id: PersonMergeId,
      { kept, merged }: { readonly kept: PersonId; readonly merged: PersonId },
      folds: readonly FoldedRow[],
    ): Promise<void> {
      const folded = sql.val(folds.map((fold) => fold.id));
      await sql`
        insert into merged_participations (merge_id, participation_id, person_before, into_before)
        select ${id}, id, person_id, merged_into from participations
        where person_id = ${merged} or id = any(${folded}::uuid[]) or merged_into = any(${folded}::uuid[])
      `.execute(db);
      for (const fold of folds) {
        await db
          .updateTable("participations")
          .set({ merged_into: fold.into, revision: sql`revision + 1` })
          .where(({ or, eb }) => or([eb("id", "=", fold.id), eb("merged_into", "=", fold.id)]))
          .execute();
      }
      await db
        .updateTable("participations")
        .set({ person_id: kept, revision: sql`revision + 1` })
        .where("person_id", "=", merged)
        .execute();
    },

    /** What is left of the rows that a merge changed. */
    async changedRows(id: string): Promise<ChangedRow[]> {
      const rows = await db
        .selectFrom("merged_participations as changed")
        .innerJoin("participations as row", "row.id", "changed.participation_id")
        .select(["row.id", "row.event_id", "row.merged_into", "row.status", "person_before", "into_before"])
        .where("merge_id", "=", id)
        .orderBy("row.event_id")
        .orderBy("row.id")
        .execute();
      return rows.map((row) => ({
        id: ParticipationId.parse(row.id),
        event: EventId.parse(row.event_id),
        personBefore: PersonId.parse(row.person_before),
        intoBefore: row.into_before === null ? null : ParticipationId.parse(row.into_before),
        rises: row.into_before === null && row.merged_into !== null,
        status: row.status,
      }));
    },

    /** Gives rows back to whom they were of, and lets those rise that stood on a list before. */
    async giveBack(rows: readonly ChangedRow[]): Promise<void> {
      // First whose they are, while what is folded is folded: nobody stands on a list twice in between.
      for (const { id, personBefore } of rows) {
        await db
          .updateTable("participations")
          .set({ person_id: personBefore, revision: sql`revision + 1` })
          .where("id", "=", id)
          .execute();
      }
      for (const { id, intoBefore } of rows) {
        await db.updateTable("participations").set({ merged_into: intoBefore }).where("id", "=", id).execute();
      }
    },

    async setStatus(id: ParticipationId, status: Status): Promise<void> {
      await db.updateTable("participations").set({ status }).where("id", "=", id).execute();
    },

    async statusOf(id: ParticipationId): Promise<Status> {
      const row = await db.selectFrom("participations").select("status").where("id", "=", id).executeTakeFirstOrThrow();
      return row.status;
    },
  };
}
