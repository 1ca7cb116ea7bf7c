import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // A list that was put on the list of an event as a whole, and may be taken off it as one.
  `create table participation_imports (
    id uuid primary key,
    event_id uuid not null references events on delete cascade,
    name text_line not null,
    rows integer not null check (rows > 0),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    undone_at timestamptz check (isfinite(undone_at) and undone_at >= made_at),
    unique (id, event_id)
  )`,
  `create index participation_imports_by_event on participation_imports (event_id)`,
  `alter table participations
    add import_id uuid,
    add foreign key (import_id, event_id) references participation_imports (id, event_id)`,
  `create index participations_by_import on participations (import_id)`,
  // What the columns of a list hold, as an organisation last said of a heading.
  `create table list_layouts (
    organisation_id organisation_id not null references organisations on delete cascade,
    heading text not null check (heading <> ''),
    columns jsonb not null check (jsonb_typeof(columns) = 'array'),
    used_at timestamptz not null check (isfinite(used_at)),
    primary key (organisation_id, heading)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
