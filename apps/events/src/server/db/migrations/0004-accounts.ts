import { type Kysely, sql } from "kysely";

// Who may sign in, and the one-time links that let somebody in. Credentials, sessions and verifications have the columns
// that better-auth asks for; those that only other ways to sign in would fill stay empty.
const STATEMENTS = [
  `create domain email_address as text check (
    value = lower(value) and char_length(value) <= 254 and value ~ '^[^@[:space:]]+@[^@[:space:]]+$'
  )`,
  `create domain account_role as text check (value in ('admin', 'organiser', 'verifier', 'donor'))`,
  `create table accounts (
    id uuid primary key,
    name text_line not null,
    email email_address not null unique,
    email_verified boolean not null default false,
    image text,
    role account_role not null,
    closed boolean not null default false,
    created_at timestamptz not null check (isfinite(created_at)),
    updated_at timestamptz not null check (isfinite(updated_at))
  )`,
  `create table account_organisations (
    account_id uuid not null references accounts on delete cascade,
    position integer not null check (position between 0 and 99),
    organisation_id organisation_id not null references organisations,
    primary key (account_id, organisation_id),
    unique (account_id, position)
  )`,
  `create table account_credentials (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references accounts on delete cascade,
    provider_id text not null,
    subject text not null,
    password text,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    unique (account_id, provider_id)
  )`,
  `create table account_sessions (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references accounts on delete cascade,
    token text not null unique,
    ip_address text,
    user_agent text,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `create index account_sessions_by_account on account_sessions (account_id)`,
  `create table account_verifications (
    id uuid primary key default gen_random_uuid(),
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `create index account_verifications_by_identifier on account_verifications (identifier)`,
  // Of the secret in a link only the SHA-256 is kept: whoever reads this table cannot open one.
  `create table invitations (
    id uuid primary key,
    purpose text not null,
    account_id uuid unique references accounts on delete cascade,
    name text_line,
    email email_address unique,
    role account_role,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    issued_at timestamptz not null check (isfinite(issued_at)),
    expires_at timestamptz not null check (isfinite(expires_at)),
    constraint invitations_expire check (expires_at > issued_at),
    constraint invitations_purpose check (
      case purpose
        when 'first-admin' then num_nonnulls(account_id, name, email, role) = 0
        when 'join' then account_id is null and num_nulls(name, email, role) = 0
        when 'new-password' then account_id is not null and num_nonnulls(name, email, role) = 0
        else false
      end
    )
  )`,
  `create unique index invitations_of_first_admin on invitations (purpose) where purpose = 'first-admin'`,
  `create table invitation_organisations (
    invitation_id uuid not null references invitations on delete cascade,
    position integer not null check (position between 0 and 99),
    organisation_id organisation_id not null references organisations,
    primary key (invitation_id, organisation_id),
    unique (invitation_id, position)
  )`,
  `create function check_scope(what text, role text, organisations bigint) returns void language plpgsql as $$
begin
  if (role in ('organiser', 'donor')) <> (organisations > 0) then
    raise check_violation using message = format('%s: %s organisations do not fit the role %s', what, organisations, role),
      constraint = 'scope_fits_role';
  end if;
end $$`,
  `create function check_scope_of_account() returns trigger language plpgsql as $$
begin
  perform check_scope('account ' || id, role, (select count(*) from account_organisations where account_id = id))
    from accounts where id = coalesce(to_jsonb(new) ->> 'account_id', to_jsonb(old) ->> 'account_id',
      to_jsonb(new) ->> 'id')::uuid;
  return null;
end $$`,
  `create function check_scope_of_invitation() returns trigger language plpgsql as $$
begin
  perform check_scope('invitation ' || id, role, (select count(*) from invitation_organisations where invitation_id = id))
    from invitations where id = coalesce(to_jsonb(new) ->> 'invitation_id', to_jsonb(old) ->> 'invitation_id',
      to_jsonb(new) ->> 'id')::uuid;
  return null;
end $$`,
  `create constraint trigger scope_fits_role after insert or update on accounts
    deferrable initially deferred for each row execute function check_scope_of_account()`,
  `create constraint trigger scope_fits_role after insert or update or delete on account_organisations
    deferrable initially deferred for each row execute function check_scope_of_account()`,
  `create constraint trigger scope_fits_role after insert or update on invitations
    deferrable initially deferred for each row execute function check_scope_of_invitation()`,
  `create constraint trigger scope_fits_role after insert or update or delete on invitation_organisations
    deferrable initially deferred for each row execute function check_scope_of_invitation()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
