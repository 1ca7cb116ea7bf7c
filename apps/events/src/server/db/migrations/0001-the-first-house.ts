import { type Kysely, sql } from "kysely";

// Frozen once on main. Nothing of ours is imported, so that a later change of the model cannot change the past.
//
// The rules of the model are told again here as far as SQL can tell them, and never more strictly: a value that the
// model accepts must not fail at the last moment. What one row can show is a domain or a check, what takes several rows
// is seen to by `check_event` when the transaction commits.
const DOMAINS = [
  `create domain plain_date as date check (value between '1900-01-01' and '2199-12-31')`,
  `create domain prose as text check (
    value <> '' and value is nfc normalized and char_length(value) <= 4000
    and value !~ '^[ \\t\\n\\r]|[ \\t\\n\\r]$' and value !~ '[\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]'
  )`,
  `create domain text_line as text check (
    value <> '' and value is nfc normalized and char_length(value) <= 300
    and value !~ '^ | $' and value !~ '[\\u0001-\\u001f\\u007f-\\u009f\\u2028\\u2029]'
  )`,
  ...Object.entries({ bilingual_line: "text_line", bilingual_prose: "prose" }).map(
    ([bilingual, text]) => `create domain ${bilingual} as jsonb check (
      jsonb_typeof(value) = 'object' and value - 'vi' - 'en' = '{}'::jsonb
      and jsonb_typeof(value -> 'vi') = 'string' and jsonb_typeof(value -> 'en') = 'string'
      and (value is null or num_nonnulls((value ->> 'vi')::${text}, (value ->> 'en')::${text}) > 0)
    )`,
  ),
  `create domain source_key as text check (value ~ '^[a-z][a-z0-9-]{0,39}$')`,
  // An array of text and not of keys: as such it comes out of the database as an array.
  `create domain source_keys as text[] check (
    value is null
    or array_ndims(value) = 1 and cardinality(value) between 1 and 20
      and array_position(value, null) is null and value::source_key[] is not null
  )`,
  `create domain organisation_id as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(value) <= 64)`,
  `create domain programme_code as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(value) <= 64)`,
  `create domain clause_code as text check (
    value ~ '^(M|[IVX]+|[0-9]{1,2})(\\.([0-9]{1,2}|[a-eghiklmnopqrstuvxyđ]))*$' and char_length(value) <= 32
  )`,
  `create domain web_address as text check (
    value ~ '^https?://[^\\u0001-\\u0020\\u007f-\\u009f]+$' and char_length(value) <= 2000
  )`,
  `create domain entry_origin as text check (value in ('public-record', 'organiser'))`,
  `create domain fact_basis as text check (value in ('stated', 'inferred'))`,
  `create domain list_status as text check (value in ('not-given', 'none', 'listed'))`,
  `create domain count_kind as text check (value in ('exact', 'about', 'at-least', 'more-than', 'unknown'))`,
  `create domain count_value as integer check (value between 0 and 100000000)`,
  `create domain currency as text check (value in ('AUD', 'CAD', 'CHF', 'DKK', 'EUR', 'GBP', 'IDR', 'JPY', 'KRW', 'NOK',
    'NZD', 'SEK', 'THB', 'UGX', 'USD', 'VND'))`,
];

const TABLES = [
  `create table organisations (
    id organisation_id primary key,
    origin entry_origin not null,
    name bilingual_line not null,
    short_name bilingual_line,
    type text not null check (type in ('government', 'local-government', 'other-public-sector', 'international-ngo',
      'national-ngo', 'multilateral', 'foundation', 'private-sector', 'academic', 'other')),
    part_of organisation_id references organisations deferrable initially deferred,
    valid_from plain_date,
    valid_to plain_date,
    search text not null,
    constraint organisations_validity check (valid_from <= valid_to)
  )`,
  `create table events (
    id uuid primary key,
    origin entry_origin not null,
    record_ref text_line unique,
    kind text not null check (kind in ('workshop', 'training', 'conference', 'forum', 'dialogue', 'exchange',
      'consultation', 'launch', 'ceremony', 'drill', 'other')),
    title bilingual_line not null,
    title_basis text not null check (title_basis in ('printed', 'described')),
    summary bilingual_prose,
    date_precision text not null check (date_precision in ('day', 'month', 'quarter', 'year')),
    start_date plain_date not null,
    end_date plain_date not null,
    dates_basis fact_basis not null,
    dates_note bilingual_line,
    dates_sources source_keys,
    time_zone text not null check (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]{0,63}$'),
    format text not null check (format in ('in-person', 'hybrid', 'online', 'not-given')),
    place_status text not null check (place_status in ('not-given', 'known')),
    place_name bilingual_line,
    place_venue bilingual_line,
    province_code text check (province_code ~ '^[0-9]{2}$'),
    province_list text check (province_list in ('2004', '2025')),
    place_basis fact_basis,
    place_note bilingual_line,
    place_sources source_keys,
    status text not null check (status in ('planned', 'confirmed', 'held', 'postponed', 'cancelled')),
    headcounts_status list_status not null,
    funding_status list_status not null,
    outcomes_status list_status not null,
    revision integer not null check (revision > 0),
    -- The revision that the public record wrote last; another one since then is somebody's correction.
    record_revision integer,
    sequence integer not null check (sequence >= 0),
    created_at timestamptz not null check (isfinite(created_at)),
    updated_at timestamptz not null check (isfinite(updated_at)),
    search text not null,
    constraint events_updated check (updated_at >= created_at),
    constraint events_record_revision check (
      record_revision is null or (origin = 'public-record' and record_revision between 1 and revision)
    ),
    constraint events_dates_in_order check (end_date >= start_date),
    constraint events_dates_not_too_long check (end_date - start_date < 1096),
    constraint events_dates_whole check (
      date_precision = 'day'
      or (start_date = date_trunc(date_precision, start_date::timestamp)::date
        and end_date + 1 = date_trunc(date_precision, (end_date + 1)::timestamp)::date)
    ),
    constraint events_place_known check (
      case place_status
        when 'known' then num_nulls(place_name, place_basis) = 0
        else num_nonnulls(place_name, place_venue, province_code, place_basis, place_note, place_sources) = 0
      end
    ),
    constraint events_province_listed check ((province_code is null) = (province_list is null)),
    -- The list of 2025 came into force on 1 July: days on both sides of it may be told in either.
    constraint events_province_dated check (
      case province_list when '2004' then start_date < '2025-07-01' when '2025' then end_date >= '2025-07-01' end
    )
  )`,
  `create index events_by_date on events (start_date, id)`,
  `create index events_by_end on events (end_date)`,
  `create table event_sessions (
    id uuid primary key,
    event_id uuid not null references events on delete cascade,
    position integer not null check (position between 0 and 399),
    date plain_date not null,
    start_time time(0),
    end_time time(0),
    title bilingual_line,
    unique (event_id, position),
    constraint event_sessions_whole_minutes check (extract(second from start_time) + extract(second from end_time) = 0),
    constraint event_sessions_hours check ((start_time is null) = (end_time is null) and start_time < end_time)
  )`,
  `create table event_organisations (
    event_id uuid not null references events on delete cascade,
    position integer not null check (position between 0 and 59),
    organisation_id organisation_id not null references organisations,
    role text not null check (role in ('lead', 'co-host', 'partner', 'venue', 'implementer')),
    basis fact_basis not null,
    note bilingual_line,
    sources source_keys,
    primary key (event_id, position),
    unique (event_id, organisation_id, role)
  )`,
  `create index event_organisations_by_organisation on event_organisations (organisation_id)`,
  `create table event_task_links (
    event_id uuid not null references events on delete cascade,
    position integer not null check (position between 0 and 59),
    programme programme_code not null,
    clause clause_code,
    basis text not null check (basis in ('stated', 'suggested')),
    why bilingual_line not null,
    sources source_keys,
    primary key (event_id, position),
    unique nulls not distinct (event_id, programme, clause)
  )`,
  `create index event_task_links_by_clause on event_task_links (programme, clause)`,
  `create table event_headcounts (
    event_id uuid not null references events on delete cascade,
    position integer not null check (position between 0 and 99),
    unit text not null check (unit in ('person', 'agency', 'province', 'country')),
    count_kind count_kind not null,
    count_value count_value,
    women_kind count_kind not null,
    women_value count_value,
    standing text not null check (standing in ('chosen', 'variant')),
    basis fact_basis not null,
    printed text_line,
    printed_women_percent double precision check (printed_women_percent between 0 and 100),
    printed_women_sources source_keys,
    note bilingual_line,
    sources source_keys,
    primary key (event_id, position),
    constraint event_headcounts_count check ((count_kind = 'unknown') = (count_value is null)),
    constraint event_headcounts_women check ((women_kind = 'unknown') = (women_value is null)),
    constraint event_headcounts_women_are_persons check (unit = 'person' or women_kind = 'unknown'),
    constraint event_headcounts_women_within check (
      count_kind <> 'exact'
      or case when women_kind in ('exact', 'at-least') then women_value <= count_value
        when women_kind = 'more-than' then women_value < count_value
        else true end
    ),
    constraint event_headcounts_printed_share check (
      (printed_women_percent is null) = (printed_women_sources is null)
    )
  )`,
  `create unique index event_headcounts_one_chosen on event_headcounts (event_id, unit) where standing = 'chosen'`,
  `create table event_funding (
    event_id uuid not null references events on delete cascade,
    position integer not null check (position between 0 and 99),
    funder_id organisation_id not null references organisations,
    level text not null check (level in ('event', 'project')),
    channel_id organisation_id references organisations,
    project bilingual_line,
    amount_minor bigint check (amount_minor between 0 and 9007199254740991),
    amount_currency currency,
    basis fact_basis not null,
    note bilingual_line,
    sources source_keys,
    primary key (event_id, position),
    constraint event_funding_amount check ((amount_minor is null) = (amount_currency is null))
  )`,
  `create index event_funding_by_funder on event_funding (funder_id)`,
  `create table event_outcomes (
    event_id uuid not null references events on delete cascade,
    position integer not null check (position between 0 and 99),
    kind text not null check (kind in ('output', 'outcome')),
    statement bilingual_prose not null,
    sources source_keys,
    primary key (event_id, position)
  )`,
  `create table event_variants (
    event_id uuid not null references events on delete cascade,
    position integer not null check (position between 0 and 59),
    variant jsonb not null,
    primary key (event_id, position),
    constraint event_variants_fact check (
      jsonb_typeof(variant) = 'object' and variant - 'fact' - 'dates' - 'note' - 'sources' = '{}'::jsonb
      and coalesce(variant ->> 'fact', '')
        in ('dates', 'title', 'place', 'organisations', 'format', 'length', 'other')
      and (variant ->> 'fact' = 'dates') = (variant ? 'dates')
    ),
    constraint event_variants_note check ((variant -> 'note')::bilingual_line is not null)
  )`,
  `create table event_sources (
    event_id uuid not null references events on delete cascade,
    position integer not null check (position between 0 and 99),
    key source_key not null,
    citation text_line not null,
    url web_address,
    published plain_date,
    note bilingual_line,
    primary key (event_id, key),
    unique (event_id, position)
  )`,
  `create table record_loads (
    edition text primary key,
    loaded_at timestamptz not null,
    events integer not null check (events >= 0)
  )`,
];

const CITATIONS = [
  `select unnest(sources) from event_organisations where event_id = entry`,
  `select unnest(sources) from event_task_links where event_id = entry`,
  `select unnest(sources) from event_headcounts where event_id = entry`,
  `select unnest(printed_women_sources) from event_headcounts where event_id = entry`,
  `select unnest(sources) from event_funding where event_id = entry`,
  `select unnest(sources) from event_outcomes where event_id = entry`,
  `select jsonb_array_elements_text(variant -> 'sources') from event_variants where event_id = entry`,
  `select jsonb_array_elements_text(variant #> '{dates,sources}') from event_variants where event_id = entry`,
];

const PARTS = [
  "event_sessions",
  "event_organisations",
  "event_task_links",
  "event_headcounts",
  "event_funding",
  "event_outcomes",
  "event_variants",
  "event_sources",
];

const RULES = [
  `create function check_event(entry uuid) returns void language plpgsql as $$
declare
  fault text;
begin
  select case
    when not exists (select from event_organisations where event_id = entry)
      then 'it names no organisation'
    when (headcounts_status = 'listed') <> exists (select from event_headcounts where event_id = entry)
      then 'headcounts_status disagrees with the headcounts'
    when (funding_status = 'listed') <> exists (select from event_funding where event_id = entry)
      then 'funding_status disagrees with the funding'
    when (outcomes_status = 'listed') <> exists (select from event_outcomes where event_id = entry)
      then 'outcomes_status disagrees with the outcomes'
    when exists (
      select from event_sessions
      where event_id = entry and (date_precision <> 'day' or date not between start_date and end_date)
    ) then 'a session lies outside its dates'
    when exists (
      select unnest(dates_sources) union all select unnest(place_sources)
      union all ${CITATIONS.join("\n      union all ")}
      except select key from event_sources where event_id = entry
    ) then 'it cites a source that it does not list'
  end into fault from events where id = entry;
  if fault is not null then
    raise check_violation using message = format('event %s: %s', entry, fault), constraint = 'event_is_coherent';
  end if;
end $$`,
  `create function check_this_event() returns trigger language plpgsql as $$
begin
  perform check_event(new.id);
  return null;
end $$`,
  // An event that was written in the same transaction is checked by its own trigger: once, and not for each of its parts.
  `create function check_event_of_part() returns trigger language plpgsql as $$
begin
  perform check_event(id) from events
    where id in (old.event_id, new.event_id) and xmin <> pg_current_xact_id()::xid;
  return null;
end $$`,
  `create constraint trigger event_is_coherent after insert or update on events
    deferrable initially deferred for each row execute function check_this_event()`,
  ...PARTS.map(
    (part) => `create constraint trigger event_is_coherent after insert or update or delete on ${part}
    deferrable initially deferred for each row execute function check_event_of_part()`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...DOMAINS, ...TABLES, ...RULES]) await sql.raw(statement).execute(db);
}
