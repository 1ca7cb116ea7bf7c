import { DataRequest, type DataRequestId, PersonId } from "@wps/model";
import type { Kysely, Selectable } from "kysely";
import type { Tables } from "../db/tables.ts";

/** A request, and whose it is. */
export interface KeptRequest {
  readonly request: DataRequest;
  readonly person: PersonId;
}

/** All SQL about requests. */
export function dataRequestRepository(db: Kysely<Tables>) {
  /** Who asked while they were taken for somebody else, asks as who they are. */
  const selected = () =>
    db
      .selectFrom("data_requests")
      .leftJoin("persons", "persons.id", "person_id")
      .selectAll("data_requests")
      .select(({ fn }) => fn.coalesce("merged_into", "person_id").as("is"));
  return {
    async insert({ id, kind, wish, receivedAt }: DataRequest, person: PersonId): Promise<void> {
      await db
        .insertInto("data_requests")
        .values({
          id,
          revision: 1,
          person_id: person,
          kind,
          wish: wish ?? null,
          received_at: receivedAt,
          extension_days: null,
          extension_reason: null,
          outcome: null,
          answer: null,
        })
        .execute();
    },

    /** Lets nobody else add a request of somebody until the transaction ends. */
    async lock(person: PersonId): Promise<void> {
      await db.selectFrom("persons").select("id").where("id", "=", person).forNoKeyUpdate().execute();
    },

    /** Those of one person, the latest first. */
    async of(person: PersonId): Promise<DataRequest[]> {
      const rows = await selected()
        .where(({ or, eb }) => or([eb("person_id", "=", person), eb("merged_into", "=", person)]))
        .orderBy("received_at", "desc")
        .orderBy("data_requests.id")
        .execute();
      return rows.map((row) => toKept(row).request);
    },

    /** Those that wait, the longest first. */
    async open(): Promise<DataRequest[]> {
      const rows = await selected()
        .where("closed_at", "is", null)
        .orderBy("received_at")
        .orderBy("data_requests.id")
        .execute();
      return rows.map((row) => toKept(row).request);
    },

    /** Those that were closed last. */
    async closed(most: number): Promise<DataRequest[]> {
      const rows = await selected()
        .where("closed_at", "is not", null)
        .orderBy("closed_at", "desc")
        .orderBy("data_requests.id")
        .limit(most)
        .execute();
      return rows.map((row) => toKept(row).request);
    },

    async find(id: DataRequestId): Promise<KeptRequest | undefined> {
      const row = await selected().where("data_requests.id", "=", id).executeTakeFirst();
      return row && toKept(row);
    },

    /** False where somebody was faster. */
    async replace({ id, revision, acknowledgedAt, extension, outcome }: DataRequest): Promise<boolean> {
      const replaced = await db
        .updateTable("data_requests")
        .set({
          revision,
          ...(acknowledgedAt !== undefined && { acknowledged_at: acknowledgedAt }),
          extension_days: extension?.days ?? null,
          extension_reason: extension?.reason ?? null,
          ...(outcome && { closed_at: outcome.at, outcome: outcome.is, answer: outcome.answer ?? null }),
        })
        .where("id", "=", id)
        .where("revision", "=", revision - 1)
        .executeTakeFirst();
      return replaced.numUpdatedRows === 1n;
    },
  };
}

function toKept(row: Selectable<Tables["data_requests"]> & { readonly is: string }): KeptRequest {
  const { extension_days: days, extension_reason: reason, closed_at: at, outcome: is, answer } = row;
  const request = DataRequest.parse({
    id: row.id,
    revision: row.revision,
    kind: row.kind,
    wish: row.wish ?? undefined,
    receivedAt: row.received_at.toISOString(),
    acknowledgedAt: row.acknowledged_at?.toISOString(),
    extension: days === null ? undefined : { days, reason },
    outcome: at === null ? undefined : { is, at: at.toISOString(), answer: answer ?? undefined },
  });
  return { request, person: PersonId.parse(row.is) };
}
