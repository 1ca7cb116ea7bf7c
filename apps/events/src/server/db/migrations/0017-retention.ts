import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // The day until which those who run an event keep the names of who came. Without one, names stay.
  `create table identity_limits (
    event_id uuid primary key references events on delete cascade,
    until plain_date not null,
    set_by uuid references accounts on delete set null,
    set_at timestamptz not null check (isfinite(set_at))
  )`,
  // What must not be deleted: of an event, or of a person whose request led to it. It stays on record when either is gone.
  `create table legal_holds (
    id uuid primary key,
    event_id uuid,
    person_id uuid,
    request_id uuid,
    reason prose not null,
    set_by uuid,
    set_at timestamptz not null check (isfinite(set_at)),
    lifted_by uuid,
    lifted_at timestamptz check (isfinite(lifted_at) and lifted_at >= set_at),
    lift_reason prose,
    constraint legal_holds_subject check (
      num_nonnulls(event_id, person_id) = 1 and (person_id is null) = (request_id is null)
    ),
    constraint legal_holds_lifted check (
      (lifted_at is null) = (lift_reason is null) and (lifted_by is null or lifted_at is not null)
    )
  )`,
  `create index legal_holds_by_event on legal_holds (event_id) where lifted_at is null`,
  `create index legal_holds_by_person on legal_holds (person_id)`,
  // A hold is lifted once. When who it was about is forgotten, its words may be too.
  `create function refuse_another_hold() returns trigger language plpgsql as $$
declare
  words text[] := array['reason', 'lift_reason'];
  lifting text[] := array['lifted_by', 'lifted_at', 'lift_reason'];
begin
  if old.lifted_at is null and new.lifted_at is not null and to_jsonb(new) - lifting = to_jsonb(old) - lifting then
    return new;
  end if;
  if old.lifted_at is not null and new.reason = '–' and new.lift_reason = '–'
    and to_jsonb(new) - words = to_jsonb(old) - words then
    return new;
  end if;
  raise restrict_violation using message = 'a hold that was set cannot be told in another way';
end $$`,
  `create trigger legal_hold_stays before update on legal_holds for each row execute function refuse_another_hold()`,
  // Each time that data were deleted whose time was over: by which rules, and how many of each class.
  `create table retention_runs (
    id uuid primary key,
    version integer not null check (version > 0),
    asked_by uuid,
    started_at timestamptz not null check (isfinite(started_at)),
    finished_at timestamptz check (isfinite(finished_at) and finished_at >= started_at),
    erased jsonb not null default '{}' check (jsonb_typeof(erased) = 'object')
  )`,
  `create index retention_runs_by_start on retention_runs (started_at)`,
  // Details that are sensitive by law: sealed, apart from the list and from what people need.
  `create table sensitive_details (
    participation_id uuid primary key,
    event_id uuid not null,
    sealed text not null check (sealed <> ''),
    foreign key (participation_id, event_id) references participations (id, event_id) on delete cascade
  )`,
  // Why somebody read personal data, where they were asked.
  `alter table person_reads add reason prose`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
