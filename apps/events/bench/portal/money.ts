import { randomUUID } from "node:crypto";
import { type EventId, EventMoney, Grant, GrantId, Results } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../../src/server/db/tables.ts";
import { eventMoneyRepository } from "../../src/server/event-money/repository.ts";
import { grantRepository } from "../../src/server/grants/repository.ts";
import { resultRepository } from "../../src/server/results/repository.ts";
import { GRANT } from "../../test/grants.ts";
import { RESULTS } from "../../test/results.ts";

const MADE = { by: null, at: "2026-11-22T00:00:00.000Z" };
const DONORS = ["gov-canada", "gov-korea", "undp", "un-women"];

const OWN = sql`select grant_id from grant_links where organisation_id = 'gov-canada'`;

/** What each grant paid, which knows of no rates, no shares that nobody said and nobody else. */
export const GRANTS_BY_HAND = sql`select share.grant_id, count(distinct share.event_id),
    sum((line.actual -> 'money' ->> 'minor')::numeric * share.hundredths / 10000) as spent
  from money_shares share join cost_lines line using (event_id)
  where share.line_id is null and share.grant_id in (${OWN}) group by 1`;

/** The same by year, programme, task and province. */
export const MONEY_BY_HAND = sql`select substr(line.actual_on::text, 1, 4) as year, link.programme, link.clause, events.province_code,
    sum((line.actual -> 'money' ->> 'minor')::numeric * share.hundredths / 10000) as spent
  from money_shares share join cost_lines line using (event_id) join events on events.id = share.event_id
  left join event_task_links link on link.event_id = events.id
  where share.line_id is null and share.grant_id in (${OWN})
  group by grouping sets ((1), (2), (2, 3), (4), ())`;

/** What the events aim at that the grants pay for, as it is kept. */
export const RESULTS_BY_HAND = sql`select events.id, events.title, events.start_date, results.results
  from results join events on events.id = results.event_id
  where exists (select from event_funding where event_id = events.id and 'gov-canada' in (funder_id, channel_id))
  order by events.start_date desc`;

/** How many of the events that the grants pay for lie in each province. */
export const PROVINCES_BY_HAND = sql`select province_list, province_code, count(*) from events
  where sensitivity = 'open' and publication = 'published'
    and id in (select event_id from money_shares where grant_id in (${OWN}))
  group by 1, 2`;

/** A grant of each donor, three lines of money of each event, which all of them pay, and what each event aims at. */
export async function enterMoney(db: Kysely<Tables>, events: readonly EventId[]): Promise<void> {
  const grants = DONORS.map((organisation) =>
    Grant.parse({
      ...GRANT,
      id: randomUUID(),
      revision: 1,
      chain: [{ organisation, role: "funding" }],
      reporting: "VND",
    }),
  );
  for (const grant of grants) await grantRepository(db).insert(grant, MADE);
  const parts = grants.map(({ id }) => ({ payer: { is: "grant", grant: GrantId.parse(id) }, hundredths: 2_500 }));
  for (const [nth, event] of events.entries()) {
    const on = `${2024 + (nth % 4)}-05-11`;
    const dated = { on, amount: { status: "known", money: { minor: 1_000_000 + nth, currency: "VND" } } };
    const lines = ["venue", "travel", "trainers"].map((category) => {
      return { id: randomUUID(), category, planned: dated, committed: dated, actual: dated };
    });
    const money = EventMoney.parse({ event, revision: 1, shares: { status: "known", parts }, lines });
    await eventMoneyRepository(db).set(money, MADE);
    const results = Results.parse({ of: { is: "event", event }, revision: 1, ...RESULTS });
    await resultRepository(db).replace(results, MADE);
  }
}
