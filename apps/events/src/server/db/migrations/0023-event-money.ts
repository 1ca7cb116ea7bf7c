import { type Kysely, sql } from "kysely";

const dated = (entry: string) => `
    ${entry} given_amount,
    ${entry}_on plain_date,
    constraint cost_lines_${entry} check ((${entry} is null) = (${entry}_on is null))`;

const STATEMENTS = [
  // What an event costs and who pays it, where somebody has said anything of it. Without a status nobody said who pays.
  `create domain shares_status as text check (value in ('known', 'unknown'))`,
  `create table event_money (
    event_id uuid primary key references events on delete cascade,
    revision integer not null check (revision > 0),
    shares_status shares_status
  )`,
  `create table cost_lines (
    event_id uuid not null references event_money on delete cascade,
    id uuid not null,
    position integer not null check (position between 0 and 199),
    category text not null check (category in ('venue', 'meals', 'travel', 'accommodation', 'per-diem', 'trainers',
      'interpretation', 'materials', 'communication', 'management', 'other')),
    name bilingual_line,
    shares_status shares_status,${["planned", "committed", "actual"].map(dated).join(",")},
    primary key (event_id, id),
    unique (event_id, position)
  )`,
  // Who pays: the whole event where no line is named, otherwise the line. A grant that pays for something cannot go.
  `create table money_shares (
    event_id uuid not null references event_money on delete cascade,
    line_id uuid,
    position integer not null check (position between 0 and 19),
    grant_id uuid references grants,
    organisation_id organisation_id references organisations,
    domestic boolean,
    hundredths integer check (hundredths between 1 and 10000),
    foreign key (event_id, line_id) references cost_lines on delete cascade,
    unique nulls not distinct (event_id, line_id, position),
    constraint money_shares_once unique nulls not distinct (event_id, line_id, grant_id, organisation_id, domestic),
    constraint money_shares_payer check (
      (grant_id is null) <> (organisation_id is null) and (organisation_id is null) = (domestic is null)
    )
  )`,
  `create index money_shares_by_grant on money_shares (grant_id)`,
  `create index money_shares_by_organisation on money_shares (organisation_id)`,
  // Known shares add up to the whole; of others it is not known how much each pays; and where nobody said who pays there are none.
  `create function check_event_money() returns trigger language plpgsql as $$
begin
  if exists (
    select from (
      select event_id, null::uuid as line_id, shares_status from event_money where event_id = new.event_id
      union all select event_id, id, shares_status from cost_lines where event_id = new.event_id
    ) as told
    left join money_shares as share
      on share.event_id = told.event_id and share.line_id is not distinct from told.line_id
    group by told.line_id, told.shares_status
    having case told.shares_status
      when 'known' then coalesce(sum(hundredths), 0) <> 10000 or count(position) <> count(hundredths)
      when 'unknown' then count(hundredths) > 0
      else count(position) > 0
    end
  ) then
    raise check_violation using message = 'shares add up to the whole, or are not known';
  end if;
  return null;
end $$`,
  `create constraint trigger event_money_is_shared after insert or update on event_money
    deferrable initially deferred for each row execute function check_event_money()`,
  // What donors were told rests on what stood there then.
  `create table event_money_revisions (
    event_id uuid not null,
    revision integer not null check (revision > 0),
    value jsonb not null check (jsonb_typeof(value) = 'object'),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    primary key (event_id, revision)
  )`,
  // Rates are never changed: a correction is another row. They stay as they are printed, which numbers would not.
  `create domain rate_figure as text check (value ~ '^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$' and value ~ '[1-9]')`,
  `create table exchange_rates (
    id uuid primary key,
    units rate_figure not null,
    from_currency currency not null,
    to_currency currency not null,
    worth rate_figure not null,
    rate_on plain_date not null,
    source text_line not null,
    replaces uuid unique references exchange_rates,
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    constraint exchange_rates_two check (from_currency <> to_currency)
  )`,
  `create index exchange_rates_by_day on exchange_rates (rate_on, from_currency, to_currency)`,
  // Whoever listens on the channel `event_changes` hears that the money of an event changed, and who could read the event then.
  // Of the money itself nothing is told.
  `create function tell_of_money() returns trigger language plpgsql as $$
declare
  told text;
begin
  for told in
    select jsonb_build_object('money', events.id, 'audience', event_audience(events))
    from events where id in (select event_id from touched)
  loop
    perform pg_notify('event_changes', case when octet_length(told) < 8000 then told else '' end);
  end loop;
  return null;
end $$`,
  ...(["insert", "update"] as const).map(
    (change) => `create trigger event_money_tell_of_${change} after ${change} on event_money
    referencing new table as touched for each statement execute function tell_of_money()`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
