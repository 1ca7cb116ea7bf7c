import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // What is aimed at, of an event or of a grant.
  `create table results (
    event_id uuid unique references events on delete cascade,
    grant_id uuid unique references grants on delete cascade,
    revision integer not null check (revision > 0),
    results jsonb not null check (jsonb_typeof(results) = 'array'),
    constraint results_of_one check (num_nonnulls(event_id, grant_id) = 1)
  )`,
  // What was reported rests on what stood there then.
  `create table results_revisions (
    event_id uuid,
    grant_id uuid,
    revision integer not null check (revision > 0),
    value jsonb not null check (jsonb_typeof(value) = 'object'),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    unique (event_id, revision),
    unique (grant_id, revision),
    constraint results_revisions_of_one check (num_nonnulls(event_id, grant_id) = 1)
  )`,
  `create table recommendations (
    id uuid primary key,
    event_id uuid not null references events on delete cascade,
    revision integer not null check (revision > 0),
    kind text not null check (kind in ('recommendation', 'commitment')),
    text bilingual_prose not null,
    owner_id organisation_id not null references organisations,
    due text check (due ~ '^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$'),
    state text not null check (state in ('open', 'done', 'dropped')),
    closed_on plain_date,
    closing_note bilingual_prose,
    entered_at timestamptz not null check (isfinite(entered_at)),
    constraint recommendations_closed check (
      (state = 'open') = (closed_on is null) and (state = 'open') = (closing_note is null)
    )
  )`,
  `create index recommendations_by_event on recommendations (event_id)`,
  `create index recommendations_by_owner on recommendations (owner_id)`,
  `create table recommendation_revisions (
    recommendation_id uuid not null,
    revision integer not null check (revision > 0),
    value jsonb not null check (jsonb_typeof(value) = 'object'),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    primary key (recommendation_id, revision)
  )`,
  // What an agreement asks for, and what of it was delivered.
  `create table grant_requirements (
    grant_id uuid primary key references grants on delete cascade,
    revision integer not null check (revision > 0),
    requirements jsonb not null check (jsonb_typeof(requirements) = 'array')
  )`,
  `create table grant_requirement_revisions (
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
