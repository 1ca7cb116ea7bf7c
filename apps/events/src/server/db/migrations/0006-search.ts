import { type Kysely, sql } from "kysely";

// How lists are read: words and days by an index, and one number that says whether an event has changed since.
const CHANGED_TABLES = [
  "events",
  "event_sessions",
  "event_organisations",
  "event_task_links",
  "event_headcounts",
  "event_funding",
  "event_outcomes",
  "event_deviations",
  "event_variants",
  "event_sources",
  "organisations",
];

const STATEMENTS = [
  // The different words of a search text, whatever line or page they stand on. They only find candidates: whether the
  // words stand together as asked is seen in the text. A word is cut where the index would refuse it.
  `create function search_words(search text) returns tsvector language sql immutable strict parallel safe
    return array_to_tsvector(array(
      select distinct left(word, 64) from unnest(string_to_array(translate(search, E'\\n\\f', ''), ' ')) as word
      where word <> ''
    ))`,
  ...["events", "organisations"].flatMap((table) => [
    `alter table ${table} add search_words tsvector not null generated always as (search_words(search)) stored`,
    `create index ${table}_by_words on ${table} using gin (search_words)`,
  ]),
  // A month is found by its days alone, however many events lie before and after it.
  `create index events_by_days on events using gist (daterange(start_date, end_date, '[]'))`,
  `drop index events_by_end`,
  `create index events_by_province on events (province_list, province_code)`,
  `create index event_funding_by_channel on event_funding (channel_id)`,
  `create index organisations_by_agency on organisations (agency)`,
  // One row. It is changed at the start of every transaction that changes an event or an organisation, and seen with
  // it: whoever reads the same version twice has read the same events.
  `create table event_version (
    only_row boolean primary key default true check (only_row),
    version bigint not null,
    changed_at timestamptz not null,
    changed_by xid8 not null
  )`,
  `insert into event_version (version, changed_at, changed_by) values (1, clock_timestamp(), '0')`,
  `create function raise_event_version() returns trigger language plpgsql as $$
begin
  update event_version set version = version + 1, changed_at = clock_timestamp(), changed_by = pg_current_xact_id()
    where changed_by <> pg_current_xact_id();
  return null;
end $$`,
  // Before the rows, so that transactions wait for one another here and never for each other.
  ...CHANGED_TABLES.map(
    (table) => `create trigger raise_event_version before insert or update or delete or truncate on ${table}
    for each statement execute function raise_event_version()`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  // A table with rules still to check cannot be altered.
  await sql`set constraints all immediate`.execute(db);
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
