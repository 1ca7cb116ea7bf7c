import type { EventId } from "@wps/model";
import type { PublishedGrant } from "@wps/model/iati";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { moneyPaidBy } from "../event-money/service.ts";
import { grantsNamed } from "../event-money/withheld.ts";
import { grantsPublished } from "../grants/service.ts";
import { resultsOfGrants } from "../results/service.ts";

/**
 * The grants that somebody has published, each with the events that it pays for among those that everybody may read: those whose
 * funders name it, and those of whose money it has a part. What it pays at any other event is not told.
 */
export async function publishedGrants(db: Kysely<Tables>, open: ReadonlySet<EventId>): Promise<PublishedGrant[]> {
  const published = await grantsPublished(db);
  const ids = published.map(({ grant }) => grant.id);
  const [money, results] = [await moneyPaidBy(db, ids), await resultsOfGrants(db, ids)];
  const told = money.filter(({ event }) => open.has(event));
  return published.map(({ grant, events }) => {
    const paid = told.filter((one) => grantsNamed(one).includes(grant.id));
    const named = events.filter((event) => open.has(event));
    return {
      grant,
      events: [...new Set([...named, ...paid.map(({ event }) => event)])],
      money: paid,
      results: results.get(grant.id) ?? [],
    };
  });
}
