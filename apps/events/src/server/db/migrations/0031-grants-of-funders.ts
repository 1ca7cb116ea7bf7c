import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  "alter table event_funding add column grant_id uuid references grants",
  "create index event_funding_by_grant on event_funding (grant_id) where grant_id is not null",
  // Nothing is said of those that are there: they stay among those who are in their chains.
  "alter table grants add column publication text check (publication in ('draft', 'published'))",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  // A table with rules still to check cannot be altered.
  await sql`set constraints all immediate`.execute(db);
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
