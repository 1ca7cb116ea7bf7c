import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Who else pays for an event decides who is told what it costs as a whole: what was made of it before is not right any more.
  ...["event_money", "grants"].map(
    (table) =>
      `create trigger raise_event_version before insert or update or delete or truncate on ${table}
        for each statement execute function raise_event_version()`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
