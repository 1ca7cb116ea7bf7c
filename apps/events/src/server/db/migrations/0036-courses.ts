import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table courses (
    id uuid primary key,
    revision integer not null check (revision > 0),
    title bilingual_line not null,
    kind text not null check (kind in ('workshop', 'training', 'conference', 'forum', 'dialogue', 'exchange', 'consultation',
      'launch', 'ceremony', 'drill', 'other')),
    summary bilingual_prose,
    modules jsonb not null check (jsonb_typeof(modules) = 'array' and jsonb_array_length(modules) <= 60)
  )`,
  `create table course_organisations (
    course_id uuid not null references courses on delete cascade,
    position integer not null check (position between 0 and 59),
    organisation_id organisation_id not null references organisations,
    role text not null check (role in ('lead', 'co-host', 'partner', 'venue', 'implementer')),
    primary key (course_id, position),
    unique (course_id, organisation_id, role)
  )`,
  "create index course_organisations_by_organisation on course_organisations (organisation_id)",
  `create table course_revisions (
    course_id uuid not null,
    revision integer not null check (revision > 0),
    value jsonb not null check (jsonb_typeof(value) = 'object'),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    primary key (course_id, revision)
  )`,
  // A run is an event of its own. Its number is its name within the course, so that two runs never have the same.
  `alter table events
    add column course_id uuid references courses,
    add column run_number integer check (run_number between 1 and 9999),
    add column run_due plain_date,
    add constraint events_run check ((course_id is null) = (run_number is null) and (run_due is null or course_id is not null)),
    add constraint events_run_number unique (course_id, run_number)`,
  "alter table event_sessions add column module_id uuid",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  // A table with rules still to check cannot be altered.
  await sql`set constraints all immediate`.execute(db);
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
