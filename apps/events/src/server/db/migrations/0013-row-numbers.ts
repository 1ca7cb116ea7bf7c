import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // The last number that the list of an event gave away: none is given twice, since it may stand on printed sheets.
  `create table participation_lists (
    event_id uuid primary key references events on delete cascade,
    last_number integer not null check (last_number > 0)
  )`,
  `alter table participations add number integer check (number > 0)`,
  `update participations set number = numbered.number from (
    select id, row_number() over (partition by event_id order by created_at, id) as number from participations
  ) as numbered where numbered.id = participations.id`,
  `insert into participation_lists select event_id, max(number) from participations group by event_id`,
  `alter table participations alter number set not null, add unique (event_id, number)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
