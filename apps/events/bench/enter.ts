import type { Kysely } from "kysely";
import type { Tables } from "../src/server/db/tables.ts";
import { type ChildRows, toChildRows, toEventRow } from "../src/server/events/rows.ts";
import { searchTextOf } from "../src/server/events/search-text.ts";
import { organisationRepository } from "../src/server/organisations/repository.ts";
import { shippedRecord } from "../src/server/record/load.ts";
import type { GeneratedEvent } from "./generated-events.ts";

const BATCH = 500;
const ENTERED = "2026-11-22T00:00:00.000Z";

/** Enters events in bulk with the rows that the app would write one by one; the organisations they name must be there. */
export async function enter(db: Kysely<Tables>, events: readonly GeneratedEvent[]): Promise<void> {
  for (let done = 0; done < events.length; done += BATCH) {
    const batch = events.slice(done, done + BATCH);
    await db.transaction().execute((transaction) => enterBatch(transaction, batch));
  }
}

async function enterBatch(db: Kysely<Tables>, batch: readonly GeneratedEvent[]): Promise<void> {
  const stamps = { revision: 1, sequence: 0, created_at: ENTERED, updated_at: ENTERED, origin: "organiser" } as const;
  const rows = batch.map(({ id, event }) => ({ ...toEventRow(event, searchTextOf(event, undefined)), ...stamps, id }));
  await db.insertInto("events").values(rows).execute();

  const children = batch.map(({ id, event }) => ({ id, rows: toChildRows(event) }));
  const of = <Table extends keyof ChildRows>(table: Table) =>
    children.flatMap(({ id, rows }) => rows[table].map((row, position) => ({ ...row, event_id: id, position })));
  await db.insertInto("event_sources").values(of("event_sources")).execute();
  await db.insertInto("event_sessions").values(of("event_sessions")).execute();
  await db.insertInto("event_organisations").values(of("event_organisations")).execute();
  await db.insertInto("event_task_links").values(of("event_task_links")).execute();
  await db.insertInto("event_headcounts").values(of("event_headcounts")).execute();
  await db.insertInto("event_funding").values(of("event_funding")).execute();
  await db.insertInto("event_outcomes").values(of("event_outcomes")).execute();
}

/** Enters the organisations of the public record, which the made-up events name. */
export async function enterOrganisations(db: Kysely<Tables>): Promise<void> {
  const { organisations } = await shippedRecord();
  await db.transaction().execute(async (transaction) => {
    for (const organisation of organisations) {
      await organisationRepository(transaction).insert(organisation, "public-record");
    }
  });
}
