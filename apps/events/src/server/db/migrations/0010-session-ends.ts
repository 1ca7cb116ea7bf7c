import { type Kysely, sql } from "kysely";

// Whoever listens on the channel `event_changes` also hears of every account of which a session ended, once that is
// committed: whatever ended it, what was going on under the account is judged anew.
const STATEMENTS = [
  `create function tell_of_session_end() returns trigger language plpgsql as $$
begin
  perform pg_notify('event_changes', jsonb_build_object('sessionOf', old.account_id)::text);
  return null;
end $$`,
  `create trigger session_end_is_told after delete on account_sessions
    for each row execute function tell_of_session_end()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
