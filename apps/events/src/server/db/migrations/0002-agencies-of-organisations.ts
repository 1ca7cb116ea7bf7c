import { type Kysely, sql } from "kysely";

// An organisation that is an agency of the catalogue points to it, so that its names and functions over time are found.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create domain agency_code as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(value) <= 64)`)
    .execute(db);
  await sql.raw(`alter table organisations add column agency agency_code`).execute(db);
}
