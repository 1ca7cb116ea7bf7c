import { type Kysely, sql } from "kysely";

// Whoever listens on the channel `event_changes` hears of every event that was added, changed or taken away, once that is
// committed, together with who could read it before and who can now.
const STATEMENTS = [
  // As the model's EventSubject: what decides who may read an event.
  `create function event_audience(entry events) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'publication', entry.publication,
    'sensitivity', entry.sensitivity,
    'organisations', (
      select coalesce(jsonb_agg(jsonb_build_object('organisation', organisation_id, 'role', role)), '[]')
      from event_organisations where event_id = entry.id
    ),
    'funders', (
      select coalesce(jsonb_agg(distinct organisation), '[]')
      from event_funding, unnest(array[funder_id, channel_id]) as organisation
      where event_id = entry.id and organisation is not null
    )
  )
$$`,
  // A message that is too long for a notification is sent empty: something changed, and nobody can tell for whom.
  `create function tell_of_event(entry uuid, revision integer, moment text, audience jsonb) returns void
language plpgsql as $$
declare
  told text := jsonb_build_object('id', entry, 'revision', revision, 'moment', moment, 'audience', audience);
begin
  perform pg_notify('event_changes', case when octet_length(told) < 8000 then told else '' end);
end $$`,
  `create function tell_of_event_before() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform tell_of_event(old.id, old.revision, 'before', event_audience(old));
    return old;
  end if;
  if old.revision <> new.revision then
    perform tell_of_event(old.id, new.revision, 'before', event_audience(old));
  end if;
  return new;
end $$`,
  `create function tell_of_event_after() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform tell_of_event(old.id, old.revision, 'after', null);
  elsif tg_op = 'INSERT' or old.revision <> new.revision then
    perform tell_of_event(new.id, new.revision, 'after', event_audience(new));
  end if;
  return null;
end $$`,
  // The parts of an event are written after its row: at this moment they still are what they were.
  `create trigger event_is_told_before before update or delete on events
    for each row execute function tell_of_event_before()`,
  // And when the transaction ends they are what they will be.
  `create constraint trigger event_is_told_after after insert or update or delete on events
    deferrable initially deferred for each row execute function tell_of_event_after()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
