import type { Actor } from "@wps/model";
import { CoverageFact } from "@wps/model/indicators";
import type { Kysely } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "../db/tables.ts";
import { readableBy } from "../events/filter.ts";

/** All SQL about what covers programmes: it selects what the actor may read, and decides nothing about it. */
export function coverageRepository(db: Kysely<Tables>) {
  return {
    /** Every event that the actor may read and that is linked to a programme, the earliest first, in one statement. */
    async facts(actor: Actor): Promise<CoverageFact[]> {
      const rows = await db
        .selectFrom("events")
        .select((event) => [
          "events.id",
          "events.status",
          "events.date_precision",
          "events.start_date",
          "events.end_date",
          "events.funding_status",
          jsonArrayFrom(
            event
              .selectFrom("event_task_links as link")
              .select(["link.programme", "link.clause"])
              .whereRef("link.event_id", "=", "events.id")
              .orderBy("link.position"),
          ).as("links"),
          jsonArrayFrom(
            event
              .selectFrom("event_organisations as lead")
              .innerJoin("organisations", "organisations.id", "lead.organisation_id")
              .select(["lead.organisation_id as organisation", "organisations.agency"])
              .whereRef("lead.event_id", "=", "events.id")
              .where("lead.role", "=", "lead")
              .orderBy("lead.position"),
          ).as("leads"),
          jsonArrayFrom(
            event
              .selectFrom("event_funding as funding")
              .select("funding.funder_id as funder")
              .whereRef("funding.event_id", "=", "events.id")
              .orderBy("funding.position"),
          ).as("funders"),
        ])
        .where((event) => readableBy(event, actor))
        .where((event) =>
          event.exists(
            event
              .selectFrom("event_task_links as any_link")
              .select("any_link.event_id")
              .whereRef("any_link.event_id", "=", "events.id"),
          ),
        )
        .orderBy("events.start_date")
        .orderBy("events.id")
        .execute();
      return rows.map(({ id, status, links, leads, funders, funding_status, ...row }) =>
        CoverageFact.parse({
          event: id,
          status,
          dates: { precision: row.date_precision, start: row.start_date, end: row.end_date },
          links: links.map(({ programme, clause }) => ({ programme, ...(clause === null ? {} : { clause }) })),
          leads,
          funders:
            funding_status === "listed"
              ? { status: funding_status, items: [...new Set(funders.map(({ funder }) => funder))] }
              : { status: funding_status },
        }),
      );
    },
  };
}
