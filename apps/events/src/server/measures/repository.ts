import {
  type Actor,
  type BilingualLine,
  type EventBaseline,
  type EventDates,
  EventId,
  type EventStatus,
  RUNNING_ROLES,
} from "@wps/model";
import { EventFact } from "@wps/model/indicators";
import type { Kysely } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "../db/tables.ts";
import { readableBy } from "../events/filter.ts";

/** What a reader recognises an event by. */
export interface EventLabel {
  readonly event: EventId;
  readonly title: BilingualLine;
  readonly status: EventStatus;
  readonly dates: Pick<EventDates, "precision" | "start" | "end">;
}

/** All SQL about measures: it selects what the actor may read, and decides nothing about it. */
export function measureRepository(db: Kysely<Tables>) {
  return {
    /**
     * Every event that the actor may read, in one statement. The tables hold these columns to what the schema asks for, so
     * that an event counts here although something else about it may be broken.
     */
    async facts(actor: Actor): Promise<EventFact[]> {
      const rows = await db
        .selectFrom("events")
        .select((event) => [
          "events.id",
          "events.status",
          "events.kind",
          "events.date_precision",
          "events.start_date",
          "events.end_date",
          "events.province_code",
          "events.province_list",
          "events.headcounts_status",
          "events.funding_status",
          "events.baseline",
          jsonArrayFrom(
            event
              .selectFrom("event_task_links as link")
              .select(["link.programme", "link.clause"])
              .whereRef("link.event_id", "=", "events.id")
              .orderBy("link.position"),
          ).as("links"),
          jsonArrayFrom(
            event
              .selectFrom("event_organisations as host")
              .innerJoin("organisations", "organisations.id", "host.organisation_id")
              .select(["host.organisation_id as organisation", "organisations.agency"])
              .whereRef("host.event_id", "=", "events.id")
              .where("host.role", "in", RUNNING_ROLES)
              .orderBy("host.position"),
          ).as("hosts"),
          jsonArrayFrom(
            event
              .selectFrom("event_funding as funding")
              .select("funding.funder_id as funder")
              .whereRef("funding.event_id", "=", "events.id")
              .orderBy("funding.position"),
          ).as("funders"),
          jsonArrayFrom(
            event
              .selectFrom("event_headcounts as head")
              .select([
                "head.unit",
                "head.standing",
                "head.count_kind",
                "head.count_value",
                "head.women_kind",
                "head.women_value",
              ])
              .whereRef("head.event_id", "=", "events.id")
              .orderBy("head.position"),
          ).as("heads"),
        ])
        .where((event) => readableBy(event, actor))
        .orderBy("events.start_date")
        .orderBy("events.id")
        .execute();
      return rows.map((row) => EventFact.parse(factOf(row)));
    },

    /** What events are called, as far as the actor may read them. */
    async labels(actor: Actor, events: readonly string[]): Promise<EventLabel[]> {
      if (events.length === 0) return [];
      const rows = await db
        .selectFrom("events")
        .select(["id", "title", "status", "date_precision", "start_date", "end_date"])
        .where("events.id", "in", events)
        .where((event) => readableBy(event, actor))
        .execute();
      return rows.map(({ id, title, status, date_precision, start_date, end_date }) => ({
        event: EventId.parse(id),
        title,
        status,
        dates: { precision: date_precision, start: start_date, end: end_date },
      }));
    },
  };
}

interface CountColumns {
  readonly kind: string;
  readonly value: number | null;
}

interface FactRow {
  readonly baseline: Pick<EventBaseline, "dates"> | null;
  readonly id: string;
  readonly status: string;
  readonly kind: string;
  readonly date_precision: string;
  readonly start_date: string;
  readonly end_date: string;
  readonly province_code: string | null;
  readonly province_list: string | null;
  readonly headcounts_status: string;
  readonly funding_status: string;
  readonly links: readonly { readonly programme: string; readonly clause: string | null }[];
  readonly hosts: readonly { readonly organisation: string; readonly agency: string | null }[];
  readonly funders: readonly { readonly funder: string }[];
  readonly heads: readonly {
    readonly unit: string;
    readonly standing: string;
    readonly count_kind: string;
    readonly count_value: number | null;
    readonly women_kind: string;
    readonly women_value: number | null;
  }[];
}

const countOf = ({ kind, value }: CountColumns) => ({ kind, ...(value === null ? {} : { value }) });
const listOf = (status: string, items: readonly unknown[]) => (status === "listed" ? { status, items } : { status });

/** What the row says, for the schema to judge. */
function factOf({ id, status, kind, links, hosts, funders, heads, ...row }: FactRow) {
  const items = heads.map((head) => ({
    unit: head.unit,
    standing: head.standing,
    count: countOf({ kind: head.count_kind, value: head.count_value }),
    women: countOf({ kind: head.women_kind, value: head.women_value }),
  }));
  return {
    event: id,
    status,
    kind,
    dates: { precision: row.date_precision, start: row.start_date, end: row.end_date },
    planned: row.baseline === null ? null : row.baseline.dates,
    links: links.map(({ programme, clause }) => ({ programme, ...(clause === null ? {} : { clause }) })),
    hosts,
    province: row.province_code === null ? null : { code: row.province_code, list: row.province_list },
    funders: listOf(row.funding_status, [...new Set(funders.map(({ funder }) => funder))]),
    headcounts: listOf(row.headcounts_status, items),
  };
}
