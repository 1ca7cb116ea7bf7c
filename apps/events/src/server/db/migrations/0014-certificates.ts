import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // What certificates say is written down as it was then, and not looked up where it may have changed since.
  `create table certificates (
    id uuid primary key,
    code text not null unique check (code ~ '^([2-9ACEFHJKMNPRTWXY]{4}-){4}[2-9ACEFHJKMNPRTWXY]{4}$'),
    event_id uuid not null references events on delete cascade,
    participation_id uuid not null,
    issued_by uuid references accounts on delete set null,
    issued_at timestamptz not null check (isfinite(issued_at)),
    family text_line,
    middle text_line,
    given text_line not null,
    name_order text not null check (name_order in ('family-first', 'given-first')),
    title bilingual_line not null,
    first_day plain_date not null,
    last_day plain_date not null,
    parts integer not null check (parts >= 0),
    of_parts integer not null,
    minutes integer check (minutes >= 0),
    of_minutes integer check (of_minutes >= 0),
    organisations jsonb not null check (jsonb_typeof(organisations) = 'array'),
    revoked_by uuid references accounts on delete set null,
    revoked_at timestamptz check (isfinite(revoked_at) and revoked_at >= issued_at),
    revocation_reason text check (revocation_reason in ('replaced', 'not-completed', 'issued-by-mistake', 'other')),
    revocation_note text_line,
    constraint certificates_days check (last_day >= first_day),
    constraint certificates_within_course check (parts <= of_parts and coalesce(minutes <= of_minutes, true)),
    constraint certificates_revocation check (
      (revoked_at is null) = (revocation_reason is null) and (revoked_at is not null or revocation_note is null)
    ),
    foreign key (participation_id, event_id) references participations (id, event_id)
  )`,
  // One that is valid for each participation.
  `create unique index certificates_valid on certificates (participation_id) where revoked_at is null`,
  `create index certificates_by_participation on certificates (participation_id)`,
  `create index certificates_by_event on certificates (event_id)`,
  // Of what was issued nothing changes but that it is revoked, once. Accounts may go.
  `create function refuse_another_certificate() returns trigger language plpgsql as $$
declare
  about_revocation text[] := array['revoked_at', 'revocation_reason', 'revocation_note'];
  accounts text[] := array['issued_by', 'revoked_by'];
begin
  if to_jsonb(new) - about_revocation - accounts <> to_jsonb(old) - about_revocation - accounts
    or (old.revoked_at is not null and to_jsonb(new) - accounts <> to_jsonb(old) - accounts) then
    raise restrict_violation using message = 'a certificate says what it said when it was issued';
  end if;
  return new;
end $$`,
  `create trigger certificate_stays before update on certificates
    for each row execute function refuse_another_certificate()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
