import { Hono } from "hono";
import { Pool } from "pg";

/** What a list shows of an event, built by the database as JSON text. */
const SUMMARY = `
  'id', e.id, 'origin', e.origin, 'kind', e.kind, 'title', e.title,
  'dates', json_build_object('precision', e.date_precision, 'start', e.start_date, 'end', e.end_date,
    'basis', e.dates_basis, 'note', e.dates_note, 'sources', e.dates_sources),
  'timeZone', e.time_zone, 'format', e.format,
  'place', json_build_object('status', e.place_status, 'name', e.place_name, 'venue', e.place_venue,
    'province', case when e.province_code is not null
      then json_build_object('code', e.province_code, 'list', e.province_list) end,
    'basis', e.place_basis, 'note', e.place_note, 'sources', e.place_sources),
  'status', e.status, 'publication', e.publication, 'sensitivity', e.sensitivity, 'revision', e.revision,
  'sessions', (select coalesce(json_agg(json_build_object('id', s.id, 'date', s.date,
      'hours', case when s.start_time is not null then json_build_object(
        'start', to_char(s.start_time, 'HH24:MI'), 'end', to_char(s.end_time, 'HH24:MI')) end,
      'title', s.title) order by s.position), '[]') from event_sessions s where s.event_id = e.id),
  'organisations', (select coalesce(json_agg(json_build_object('organisation', o.organisation_id, 'role', o.role,
      'basis', o.basis, 'note', o.note, 'sources', o.sources) order by o.position), '[]')
    from event_organisations o where o.event_id = e.id),
  'taskLinks', (select coalesce(json_agg(json_build_object('programme', l.programme, 'clause', l.clause,
      'basis', l.basis, 'why', l.why, 'sources', l.sources) order by l.position), '[]')
    from event_task_links l where l.event_id = e.id)`;

const FUNDERS = `
  'funders', array(select funder_id::text from event_funding f where f.event_id = e.id
    union select channel_id::text from event_funding f where f.event_id = e.id and channel_id is not null order by 1)`;

const REST = `
  'recordRef', e.record_ref, 'titleBasis', e.title_basis, 'summary', e.summary, 'statusReason', e.status_reason,
  'headcounts', json_build_object('status', e.headcounts_status, 'items', (select json_agg(json_build_object(
      'unit', h.unit, 'count', json_build_object('kind', h.count_kind, 'value', h.count_value),
      'women', json_build_object('kind', h.women_kind, 'value', h.women_value),
      'standing', h.standing, 'basis', h.basis, 'printed', h.printed, 'note', h.note, 'sources', h.sources)
      order by h.position) from event_headcounts h where h.event_id = e.id)),
  'funding', json_build_object('status', e.funding_status, 'items', (select json_agg(json_build_object(
      'funder', f.funder_id, 'level', f.level, 'channel', f.channel_id, 'project', f.project,
      'amount', case when f.amount_minor is null then '{"status": "unknown"}'::json else json_build_object(
        'status', 'known', 'money', json_build_object('minor', f.amount_minor, 'currency', f.amount_currency)) end,
      'basis', f.basis, 'note', f.note, 'sources', f.sources) order by f.position)
      from event_funding f where f.event_id = e.id)),
  'outcomes', json_build_object('status', e.outcomes_status, 'items', (select json_agg(json_build_object(
      'kind', o.kind, 'statement', o.statement, 'sources', o.sources) order by o.position)
      from event_outcomes o where o.event_id = e.id)),
  'expected', e.expected, 'baseline', e.baseline,
  'budget', json_build_object('status', 'withheld'), 'cost', json_build_object('status', 'withheld'),
  'deviations', (select coalesce(json_agg(json_build_object('fact', d.fact, 'reason', d.reason) order by d.position),
      '[]') from event_deviations d where d.event_id = e.id),
  'variants', (select coalesce(json_agg(v.variant order by v.position), '[]')
    from event_variants v where v.event_id = e.id),
  'sources', (select coalesce(json_agg(json_build_object('key', s.key, 'citation', s.citation, 'url', s.url,
      'published', s.published, 'note', s.note) order by s.position), '[]') from event_sources s where s.event_id = e.id),
  'sequence', e.sequence,
  'createdAt', to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'updatedAt', to_char(e.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const READABLE = "e.publication = 'published' and e.sensitivity = 'open'";

const MONTH = `select json_build_object('items', coalesce(json_agg(json_strip_nulls(json_build_object(${SUMMARY}, ${FUNDERS}))
    order by e.start_date, e.id), '[]'), 'total', count(*), 'nearest', '{}'::json, 'unreadable', 0)::text as json
  from events e where daterange(e.start_date, e.end_date, '[]') && daterange($1::date, $2::date, '[]') and ${READABLE}`;

const EVENT = `select json_strip_nulls(json_build_object(${SUMMARY}, ${REST}))::text as json
  from events e where e.id = $1 and ${READABLE}`;

/** The same two answers by hand: one statement each, nothing checked, nothing kept. */
export function byHand(connectionString: string): Hono {
  const pool = new Pool({ connectionString, max: 10 });
  const answer = async (statement: { name: string; text: string; values: unknown[] }) => {
    const { rows } = await pool.query<{ json: string }>(statement);
    return rows[0]?.json ?? "";
  };
  const headers = { "Content-Type": "application/json" };
  return new Hono()
    .get("/api/events", async (c) => {
      const values = [c.req.query("from"), c.req.query("to")];
      return c.body(await answer({ name: "month", text: MONTH, values }), 200, headers);
    })
    .get("/api/events/:id", async (c) =>
      c.body(await answer({ name: "event", text: EVENT, values: [c.req.param("id")] }), 200, headers),
    );
}
