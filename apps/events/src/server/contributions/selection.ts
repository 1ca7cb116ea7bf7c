import type { Kysely } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "../db/tables.ts";

/** Contributions with their sources, in one statement. */
export function selectContributions(db: Kysely<Tables>) {
  return db
    .selectFrom("contributions")
    .selectAll("contributions")
    .select((contribution) =>
      jsonArrayFrom(
        contribution
          .selectFrom("contribution_sources as source")
          .select(["source.key", "source.citation", "source.url", "source.published", "source.note"])
          .whereRef("source.contribution_id", "=", "contributions.id")
          .orderBy("source.position"),
      ).as("sources"),
    );
}

export type ContributionRow = Awaited<ReturnType<ReturnType<typeof selectContributions>["execute"]>>[number];
