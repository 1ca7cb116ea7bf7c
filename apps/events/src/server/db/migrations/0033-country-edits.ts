import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table country_edits (
    id uuid primary key,
    revision integer not null check (revision > 0),
    kind text not null check (
      kind in ('holiday', 'day-off-moved', 'working-day', 'assembly-session', 'season', 'action-month')
    ),
    occasion text check (
      occasion in ('new-year', 'tet', 'hung-kings', 'reunification', 'labour', 'national-day', 'culture')
    ),
    name bilingual_line not null,
    first_day plain_date not null,
    last_day plain_date not null,
    provinces jsonb check (jsonb_typeof(provinces) = 'array' and jsonb_array_length(provinces) between 1 and 97),
    source jsonb not null check (
      jsonb_typeof(source) = 'object' and source - 'title' - 'number' - 'url' = '{}'::jsonb
      and (source ->> 'title')::text_line is not null
    ),
    created_at timestamptz not null check (isfinite(created_at)),
    updated_at timestamptz not null check (isfinite(updated_at)),
    constraint country_edits_period check (first_day <= last_day),
    constraint country_edits_length check (last_day::date - first_day::date < 366),
    constraint country_edits_occasion check (occasion is null or kind = 'holiday'),
    constraint country_edits_provinces check (provinces is null or kind = 'season')
  )`,
  `create table country_edit_revisions (
    country_edit_id uuid not null,
    revision integer not null check (revision > 0),
    value jsonb not null check (jsonb_typeof(value) = 'object'),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    primary key (country_edit_id, revision)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
