import { PersonId } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { ErasureService } from "../erasure/service.ts";
import type { EndingClass } from "./subjects.ts";

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

/** How each class is deleted. Nothing of it is kept elsewhere. */
export function disposals(erasure: ErasureService): Readonly<Record<EndingClass, Disposal>> {
  return {
    needs: ofParticipations("access_needs"),
    sensitive: ofParticipations("sensitive_details"),
    registration: ofParticipations("place_links", "registrations"),
    contact: (transaction, ids) =>
      transaction
        .updateTable("persons")
        .set({ contact: null, revision: sql`revision + 1` })
        .where("id", "in", [...ids])
        .execute(),
    async identity(transaction, ids) {
      for (const id of ids) await erasure.forget(PersonId.parse(id), transaction);
    },
    "request-words": (transaction, ids) =>
      transaction
        .updateTable("data_requests")
        .set({ wish: null, answer: null, extension_reason: sql`case when extension_reason is not null then '–' end` })
        .where("id", "in", [...ids])
        .execute(),
  };
}
