import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table aid_entries (
    organisation_id organisation_id primary key references organisations on delete cascade,
    identifier text unique check (identifier ~ '^[A-Z]{2}-[^\\s/&|?[:cntrl:]]{1,97}$'),
    channel text check (channel ~ '^[0-9]{5}$')
  )`,
  // One row at most: none before anybody has entered anything.
  `create table aid_publishing (
    is_only boolean primary key default true check (is_only),
    revision integer not null check (revision > 0),
    publisher organisation_id references aid_entries on delete restrict,
    is_secondary boolean,
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    check ((publisher is null) = (is_secondary is null))
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
