import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Statements of grants: what was told stays, and what it was made from with it.
  `create table statements (
    grant_id uuid not null references grants,
    nth integer not null check (nth > 0),
    period_start plain_date not null,
    period_end plain_date not null check (period_end > period_start),
    issuer text not null references organisations,
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    -- How many figures of earlier ones it corrects.
    corrections integer not null check (corrections >= 0),
    -- Letter by letter, as its hash was taken.
    snapshot text not null check (snapshot <> ''),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (grant_id, nth)
  )`,
  `create table statement_files (
    grant_id uuid not null,
    nth integer not null,
    name text not null check (name ~ '^[a-z-]+[.](pdf|docx|xlsx)$'),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bytea not null,
    primary key (grant_id, nth, name),
    foreign key (grant_id, nth) references statements
  )`,
  ...["statements", "statement_files"].map(
    (table) =>
      `create trigger ${table}_stay before update or delete on ${table} for each row execute function refuse_change()`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
