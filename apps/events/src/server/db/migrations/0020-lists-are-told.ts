import { type Kysely, sql } from "kysely";

const whenever = (table: string, tells: string) =>
  (["insert", "update", "delete"] as const).map(
    (change) => `create trigger ${table}_tell_of_${change} after ${change} on ${table}
    referencing ${change === "delete" ? "old" : "new"} table as touched for each statement execute function ${tells}()`,
  );

// Whoever listens on the channel `event_changes` hears that something of the people of an event changed: of which event, and
// who could read it then. Of the people themselves nothing is told. Once a transaction is enough: the same words are told once.
const STATEMENTS = [
  `create function tell_of_list(entry events) returns void language plpgsql as $$
declare
  told text := jsonb_build_object('list', entry.id, 'audience', event_audience(entry));
begin
  perform pg_notify('event_changes', case when octet_length(told) < 8000 then told else '' end);
end $$`,
  `create function tell_of_lists() returns trigger language plpgsql as $$
begin
  perform tell_of_list(events) from events where id in (select event_id from touched);
  return null;
end $$`,
  ...[
    "participations",
    "attendance_marks",
    "attendance_registers",
    "attendance_reports",
    "seat_plans",
    "seat_offices",
  ].flatMap((table) => whenever(table, "tell_of_lists")),
  // Who somebody is stands on every list that they are on. What follows from those lists is told with them.
  `create function tell_of_lists_of_person() returns trigger language plpgsql as $$
begin
  perform tell_of_list(events) from events where id in (
    select event_id from participations where person_id in (
      select after.id from after join before on before.id = after.id where before.revision <> after.revision
    )
  );
  return null;
end $$`,
  `create trigger persons_tell_of_update after update on persons
    referencing old table as before new table as after for each statement execute function tell_of_lists_of_person()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
