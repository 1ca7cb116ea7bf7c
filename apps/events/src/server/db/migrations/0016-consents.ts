import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Whoever asked to be forgotten leaves somebody behind who is counted and is nobody.
  `alter table persons
    alter given drop not null,
    alter name_order drop not null,
    add erased boolean not null default false,
    add constraint persons_erased check (
      case when erased
        then num_nonnulls(family, middle, given, name_order, birth_year, contact, unit, function) = 0
        else num_nulls(given, name_order) = 0
      end
    )`,
  `create function refuse_return_of_erased() returns trigger language plpgsql as $$
begin
  raise restrict_violation using message = 'who was erased does not come back';
end $$`,
  `create trigger erased_person_stays before update on persons
    for each row when (old.erased and not new.erased) execute function refuse_return_of_erased()`,
  // What somebody said yes or no to, for one event. It proves what was said when they are on no list any more, and so it
  // points to nobody in a way that would take it away with them.
  `create table consents (
    id uuid primary key,
    person_id uuid not null,
    event_id uuid not null,
    purpose text not null check (purpose in ('registration', 'certificate', 'per-diem', 'statistics', 'follow-up', 'report',
      'photographs', 'transfer-abroad')),
    given boolean not null,
    text_version integer not null check (text_version > 0),
    language text not null check (language in ('vi', 'en')),
    channel text not null check (channel in ('paper', 'desk', 'self-service')),
    decided_on plain_date not null,
    recorded_by uuid,
    recorded_at timestamptz not null check (isfinite(recorded_at)),
    constraint consents_by check ((channel = 'self-service') = (recorded_by is null))
  )`,
  `create index consents_by_person on consents (person_id, event_id)`,
  `create function refuse_another_consent() returns trigger language plpgsql as $$
begin
  raise restrict_violation using message = 'what was consented to cannot be told in another way';
end $$`,
  `create trigger consent_stays before update on consents for each row execute function refuse_another_consent()`,
  // Links to what is kept of oneself: at one event, or at all of them. Of the secret only the SHA-256 is kept.
  `create table own_data_links (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    person_id uuid not null references persons on delete cascade,
    event_id uuid,
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    expires_at timestamptz not null check (isfinite(expires_at) and expires_at > made_at),
    unique nulls not distinct (person_id, event_id),
    foreign key (event_id, person_id) references participations (event_id, person_id) on delete cascade
  )`,
  // What people ask of us about their data. Who asked may be gone by the time it is done.
  `create table data_requests (
    id uuid primary key,
    revision integer not null check (revision > 0),
    person_id uuid not null,
    kind text not null check (kind in ('access', 'rectification', 'copy', 'deletion', 'restriction', 'objection',
      'complaint')),
    wish prose,
    received_at timestamptz not null check (isfinite(received_at)),
    acknowledged_at timestamptz check (isfinite(acknowledged_at)),
    extension_days integer check (extension_days between 1 and 15),
    extension_reason prose,
    closed_at timestamptz check (isfinite(closed_at)),
    outcome text check (outcome in ('done', 'refused')),
    answer prose,
    constraint data_requests_extension check ((extension_days is null) = (extension_reason is null)),
    constraint data_requests_outcome check ((closed_at is null) = (outcome is null) and (answer is null or closed_at is not null))
  )`,
  `create index data_requests_by_person on data_requests (person_id)`,
  `create index data_requests_open on data_requests (received_at) where closed_at is null`,
  `alter domain account_role drop constraint account_role_check`,
  `alter domain account_role add constraint account_role_check
    check (value in ('admin', 'organiser', 'verifier', 'donor', 'data-protection-officer'))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
