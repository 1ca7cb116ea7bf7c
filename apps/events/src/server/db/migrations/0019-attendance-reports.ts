import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // The report of an online meeting that was taken in, and what each of its marks was written over.
  `create table attendance_reports (
    id uuid primary key,
    event_id uuid not null references events on delete cascade,
    session_id uuid not null,
    part text not null check (part in ('whole', 'morning', 'afternoon')),
    name text_line not null,
    least_minutes integer not null check (least_minutes between 1 and 1440),
    unlisted integer not null check (unlisted >= 0),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    undone_at timestamptz check (isfinite(undone_at) and undone_at >= made_at),
    unique (id, event_id)
  )`,
  `create index attendance_reports_by_event on attendance_reports (event_id)`,
  `create table attendance_report_marks (
    report_id uuid not null,
    event_id uuid not null,
    participation_id uuid not null,
    state text check (state in ('present', 'late', 'excused', 'absent')),
    mode text check (mode in ('in-person', 'online')),
    minutes integer check (minutes between 0 and 1440),
    basis text check (basis in ('desk', 'paper', 'online-report')),
    primary key (report_id, participation_id),
    foreign key (report_id, event_id) references attendance_reports (id, event_id) on delete cascade,
    foreign key (participation_id, event_id) references participations (id, event_id) on delete cascade,
    constraint attendance_report_marks_before check (
      (state is null) = (basis is null) and (state is not null or (mode is null and minutes is null))
    )
  )`,
  `create index attendance_report_marks_by_participation on attendance_report_marks (participation_id)`,
  `alter table attendance_marks
    add report_id uuid,
    add foreign key (report_id, event_id) references attendance_reports (id, event_id)`,
  `create index attendance_marks_by_report on attendance_marks (report_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
