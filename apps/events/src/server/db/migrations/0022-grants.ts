import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create domain money_sum as jsonb check (
    value is null
    or jsonb_typeof(value) = 'object' and value - 'minor' - 'currency' = '{}'::jsonb
      and coalesce(value ->> 'minor' ~ '^[0-9]{1,16}$', false)
      and coalesce((value ->> 'minor')::bigint between 0 and 9007199254740991, false)
      and (value ->> 'currency')::currency is not null
  )`,
  // A sum, something in kind with what it is worth or without, or an amount that is not known.
  `create domain given_amount as jsonb check (
    value is null
    or value = '{"status": "unknown"}'::jsonb
    or coalesce(value ->> 'status', '') = 'known' and value - 'status' - 'money' = '{}'::jsonb
      and (value -> 'money')::money_sum is not null
    or coalesce(value ->> 'status', '') = 'in-kind' and value - 'status' - 'what' - 'valuation' = '{}'::jsonb
      and (value -> 'what')::bilingual_line is not null
      and (
        value -> 'valuation' = 'null'::jsonb
        or (value -> 'valuation') - 'money' - 'note' = '{}'::jsonb
          and (value #> '{valuation,money}')::money_sum is not null
          and (value #> '{valuation,note}')::bilingual_prose is not null
      )
  )`,
  `create table grants (
    id uuid primary key,
    revision integer not null check (revision > 0),
    title bilingual_line not null,
    level text not null check (level in ('project', 'event')),
    number text_line,
    donor_activity text check (donor_activity ~ '^[^\\s/&|?[:cntrl:]]{1,100}$'),
    valid_from plain_date not null,
    valid_to plain_date,
    amount given_amount not null,
    domestic boolean not null,
    reporting currency not null,
    marker text not null check (marker in ('2', '1', '0', 'not-screened')),
    note bilingual_prose,
    constraint grants_period check (valid_from <= valid_to)
  )`,
  `create table grant_links (
    grant_id uuid not null references grants on delete cascade,
    position integer not null check (position between 0 and 19),
    organisation_id organisation_id not null references organisations,
    role text not null check (role in ('funding', 'accountable', 'extending', 'implementing')),
    passes_on given_amount,
    primary key (grant_id, position),
    unique (grant_id, role, organisation_id),
    constraint grant_links_first check (position > 0 or role = 'funding')
  )`,
  `create index grant_links_by_organisation on grant_links (organisation_id)`,
  // Somebody gives the money: a grant without a first link is none.
  `create function check_grant() returns trigger language plpgsql as $$
begin
  if exists (select from grants where id = new.id)
    and not exists (select from grant_links where grant_id = new.id and position = 0) then
    raise check_violation using message = 'a grant is given by somebody';
  end if;
  return null;
end $$`,
  `create constraint trigger grant_is_given after insert or update on grants
    deferrable initially deferred for each row execute function check_grant()`,
  // What donors were told rests on what stood there then.
  `create table grant_revisions (
    grant_id uuid not null,
    revision integer not null check (revision > 0),
    value jsonb not null check (jsonb_typeof(value) = 'object'),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    primary key (grant_id, revision)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
