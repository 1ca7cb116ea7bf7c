import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { EndingClass } from "./repository-subjects.ts";

type Disposal = (transaction: Kysely<Tables>, ids: readonly string[]) => Promise<unknown>;

const ofParticipations =
  (...tables: readonly ("access_needs" | "sensitive_details" | "place_links" | "registrations")[]): Disposal =>
  async (transaction, ids) => {
    for (const table of tables) {
      await transaction
        .deleteFrom(table)
        .where("participation_id", "in", [...ids])
        .execute();
    }
  };

/** How each class is deleted; nothing of it is kept elsewhere. Identity is none of them: it is parted from what is counted. */
export const DISPOSALS: Readonly<Record<Exclude<EndingClass, "identity">, Disposal>> = {
  needs: ofParticipations("access_needs"),
  sensitive: ofParticipations("sensitive_details"),
  registration: ofParticipations("place_links", "registrations"),
  contact: (transaction, ids) =>
    transaction
      .updateTable("persons")
      .set({ contact: null, revision: sql`revision + 1` })
      .where("id", "in", [...ids])
      .execute(),
  "signed-sheets": async (transaction, ids) => {
    for (const table of ["sheet_scans", "documents"] as const) {
      await transaction
        .updateTable(table)
        .set({ sealed: null })
        .where("id", "in", [...ids])
        .execute();
    }
  },
  "request-words": (transaction, ids) =>
    transaction
      .updateTable("data_requests")
      .set({ wish: null, answer: null, extension_reason: sql`case when extension_reason is not null then '–' end` })
      .where("id", "in", [...ids])
      .execute(),
};
