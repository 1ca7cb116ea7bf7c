import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // How the seats of an event are given.
  `create table seat_plans (
    event_id uuid primary key references events on delete cascade,
    revision integer not null check (revision > 0),
    capacity integer not null check (capacity between 1 and 10000),
    women_percent integer check (women_percent between 1 and 100),
    nominate_until timestamptz check (isfinite(nominate_until)),
    register_until timestamptz check (isfinite(register_until)),
    waits boolean not null,
    registration_hash bytea unique check (octet_length(registration_hash) = 32)
  )`,
  // What an organisation may fill by naming people, and the link under which it does.
  `create table seat_offices (
    event_id uuid not null references seat_plans on delete cascade,
    organisation_id organisation_id not null references organisations,
    position integer not null check (position >= 0),
    seats integer not null check (seats between 1 and 10000),
    link_hash bytea unique check (octet_length(link_hash) = 32),
    link_made_at timestamptz check (isfinite(link_made_at)),
    link_opened_at timestamptz check (isfinite(link_opened_at)),
    primary key (event_id, organisation_id),
    constraint seat_offices_link check (
      (link_hash is null) = (link_made_at is null) and (link_opened_at is null or link_hash is not null)
    )
  )`,
  // Who was named by whom, and in whose place.
  `create table nominations (
    participation_id uuid primary key,
    event_id uuid not null,
    organisation_id organisation_id not null references organisations,
    replaces uuid references participations on delete set null,
    foreign key (participation_id, event_id) references participations (id, event_id) on delete cascade
  )`,
  `create index nominations_by_event on nominations (event_id, organisation_id)`,
  // By what somebody who registers once more is known again; of the contact itself nothing can be read in it.
  `create table registrations (
    participation_id uuid primary key,
    event_id uuid not null,
    marks bytea[] not null check (cardinality(marks) > 0),
    foreign key (participation_id, event_id) references participations (id, event_id) on delete cascade
  )`,
  `create index registrations_by_event on registrations (event_id)`,
  // Links to one's own place. One that echoes tells of a place that is not there: it was given to whoever registered somebody
  // who is on the list already, and who is not to learn that.
  `create table place_links (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    event_id uuid not null,
    participation_id uuid not null,
    made_at timestamptz not null check (isfinite(made_at)),
    echo_status text check (echo_status in ('confirmed', 'waiting', 'declined')),
    echo_queue bigint,
    echo_needs boolean,
    foreign key (participation_id, event_id) references participations (id, event_id) on delete cascade,
    constraint place_links_echo check (
      (echo_status is null) = (echo_queue is null) and (echo_status is null) = (echo_needs is null)
    )
  )`,
  `create index place_links_by_participation on place_links (participation_id)`,
  // Sealed, apart from the list: see access-needs.
  `create table access_needs (
    participation_id uuid primary key,
    event_id uuid not null,
    sealed text not null check (sealed <> ''),
    foreign key (participation_id, event_id) references participations (id, event_id) on delete cascade
  )`,
  `create index access_needs_by_event on access_needs (event_id)`,
  // Whoever waits has a place in the queue: behind all who waited before, however they came to wait.
  `create sequence waiting_order`,
  `alter table participations add queue bigint`,
  `update participations set queue = nextval('waiting_order') where id in (
    select id from participations where status = 'waiting' order by created_at, id
  )`,
  `create function keep_place_in_queue() returns trigger language plpgsql as $$
begin
  if new.status <> 'waiting' then
    new.queue := null;
  elsif tg_op = 'INSERT' or old.status <> 'waiting' then
    new.queue := nextval('waiting_order');
  else
    new.queue := old.queue;
  end if;
  return new;
end $$`,
  `create trigger participation_keeps_place_in_queue before insert or update on participations
    for each row execute function keep_place_in_queue()`,
  `alter table participations add constraint participations_queue check ((status = 'waiting') = (queue is not null))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
