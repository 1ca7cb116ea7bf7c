import { type Kysely, sql } from "kysely";

// What calendars fetch: each event as it was written for them, kept until it changes; and the private links of accounts,
// of whose secrets only the SHA-256 is kept.
const STATEMENTS = [
  `create table event_blocks (
    event_id uuid not null references events on delete cascade,
    language text not null check (language in ('vi', 'en')),
    revision integer not null check (revision > 0),
    writer text not null check (writer <> ''),
    text text,
    skipped text,
    primary key (event_id, language),
    constraint event_blocks_written_or_skipped check (num_nonnulls(text, skipped) = 1)
  )`,
  `create function forget_blocks_that_name() returns trigger language plpgsql as $$
begin
  delete from event_blocks where event_id in (select event_id from event_organisations where organisation_id = new.id);
  return null;
end $$`,
  `create trigger organisation_is_named_in_blocks after update on organisations for each row
    when (old.name is distinct from new.name) execute function forget_blocks_that_name()`,
  `create table feed_links (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    name text_line not null,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    made_at timestamptz not null check (isfinite(made_at)),
    used_at timestamptz check (isfinite(used_at) and used_at >= made_at)
  )`,
  `create index feed_links_by_account on feed_links (account_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
