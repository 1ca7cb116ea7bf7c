import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * The schema as the database itself tells it: domains, views, functions, tables, columns, constraints, indexes and triggers, in an
 * order that depends on nothing but their names. Two databases with the same text have the same schema.
 */
export async function describeSchema(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ section: string }>`
    with tables as (
      select oid, 'table ' || relname as heading
      from pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
        and relname not like 'kysely_migration%'
    ), parts as (
    select 'domain ' || typname as heading, 0 as part, 0 as position, format_type(typbasetype, typtypmod)
      || case when typnotnull then ' not null' else '' end || coalesce(' default ' || typdefault, '') as line
    from pg_type where typnamespace = current_schema()::regnamespace and typtype = 'd'
    union all
    select 'domain ' || typname, 1, 0, 'constraint ' || conname || ' ' || pg_get_constraintdef(pg_constraint.oid)
    from pg_constraint join pg_type on pg_type.oid = contypid
    where typnamespace = current_schema()::regnamespace and contype <> 'n'
    union all
    select 'view ' || relname, 0, 0, pg_get_viewdef(oid)
    from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'v'
    union all
    select 'function ' || proname, 0, 0, pg_get_functiondef(oid)
    from pg_proc where pronamespace = current_schema()::regnamespace and prokind = 'f'
    union all
    select heading, 0, attnum, attname || ' ' || format_type(atttypid, atttypmod)
      || case when attnotnull then ' not null' else '' end
      || coalesce(case attgenerated when '' then ' default ' else ' generated ' end || pg_get_expr(adbin, adrelid), '')
    from tables join pg_attribute on attrelid = tables.oid
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attnum > 0 and not attisdropped
    union all
    select heading, 1, 0, 'constraint ' || conname || ' ' || pg_get_constraintdef(pg_constraint.oid)
    from tables join pg_constraint on conrelid = tables.oid where contype not in ('n', 't')
    union all
    select heading, 3, 0, pg_get_triggerdef(pg_trigger.oid)
    from tables join pg_trigger on tgrelid = tables.oid where not tgisinternal
    union all
    select heading, 2, 0, pg_get_indexdef(indexrelid)
    from tables join pg_index on indrelid = tables.oid
    where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
    )
    select heading || string_agg(E'\n  ' || line, '' order by part, position, line collate "C") as section
    from parts group by heading order by heading collate "C"
  `.execute(db);
  return rows.map((row) => `${row.section}\n`).join("\n");
}
