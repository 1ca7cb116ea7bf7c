import { type Kysely, sql } from "kysely";

// Which state of an account somebody has read who changes it: of two administrators the second is told.
export async function up(db: Kysely<unknown>): Promise<void> {
  // A table with rules still to check cannot be altered.
  await sql`set constraints all immediate`.execute(db);
  await sql`alter table accounts add revision integer not null default 1 check (revision > 0)`.execute(db);
}
