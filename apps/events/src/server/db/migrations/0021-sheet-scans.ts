import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // The scan of a signed sheet, sealed: it shows names and signatures. What was deleted keeps its fingerprint alone.
  `create table sheet_scans (
    id uuid primary key,
    event_id uuid not null references events on delete cascade,
    session_id uuid not null,
    type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
    size integer not null check (size between 1 and 10485760),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sealed text check (sealed <> ''),
    added_by uuid references accounts on delete set null,
    added_at timestamptz not null check (isfinite(added_at)),
    unique (event_id, sha256)
  )`,
  // It cannot be compressed, and its header is read without the rest.
  `alter table sheet_scans alter column sealed set storage external`,
  ...(["insert", "update", "delete"] as const).map(
    (change) => `create trigger sheet_scans_tell_of_${change} after ${change} on sheet_scans
    referencing ${change === "delete" ? "old" : "new"} table as touched for each statement execute function tell_of_lists()`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
