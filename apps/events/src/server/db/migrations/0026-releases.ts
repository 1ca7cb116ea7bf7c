import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // What was told of people, once and for all: who is erased or corrected later changes nothing of it.
  `create table releases (
    number integer primary key check (number > 0),
    until plain_date not null,
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    is_audited boolean not null,
    told integer not null check (told >= 0),
    hidden integer not null check (hidden >= 0),
    versions jsonb not null check (jsonb_typeof(versions) = 'object'),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- Counts behind every cell, hidden or not: for the next release, and for nobody to read.
    ledger jsonb not null check (jsonb_typeof(ledger) = 'object')
  )`,
  `create table release_tables (
    release integer not null references releases,
    position integer not null check (position >= 0),
    subject text not null check (subject in ('sex', 'persons', 'level', 'organisation', 'role', 'task')),
    funder text check (funder <> ''),
    of text check (of <> ''),
    -- Whom each cell counts, by the classes of the ledger.
    outline jsonb not null check (jsonb_typeof(outline) = 'object'),
    primary key (release, position)
  )`,
  `create index release_tables_by_funder on release_tables (release, funder)`,
  `create table release_cells (
    release integer not null,
    position integer not null,
    cell integer not null check (cell >= 0),
    at jsonb not null check (jsonb_typeof(at) = 'object'),
    -- Null where the number is hidden.
    people integer check (people >= 0),
    primary key (release, position, cell),
    foreign key (release, position) references release_tables
  )`,
  // Only an account that is gone leaves its name off.
  `create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) ? 'made_by' and to_jsonb(new) ->> 'made_by' is null
    and to_jsonb(new) - 'made_by' = to_jsonb(old) - 'made_by' then
    return new;
  end if;
  raise check_violation using message = 'what was released stays as it was';
end $$`,
  ...["releases", "release_tables", "release_cells"].map(
    (table) =>
      `create trigger ${table}_stay before update or delete on ${table} for each row execute function refuse_change()`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
