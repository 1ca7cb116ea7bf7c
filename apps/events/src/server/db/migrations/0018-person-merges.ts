import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Two people who turned out to be one: the other's row stays, with their name and how they are reached, and leads to whoever
  // they are. It goes with them.
  `alter table persons
    add merged_into uuid references persons on delete cascade,
    add constraint persons_merged check (merged_into <> id and not (erased and merged_into is not null))`,
  `create index persons_by_merged on persons (merged_into)`,
  // Where both stood on one list, one row is folded into the other: it is there for what hangs on it, takes no seat, and is not
  // counted.
  `alter table participations
    add merged_into uuid,
    add constraint participations_merged check (merged_into <> id),
    add foreign key (merged_into, event_id) references participations (id, event_id) on delete cascade`,
  `create index participations_by_merged on participations (merged_into)`,
  // One person has one row that stands on a list, and any number that are folded into it. Links to one's own data hung on that
  // by a foreign key; they go with the last row of the person as before.
  `alter table own_data_links drop constraint own_data_links_event_id_person_id_fkey`,
  `alter table participations drop constraint participations_event_id_person_id_key`,
  `create unique index participations_standing on participations (event_id, person_id) where merged_into is null`,
  `create function take_own_data_links_along() returns trigger language plpgsql as $$
begin
  delete from own_data_links where event_id = old.event_id
    and person_id in (select id from persons where old.person_id in (id, merged_into))
    and not exists (select from participations where event_id = old.event_id and person_id = old.person_id);
  return null;
end $$`,
  `create trigger participation_takes_own_data_links_along after delete on participations
    for each row execute function take_own_data_links_along()`,
  // What was decided, by whom and why. A later merge of the same person is undone before an earlier one.
  `create table person_merges (
    id uuid primary key,
    number bigint generated always as identity unique,
    kept_id uuid not null references persons on delete cascade,
    merged_id uuid not null references persons on delete cascade,
    along uuid[] not null,
    reasons text[] not null,
    took_birth_year boolean not null,
    took_contact boolean not null,
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    undone_by uuid references accounts on delete set null,
    undone_at timestamptz check (isfinite(undone_at) and undone_at >= made_at),
    constraint person_merges_two check (kept_id <> merged_id),
    constraint person_merges_undone check (undone_at is not null or undone_by is null)
  )`,
  `create unique index person_merges_standing on person_merges (merged_id) where undone_at is null`,
  `create index person_merges_by_kept on person_merges (kept_id)`,
  // Whose each row was before, and into which it was folded.
  `create table merged_participations (
    merge_id uuid not null references person_merges on delete cascade,
    participation_id uuid not null references participations on delete cascade,
    person_before uuid not null,
    into_before uuid,
    primary key (merge_id, participation_id)
  )`,
  `create index merged_participations_by_participation on merged_participations (participation_id)`,
  `create function refuse_another_merge() returns trigger language plpgsql as $$
declare
  accounts text[] := array['made_by', 'undone_by'];
begin
  if to_jsonb(new) - 'undone_at' - accounts <> to_jsonb(old) - 'undone_at' - accounts
    or (old.undone_at is not null and new.undone_at is distinct from old.undone_at) then
    raise restrict_violation using message = 'that two people were made one cannot be told in another way';
  end if;
  return new;
end $$`,
  `create trigger person_merge_stays before update on person_merges
    for each row execute function refuse_another_merge()`,
  // Who was named by whom, by the row that stands on the list.
  `create view standing_nominations as
    select distinct on (nominations.event_id, coalesce(named.merged_into, named.id))
      nominations.event_id, coalesce(named.merged_into, named.id) as participation_id, nominations.organisation_id
    from nominations join participations as named on named.id = nominations.participation_id
    order by nominations.event_id, coalesce(named.merged_into, named.id), named.merged_into nulls first, named.number`,
  // Of whom somebody said that they are two, so that nobody is asked again.
  `create table people_told_apart (
    one_id uuid not null references persons on delete cascade,
    other_id uuid not null references persons on delete cascade,
    decided_by uuid references accounts on delete set null,
    decided_at timestamptz not null check (isfinite(decided_at)),
    primary key (one_id, other_id),
    constraint people_told_apart_in_order check (one_id < other_id)
  )`,
  // A place in the queue may be given by whoever changes the order of those who wait; otherwise it is as before.
  `create or replace function keep_place_in_queue() returns trigger language plpgsql as $$
begin
  if new.status <> 'waiting' then
    new.queue := null;
  elsif new.queue is null then
    new.queue := nextval('waiting_order');
  end if;
  return new;
end $$`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
