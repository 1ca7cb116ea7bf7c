import { type Kysely, sql } from "kysely";

// The life cycle of an event: more states, with the reason where it was called off; what is planned beside what came of
// it; who may see it; and every version that there was.
const STATEMENTS = [
  `create domain counted as jsonb check (
    value is null
    or jsonb_typeof(value) = 'object' and value - 'kind' - 'value' = '{}'::jsonb
      and (value ->> 'kind')::count_kind is not null
      and ((value ->> 'kind') = 'unknown') = ((value ->> 'value')::count_value is null)
  )`,
  `create domain expected_heads as jsonb check (
    value is null
    or jsonb_typeof(value) = 'object' and value - 'count' - 'women' = '{}'::jsonb
      and (value -> 'count')::counted is not null and (value -> 'women')::counted is not null
      and (
        value #>> '{count,kind}' <> 'exact'
        or case when value #>> '{women,kind}' in ('exact', 'at-least')
            then (value #>> '{women,value}')::integer <= (value #>> '{count,value}')::integer
          when value #>> '{women,kind}' = 'more-than'
            then (value #>> '{women,value}')::integer < (value #>> '{count,value}')::integer
          else true end
      )
  )`,
  `create domain amount as jsonb check (
    value is null
    or value = '{"status": "unknown"}'::jsonb
    or coalesce(value ->> 'status', '') = 'known' and value - 'status' - 'money' = '{}'::jsonb
      and (value -> 'money') - 'minor' - 'currency' = '{}'::jsonb
      and coalesce((value #>> '{money,minor}')::bigint between 0 and 9007199254740991, false)
      and (value #>> '{money,currency}')::currency is not null
  )`,
  `alter table events
    add status_reason bilingual_prose,
    add publication text not null default 'published' check (publication in ('draft', 'published')),
    add sensitivity text not null default 'open' check (sensitivity in ('open', 'sensitive')),
    add expected expected_heads,
    add budget amount,
    add cost amount,
    add baseline jsonb,
    drop constraint events_status_check,
    add constraint events_status_check check (status in ('idea', 'planned', 'approved', 'confirmed', 'held', 'reported',
      'verified', 'postponed', 'cancelled'))`,
  // What was called off before there was a place for the reason says so itself.
  `update events set status_reason = '{"vi": "Chưa ghi lý do.", "en": "No reason was recorded."}'
    where status in ('postponed', 'cancelled')`,
  // The rules of an event are checked when a transaction ends; a table with rules still to check cannot be altered.
  `set constraints all immediate`,
  `alter table events
    alter publication drop default,
    alter sensitivity drop default,
    add constraint events_status_reason check ((status in ('postponed', 'cancelled')) = (status_reason is not null)),
    add constraint events_baseline check (
      baseline is null
      or jsonb_typeof(baseline) = 'object'
        and baseline - 'at' - 'dates' - 'place' - 'expected' - 'budget' = '{}'::jsonb
        and jsonb_typeof(baseline -> 'dates') = 'object' and jsonb_typeof(baseline -> 'place') = 'object'
        and isfinite((baseline ->> 'at')::timestamptz)
        and ((baseline -> 'expected')::expected_heads is null or true)
        and ((baseline -> 'budget')::amount is null or true)
    )`,
  `create table event_deviations (
    event_id uuid not null references events on delete cascade,
    position integer not null check (position between 0 and 3),
    fact text not null check (fact in ('dates', 'place', 'heads', 'cost')),
    reason bilingual_prose not null,
    primary key (event_id, position),
    unique (event_id, fact)
  )`,
  `create table event_revisions (
    event_id uuid not null references events on delete cascade,
    revision integer not null check (revision > 0),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    parts text[] not null,
    author text not null check (author in ('account', 'record', 'unknown')),
    account uuid,
    changed_at timestamptz not null check (isfinite(changed_at)),
    primary key (event_id, revision),
    constraint event_revisions_account check ((author = 'account') = (account is not null))
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
