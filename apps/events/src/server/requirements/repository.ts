import { type GrantId, GrantRequirements } from "@wps/model";
import type { Kysely } from "kysely";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";

/** All SQL about what agreements ask for. */
export function requirementRepository(db: Kysely<Tables>) {
  const selected = (grant: GrantId) =>
    db.selectFrom("grant_requirements").select(["revision", "requirements"]).where("grant_id", "=", grant);

  return {
    /** Those that nobody has entered are none, in the revision 0. */
    async find(grant: GrantId): Promise<GrantRequirements> {
      return toRequirements(grant, await selected(grant).executeTakeFirst());
    },

    /** As they are now and stay until the transaction ends. */
    async keepStill(grant: GrantId): Promise<GrantRequirements> {
      return toRequirements(grant, await selected(grant).forUpdate().executeTakeFirst());
    },

    /** Of all grants for which there are any. */
    async all(): Promise<ReadonlyMap<string, GrantRequirements>> {
      const rows = await db.selectFrom("grant_requirements").selectAll().execute();
      return new Map(rows.map((row) => [row.grant_id, toRequirements(row.grant_id, row)]));
    },

    /** False where the version before this one is not the present one. */
    async replace(value: GrantRequirements, { by, at }: Made): Promise<boolean> {
      const { grant, revision } = value;
      const row = { revision, requirements: JSON.stringify(value.requirements) };
      const written = await db
        .insertInto("grant_requirements")
        .values({ grant_id: grant, ...row })
        .onConflict((conflict) =>
          conflict
            .column("grant_id")
            .doUpdateSet(row)
            .where("grant_requirements.revision", "=", revision - 1),
        )
        .executeTakeFirst();
      if (written.numInsertedOrUpdatedRows !== 1n) return false;
      const version = { grant_id: grant, revision, value: JSON.stringify(value), made_by: by, made_at: at };
      await db.insertInto("grant_requirement_revisions").values(version).execute();
      return true;
    },
  };
}

const toRequirements = (grant: string, row?: { readonly revision: number; readonly requirements: unknown }) =>
  GrantRequirements.parse({ grant, revision: row?.revision ?? 0, requirements: row?.requirements ?? [] });
