import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, inject } from "vitest";
import { connectTo } from "../src/server/db/connection.ts";
import type { Tables } from "../src/server/db/tables.ts";
import { onServer, SILENT, urlOf } from "./server.ts";

/**
 * A database of this test file's own with all migrations applied; dropped after the last test.
 *
 * @returns how to get it, once the tests run
 */
export function useDatabase(): () => Kysely<Tables> {
  return useCopyOf(inject("server").template);
}

/** As {@link useDatabase}, before the first migration. */
export function useEmptyDatabase(): () => Kysely<Tables> {
  return useCopyOf("template0");
}

function useCopyOf(template: string): () => Kysely<Tables> {
  const { url } = inject("server");
  const name = `wps_test_${randomUUID()}`;
  const db = connectTo(urlOf(url, name), SILENT);
  beforeAll(() => onServer(url, sql`create database ${sql.id(name)} template ${sql.id(template)} strategy file_copy`));
  afterAll(async () => {
    await db.destroy();
    await onServer(url, sql`drop database ${sql.id(name)}`);
  });
  return () => db;
}

/** Deletes every row of every table that the app writes: in one statement, so that their order does not matter. */
export async function emptied(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema() and tablename not like 'kysely_migration%' and tablename <> 'event_version'
  `.execute(db);
  const deletions = rows.map(({ name }) => sql`${sql.id(`from_${name}`)} as (delete from ${sql.table(name)})`);
  await db.transaction().execute(async (transaction) => {
    // What only ever grows refuses to be deleted, and is a row of the test all the same.
    await sql`set local session_replication_role = replica`.execute(transaction);
    await sql`with ${sql.join(deletions)} select`.execute(transaction);
  });
}
