import { type Kysely, sql } from "kysely";

// A room is had by one session at a time. What an event takes follows from the event and its sessions: it is written anew
// whenever one of them changes, so that nobody can come by a room in another way.
const STATEMENTS = [
  `create table rooms (
    id uuid primary key,
    revision integer not null check (revision > 0),
    name bilingual_line not null,
    venue bilingual_line,
    province_code text,
    province_list text,
    organisation_id organisation_id references organisations,
    capacity_kind count_kind not null,
    capacity_value count_value,
    note bilingual_prose,
    closed_from plain_date,
    constraint rooms_province_listed check ((province_code is null) = (province_list is null)),
    constraint rooms_province_known check (province_code ~ '^[0-9]{2}$' and province_list in ('2004', '2025')),
    constraint rooms_capacity_counted check ((capacity_kind = 'unknown') = (capacity_value is null))
  )`,
  `create table room_revisions (
    room_id uuid not null references rooms,
    revision integer not null check (revision > 0),
    value jsonb not null check (jsonb_typeof(value) = 'object'),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    primary key (room_id, revision)
  )`,
  `alter table event_sessions
    add column room_id uuid references rooms,
    add column format text check (format in ('in-person', 'hybrid', 'online'))`,
  `create index event_sessions_by_room on event_sessions (room_id) where room_id is not null`,
  // A range of one identifier: so a constraint can ask for the same room without an extension, which not every server has.
  `create type room_range as range (subtype = uuid)`,
  `create table room_bookings (
    session_id uuid primary key references event_sessions on delete cascade,
    event_id uuid not null references events on delete cascade,
    room_id uuid not null references rooms,
    during tstzrange not null check (not isempty(during)),
    constraint room_bookings_one_at_a_time
      exclude using gist (room_range(room_id, room_id, '[]') with &&, during with &&)
  )`,
  `create index room_bookings_by_event on room_bookings (event_id)`,
  // From when to when some hours of a day last. Where clocks are put forward or back, they may end before they begin.
  `create function hours_in_zone(day date, beginning time, ending time, zone text) returns tstzrange
language sql stable as $$
  select tstzrange(least(first, last), greatest(first, last))
  from (select (day + beginning) at time zone zone as first, (day + ending) at time zone zone as last) as hours
$$`,
  `create function book_rooms(entry uuid) returns void language plpgsql as $$
begin
  delete from room_bookings where event_id = entry;
  -- Who wants the same room waits here, and is told then; two who waited for each other would have to begin anew.
  perform from rooms where id in (select room_id from event_sessions where event_id = entry)
    order by id for no key update;
  insert into room_bookings (session_id, event_id, room_id, during)
  select taken.id, entry, taken.room_id, taken.during
  from (
    select session.id, session.room_id, hours_in_zone(date, start_time, end_time, time_zone) as during
    from event_sessions as session join events on events.id = session.event_id
    where event_id = entry and room_id is not null and start_time is not null
      and status not in ('idea', 'postponed', 'cancelled')
  ) as taken
  where not isempty(taken.during);
end $$`,
  `create function book_rooms_of_event() returns trigger language plpgsql as $$
begin
  perform book_rooms(id) from events where id = new.id;
  return null;
end $$`,
  // An event that was written in the same transaction books its own rooms: once, and not for each of its sessions.
  `create function book_rooms_of_session() returns trigger language plpgsql as $$
begin
  perform book_rooms(id) from events
    where id in (old.event_id, new.event_id) and xmin <> pg_current_xact_id()::xid;
  return null;
end $$`,
  `create constraint trigger rooms_are_booked after insert or update on events
    deferrable initially deferred for each row execute function book_rooms_of_event()`,
  `create constraint trigger rooms_are_booked after insert or update on event_sessions
    deferrable initially deferred for each row execute function book_rooms_of_session()`,
  // What was written for calendars names the rooms, and is not right any more where one bears another name.
  `create trigger raise_event_version before update on rooms
    for each statement execute function raise_event_version()`,
  `create function forget_blocks_in_room() returns trigger language plpgsql as $$
begin
  delete from event_blocks where event_id in (select event_id from event_sessions where room_id = new.id);
  return null;
end $$`,
  `create trigger room_is_named_in_blocks after update on rooms for each row
    when (old.name is distinct from new.name) execute function forget_blocks_in_room()`,
  // Who teaches which session, apart from the event: people are not in it. Sessions are written anew whenever their event is
  // saved, so that only of those that are gone when that is done the trainers go as well.
  `create table session_trainer_lists (
    event_id uuid primary key references events on delete cascade,
    revision integer not null check (revision > 0)
  )`,
  `create table session_trainers (
    event_id uuid not null references session_trainer_lists on delete cascade,
    session_id uuid not null,
    position integer not null check (position between 0 and 39),
    participation_id uuid not null,
    primary key (session_id, participation_id),
    foreign key (participation_id, event_id) references participations (id, event_id) on delete cascade
  )`,
  `create index session_trainers_by_event on session_trainers (event_id)`,
  `create function forget_trainers_of_session() returns trigger language plpgsql as $$
begin
  delete from session_trainers where session_id = old.id
    and not exists (select from event_sessions where id = old.id and event_id = old.event_id);
  return null;
end $$`,
  `create constraint trigger trainers_go_with_session after delete on event_sessions
    deferrable initially deferred for each row execute function forget_trainers_of_session()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
