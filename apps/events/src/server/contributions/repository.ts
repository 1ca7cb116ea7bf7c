import type { Contribution, ContributionId, KeptContribution } from "@wps/model";
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Tables } from "../db/tables.ts";
import { readContribution, toContributionRow, toSourceRows } from "./rows.ts";
import { selectContributions } from "./selection.ts";

/** Contributions that can be read; the others by their identifiers, with what is wrong. */
export interface ReadContributions {
  readonly contributions: readonly KeptContribution[];
  readonly unreadable: readonly { readonly id: string; readonly reason: string }[];
}

/** All SQL about contributions. */
export function contributionRepository(db: Kysely<Tables>) {
  const insertSources = (id: ContributionId, contribution: Contribution) =>
    db
      .insertInto("contribution_sources")
      .values(toSourceRows(contribution).map((source) => ({ ...source, contribution_id: id })))
      .execute();
  return {
    /** All of them, by programme and day. */
    async all(): Promise<ReadContributions> {
      const rows = await selectContributions(db).orderBy("programme").orderBy("contributed_on").orderBy("id").execute();
      const read = rows.map((row) => ({ id: row.id, result: readContribution(row) }));
      return {
        contributions: read.flatMap(({ result }) => (result.success ? [result.data] : [])),
        unreadable: read.flatMap(({ id, result }) =>
          result.success ? [] : [{ id, reason: z.prettifyError(result.error) }],
        ),
      };
    },

    /** Lets nobody else add, change or withdraw one until the transaction ends. */
    async lock(): Promise<void> {
      await sql`lock table contributions in share row exclusive mode`.execute(db);
    },

    /** Lets nobody withdraw one until the transaction ends, while others may rely on them at the same time. */
    async hold(): Promise<void> {
      await sql`lock table contributions in share mode`.execute(db);
    },

    async insert(id: ContributionId, contribution: Contribution): Promise<void> {
      await db
        .insertInto("contributions")
        .values({ id, revision: 1, ...toContributionRow(contribution) })
        .execute();
      await insertSources(id, contribution);
    },

    async replace({ id, revision }: KeptContribution, contribution: Contribution): Promise<void> {
      await db
        .updateTable("contributions")
        .set({ revision: revision + 1, ...toContributionRow(contribution) })
        .where("id", "=", id)
        .execute();
      await db.deleteFrom("contribution_sources").where("contribution_id", "=", id).execute();
      await insertSources(id, contribution);
    },

    async delete(id: ContributionId): Promise<void> {
      await db.deleteFrom("contributions").where("id", "=", id).execute();
    },
  };
}
export type ContributionRepository = ReturnType<typeof contributionRepository>;
