import { type Kysely, sql } from "kysely";

// What people add to the programmes of the catalogue. The clause stands in columns, so that the rules of its parts are
// told again here; what the catalogue published when it was added is kept as it was.
const STATEMENTS = [
  `create table contributions (
    id uuid primary key,
    programme programme_code not null,
    clause clause_code not null,
    kind text not null check (kind in ('part', 'section', 'general-objective', 'objective', 'sub-target', 'task-group',
      'task', 'purpose', 'area', 'area-item')),
    parent clause_code,
    short_title bilingual_line not null,
    text_status text not null check (text_status in ('official', 'near-official', 'paraphrase', 'inferred', 'missing')),
    text_wording bilingual_prose,
    text_complete boolean,
    text_note bilingual_prose,
    text_sources source_keys,
    numbering_status text not null check (numbering_status in ('seen', 'inferred')),
    numbering_note bilingual_prose,
    contributor text_line not null,
    contributed_on plain_date not null,
    against_edition plain_date not null,
    against_clause jsonb,
    revision integer not null check (revision > 0),
    -- The clause one step above; M marks a place and is no clause.
    constraint contributions_parent check (
      parent is not distinct from nullif(substring(clause from '^(.*)\\.[^.]*$'), 'M')
    ),
    constraint contributions_text check (
      case text_status
        when 'missing' then num_nonnulls(text_wording, text_complete, text_sources) = 0
        else num_nulls(text_wording, text_complete, text_sources) = 0
      end
    ),
    constraint contributions_against_own_clause check (
      against_clause is null
      or (jsonb_typeof(against_clause) = 'object' and (against_clause ->> 'code') is not distinct from clause)
    )
  )`,
  `create index contributions_by_clause on contributions (programme, clause)`,
  `create table contribution_sources (
    contribution_id uuid not null references contributions on delete cascade,
    position integer not null check (position between 0 and 19),
    key source_key not null,
    citation text_line not null,
    url web_address,
    published plain_date,
    note bilingual_line,
    primary key (contribution_id, key),
    unique (contribution_id, position)
  )`,
  `create function check_contribution(entry uuid) returns void language plpgsql as $$
declare
  fault text;
begin
  select case
    when not exists (select from contribution_sources where contribution_id = entry)
      then 'it names no source'
    when exists (
      select unnest(text_sources) except select key from contribution_sources where contribution_id = entry
    ) then 'it cites a source that it does not list'
  end into fault from contributions where id = entry;
  if fault is not null then
    raise check_violation using message = format('contribution %s: %s', entry, fault),
      constraint = 'contribution_is_coherent';
  end if;
end $$`,
  `create function check_this_contribution() returns trigger language plpgsql as $$
begin
  perform check_contribution(new.id);
  return null;
end $$`,
  `create function check_contribution_of_source() returns trigger language plpgsql as $$
begin
  perform check_contribution(id) from contributions where id in (old.contribution_id, new.contribution_id);
  return null;
end $$`,
  `create constraint trigger contribution_is_coherent after insert or update on contributions
    deferrable initially deferred for each row execute function check_this_contribution()`,
  `create constraint trigger contribution_is_coherent after insert or update or delete on contribution_sources
    deferrable initially deferred for each row execute function check_contribution_of_source()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
