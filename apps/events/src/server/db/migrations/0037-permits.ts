import { type Kysely, sql } from "kysely";

// What is known of the permit of an event with people or money from abroad. Of an event without a row nobody has said anything.
const STATEMENTS = [
  `create table event_permits (
    event_id uuid primary key references events on delete cascade,
    revision integer not null check (revision > 0),
    permit jsonb not null check (jsonb_typeof(permit) = 'object')
  )`,
  `create table event_permit_revisions (
    event_id uuid not null references events on delete cascade,
    revision integer not null check (revision > 0),
    value jsonb not null check (jsonb_typeof(value) = 'object'),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    primary key (event_id, revision)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
