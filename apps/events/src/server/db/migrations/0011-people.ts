import { type Kysely, sql } from "kysely";

/** What somebody is at a time: now, of a person, and then, of a participation. */
const PROFILE = `
    sex text not null check (sex in ('woman', 'man', 'another', 'undeclared', 'unknown')),
    organisation_id organisation_id references organisations,
    unit text_line,
    function text_line,
    position_level text check (position_level in ('leader', 'expert', 'staff', 'other')),
    government_level text check (government_level in ('central', 'province', 'commune', 'other')),
    province_code text check (province_code ~ '^[0-9]{2}$'),
    province_list text check (province_list in ('2004', '2025')),
    age_group text check (age_group in ('under-25', '25-34', '35-44', '45-54', '55-and-over'))`;
const WHOLE_PROVINCE = `check ((province_code is null) = (province_list is null))`;

// People, what they took part in, and what was marked of them. How they are reached is written down sealed, with a key that
// is not in here.
const STATEMENTS = [
  `create table persons (
    id uuid primary key,
    revision integer not null check (revision > 0),
    family text_line,
    middle text_line,
    given text_line not null,
    name_order text not null check (name_order in ('family-first', 'given-first')),
    birth_year integer check (birth_year between 1900 and 2100),
    contact text check (contact <> ''),
    ${PROFILE},
    created_at timestamptz not null check (isfinite(created_at)),
    updated_at timestamptz not null check (isfinite(updated_at) and updated_at >= created_at),
    constraint persons_province ${WHOLE_PROVINCE}
  )`,
  `create table participations (
    id uuid primary key,
    revision integer not null check (revision > 0),
    event_id uuid not null references events on delete cascade,
    person_id uuid not null references persons,
    ${PROFILE},
    roles text[] not null,
    mode text check (mode in ('in-person', 'online')),
    status text not null check (status in ('invited', 'waiting', 'confirmed', 'declined', 'withdrawn')),
    entry text not null check (entry in ('nominated', 'registered', 'added', 'imported', 'walk-in')),
    created_at timestamptz not null check (isfinite(created_at)),
    updated_at timestamptz not null check (isfinite(updated_at) and updated_at >= created_at),
    unique (event_id, person_id),
    unique (id, event_id),
    constraint participations_province ${WHOLE_PROVINCE},
    constraint participations_roles check (
      array_ndims(roles) = 1 and cardinality(roles) between 1 and 7 and array_position(roles, null) is null
      and roles <@ array['participant', 'trainer', 'speaker', 'chair', 'facilitator', 'observer', 'organiser']
    )
  )`,
  `create index participations_by_person on participations (person_id)`,
  // The rule of completion, and whether the organisers have said that attendance is complete.
  `create table attendance_registers (
    event_id uuid primary key references events on delete cascade,
    revision integer not null check (revision > 0),
    rule_percent integer check (rule_percent between 1 and 100),
    rule_excused text check (rule_excused in ('absent', 'left-out')),
    closed_at timestamptz check (isfinite(closed_at)),
    constraint attendance_registers_rule check ((rule_percent is null) = (rule_excused is null))
  )`,
  // Sessions are written anew whenever their event is saved: whether they are still there is asked when that is done.
  `alter table event_sessions add unique (id, event_id)`,
  `create table attendance_marks (
    participation_id uuid not null,
    event_id uuid not null,
    session_id uuid not null,
    part text not null check (part in ('whole', 'morning', 'afternoon')),
    state text not null check (state in ('present', 'late', 'excused', 'absent')),
    mode text check (mode in ('in-person', 'online')),
    minutes integer check (minutes between 0 and 1440),
    basis text not null check (basis in ('desk', 'paper', 'online-report')),
    marked_by uuid references accounts on delete set null,
    marked_at timestamptz not null check (isfinite(marked_at)),
    primary key (participation_id, session_id, part),
    foreign key (participation_id, event_id) references participations (id, event_id) on delete cascade,
    foreign key (session_id, event_id) references event_sessions (id, event_id) deferrable initially deferred
  )`,
  `create index attendance_marks_by_session on attendance_marks (session_id)`,
  `create index attendance_marks_by_event on attendance_marks (event_id)`,
  // Who read personal data, of how many, and what for. What is written here stays as it is.
  `create table person_reads (
    id bigint generated always as identity primary key,
    at timestamptz not null check (isfinite(at)),
    role text not null,
    account uuid,
    operation text not null check (operation <> ''),
    event_id uuid,
    person_id uuid,
    people integer not null check (people >= 0)
  )`,
  `create index person_reads_by_person on person_reads (person_id, at)`,
  `create index person_reads_by_event on person_reads (event_id, at)`,
  `create function refuse_another_past() returns trigger language plpgsql as $$
begin
  raise restrict_violation using message = 'what was read cannot be told in another way';
end $$`,
  `create trigger person_read_stays before update on person_reads
    for each row execute function refuse_another_past()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
