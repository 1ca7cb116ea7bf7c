import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Documents of events and grants. A file is sealed, since it may show people; what was deleted keeps its fingerprint alone.
  `create table documents (
    id uuid primary key,
    event_id uuid references events on delete cascade,
    grant_id uuid references grants on delete cascade,
    revision integer not null check (revision > 0),
    title bilingual_line not null check (title ? 'vi'),
    kind text not null check (kind in (
      'objectives', 'budget', 'evaluation', 'results', 'agreement', 'contract', 'web-page', 'agenda', 'materials',
      'official-letter', 'financial-report', 'photograph', 'learning-test', 'attendance', 'other'
    )),
    languages text[] not null check (languages <@ '{vi,en}' and cardinality(languages) <= 2),
    dated plain_date,
    audience text not null check (audience in ('everybody', 'funders', 'organisers')),
    consent text not null check (consent in ('not-needed', 'given', 'not-given', 'unknown')),
    consent_kept_at text_line,
    is_signed boolean not null,
    evidence_of jsonb not null check (jsonb_typeof(evidence_of) = 'array'),
    url web_address check (url ~ '^https://[^/?#@]+([/?#]|$)'),
    type text not null,
    size integer check (size between 1 and 10485760),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    sealed text check (sealed <> ''),
    added_by uuid references accounts on delete set null,
    added_at timestamptz not null check (isfinite(added_at)),
    unique (event_id, sha256),
    unique (grant_id, sha256),
    constraint documents_of_one check (num_nonnulls(event_id, grant_id) = 1),
    constraint documents_are_somewhere check (
      num_nonnulls(size, sha256) = case when url is null then 2 else 0 end and (url is null or sealed is null)
    ),
    constraint documents_consent check ((consent = 'given') = (consent_kept_at is not null)),
    -- Who was there, who signed, and who is shown without having agreed is told to nobody else.
    constraint documents_stay check (
      audience = 'organisers' or consent in ('not-needed', 'given') and not is_signed and kind <> 'attendance'
    )
  )`,
  // It cannot be compressed, and its header is read without the rest.
  `alter table documents alter column sealed set storage external`,
  // What others were shown rests on what stood there then.
  `create table document_revisions (
    document_id uuid not null,
    revision integer not null check (revision > 0),
    value jsonb not null check (jsonb_typeof(value) = 'object'),
    made_by uuid references accounts on delete set null,
    made_at timestamptz not null check (isfinite(made_at)),
    primary key (document_id, revision)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
