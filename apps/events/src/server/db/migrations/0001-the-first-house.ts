import { type Kysely, sql } from "kysely";

// Frozen once on main. Nothing of ours is imported, so that a later change of the model cannot change the past.
const STATEMENTS = [
  `create domain bilingual as jsonb check (
    jsonb_typeof(value) = 'object'
    and value - 'vi' - 'en' = '{}'::jsonb
    and (value ? 'vi' or value ? 'en')
    and (not value ? 'vi' or (jsonb_typeof(value -> 'vi') = 'string' and value ->> 'vi' <> ''))
    and (not value ? 'en' or (jsonb_typeof(value -> 'en') = 'string' and value ->> 'en' <> ''))
  )`,
  `create domain source_keys as text[] check (cardinality(value) > 0)`,
  `create domain entry_origin as text check (value in ('public-record', 'organiser'))`,
  `create domain fact_basis as text check (value in ('stated', 'inferred'))`,
  `create domain list_status as text check (value in ('not-given', 'none', 'listed'))`,
  `create domain count_kind as text check (value in ('exact', 'about', 'at-least', 'more-than', 'unknown'))`,
  `create table organisations (
    id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    origin entry_origin not null,
    name bilingual not null,
    short_name bilingual,
    type text not null check (type in ('government', 'local-government', 'other-public-sector', 'international-ngo',
      'national-ngo', 'multilateral', 'foundation', 'private-sector', 'academic', 'other')),
    part_of text references organisations deferrable initially deferred,
    valid_from date,
    valid_to date,
    search text not null,
    constraint organisations_validity check (valid_from <= valid_to)
  )`,
  `create table events (
    id uuid primary key,
    origin entry_origin not null,
    record_ref text unique,
    kind text not null check (kind in ('workshop', 'training', 'conference', 'forum', 'dialogue', 'exchange',
      'consultation', 'launch', 'ceremony', 'drill', 'other')),
    title bilingual not null,
    title_basis text not null check (title_basis in ('printed', 'described')),
    summary bilingual,
    date_precision text not null check (date_precision in ('day', 'month', 'quarter', 'year')),
    start_date date not null,
    end_date date not null,
    dates_basis fact_basis not null,
    dates_note bilingual,
    dates_sources source_keys,
    time_zone text not null,
    format text not null check (format in ('in-person', 'hybrid', 'online', 'not-given')),
    place_status text not null check (place_status in ('not-given', 'known')),
    place_name bilingual,
    place_venue bilingual,
    province_code text check (province_code ~ '^[0-9]{2}$'),
    province_list text check (province_list in ('2004', '2025')),
    place_basis fact_basis,
    place_note bilingual,
    place_sources source_keys,
    status text not null check (status in ('planned', 'confirmed', 'held', 'postponed', 'cancelled')),
    headcounts_status list_status not null,
    funding_status list_status not null,
    outcomes_status list_status not null,
    revision integer not null check (revision > 0),
    sequence integer not null check (sequence >= 0),
    created_at timestamptz not null,
    updated_at timestamptz not null check (updated_at >= created_at),
    search text not null,
    constraint events_dates_in_order check (end_date >= start_date),
    constraint events_dates_whole check (
      date_precision = 'day'
      or (start_date = date_trunc(date_precision, start_date)::date
        and end_date + 1 = date_trunc(date_precision, end_date + 1)::date)
    ),
    constraint events_place_known check (
      (place_status = 'known') = (place_name is not null) and (place_status = 'known') = (place_basis is not null)
      and (place_status = 'known' or coalesce(place_venue::jsonb, place_note::jsonb) is null)
    ),
    constraint events_province_dated check (
      (province_code is null) = (province_list is null)
      and (province_list is null or (province_list = '2004') = (start_date < '2025-07-01'))
    )
  )`,
  `create index events_by_date on events (start_date, id)`,
  `create index events_by_end on events (end_date)`,
  `create table event_sessions (
    id uuid primary key,
    event_id uuid not null references events on delete cascade,
    position integer not null,
    date date not null,
    start_time time(0),
    end_time time(0),
    title bilingual,
    unique (event_id, position),
    constraint event_sessions_hours check ((start_time is null) = (end_time is null) and start_time < end_time)
  )`,
  `create table event_organisations (
    event_id uuid not null references events on delete cascade,
    position integer not null,
    organisation_id text not null references organisations,
    role text not null check (role in ('lead', 'co-host', 'partner', 'venue', 'implementer')),
    basis fact_basis not null,
    note bilingual,
    sources source_keys,
    primary key (event_id, position),
    unique (event_id, organisation_id, role)
  )`,
  `create index event_organisations_by_organisation on event_organisations (organisation_id)`,
  `create table event_task_links (
    event_id uuid not null references events on delete cascade,
    position integer not null,
    programme text not null,
    clause text,
    basis text not null check (basis in ('stated', 'suggested')),
    why bilingual not null,
    sources source_keys,
    primary key (event_id, position),
    unique nulls not distinct (event_id, programme, clause)
  )`,
  `create index event_task_links_by_clause on event_task_links (programme, clause)`,
  `create table event_headcounts (
    event_id uuid not null references events on delete cascade,
    position integer not null,
    unit text not null check (unit in ('person', 'agency', 'province', 'country')),
    count_kind count_kind not null,
    count_value integer check (count_value >= 0),
    women_kind count_kind not null,
    women_value integer check (women_value >= 0),
    standing text not null check (standing in ('chosen', 'variant')),
    basis fact_basis not null,
    printed text,
    printed_women_percent double precision check (printed_women_percent between 0 and 100),
    printed_women_sources source_keys,
    note bilingual,
    sources source_keys,
    primary key (event_id, position),
    constraint event_headcounts_count check ((count_kind = 'unknown') = (count_value is null)),
    constraint event_headcounts_women check ((women_kind = 'unknown') = (women_value is null)),
    constraint event_headcounts_women_are_persons check (unit = 'person' or women_kind = 'unknown'),
    constraint event_headcounts_women_within check (
      not (count_kind = 'exact' and women_kind in ('exact', 'at-least', 'more-than')) or women_value <= count_value
    ),
    constraint event_headcounts_printed_share check (
      (printed_women_percent is null) = (printed_women_sources is null)
    )
  )`,
  `create unique index event_headcounts_one_chosen on event_headcounts (event_id, unit) where standing = 'chosen'`,
  `create table event_funding (
    event_id uuid not null references events on delete cascade,
    position integer not null,
    funder_id text not null references organisations,
    level text not null check (level in ('event', 'project')),
    channel_id text references organisations,
    project bilingual,
    amount_minor bigint check (amount_minor >= 0),
    amount_currency text check (amount_currency ~ '^[A-Z]{3}$'),
    basis fact_basis not null,
    note bilingual,
    sources source_keys,
    primary key (event_id, position),
    constraint event_funding_amount check ((amount_minor is null) = (amount_currency is null))
  )`,
  `create index event_funding_by_funder on event_funding (funder_id)`,
  `create table event_outcomes (
    event_id uuid not null references events on delete cascade,
    position integer not null,
    kind text not null check (kind in ('output', 'outcome')),
    statement bilingual not null,
    sources source_keys,
    primary key (event_id, position)
  )`,
  `create table event_variants (
    event_id uuid not null references events on delete cascade,
    position integer not null,
    variant jsonb not null check (jsonb_typeof(variant) = 'object' and variant ? 'fact'),
    primary key (event_id, position)
  )`,
  `create table event_sources (
    event_id uuid not null references events on delete cascade,
    position integer not null,
    key text not null,
    citation text not null check (citation <> ''),
    url text check (url ~ '^https?://'),
    published date,
    note bilingual,
    primary key (event_id, key),
    unique (event_id, position)
  )`,
  `create table record_loads (
    edition text primary key,
    loaded_at timestamptz not null,
    events integer not null
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
