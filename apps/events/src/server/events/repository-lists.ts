import {
  type Actor,
  EventId,
  type EventSummary,
  type LinkFact,
  type ProgrammeEvent,
  reachesOf,
  toProvinceKey,
} from "@wps/model";
import type { PaidEvent } from "@wps/model/indicators";
import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { z } from "zod";
import type { Tables } from "../db/tables.ts";
import { matches, reachableBy, readableBy } from "./filter.ts";
import { paidBy } from "./filter-grants.ts";
import { rankOf } from "./filter-words.ts";
import type {
  EventFilter,
  EventListing,
  Nearest,
  PageRequest,
  Position,
  ProvinceCount,
  ReadEvents,
} from "./listing.ts";
import { readEvent, readSummary } from "./rows.ts";
import { selectEvents, selectSummaries } from "./selection.ts";

/** What is read of many events: always only what the actor may read. */
export function eventLists(db: Kysely<Tables>) {
  return {
    async all(actor: Actor): Promise<ReadEvents<ProgrammeEvent>> {
      const events = selectEvents(db).where((event) => readableBy(event, actor));
      return sound(await events.orderBy("events.start_date").orderBy("events.id").execute(), readEvent);
    },

    /** Those among some events, the latest first. */
    async among(actor: Actor, ids: readonly EventId[]): Promise<ReadEvents<EventSummary>> {
      if (ids.length === 0) return { events: [], unreadable: [] };
      const rows = await selectSummaries(db)
        .where("events.id", "in", [...ids])
        .where((event) => readableBy(event, actor))
        .orderBy("events.start_date", "desc")
        .orderBy("events.id")
        .execute();
      return sound(rows, readSummary);
    },

    /** Those among some events whose costs the actor may know. */
    async withCosts(actor: Actor, ids: readonly EventId[]): Promise<ReadonlySet<string>> {
      const reaches = reachesOf(actor, "event:read-cost");
      if (reaches.includes("all")) return new Set(ids);
      if (reaches.length === 0 || ids.length === 0) return new Set();
      const rows = await db
        .selectFrom("events")
        .select("events.id")
        .where((event) => event("events.id", "=", event.fn.any(sql.val([...ids]))))
        .where((event) => reachableBy(event, actor, "event:read-cost"))
        .execute();
      return new Set(rows.map(({ id }) => id));
    },

    /** Of those among some events that the actor may read, the tasks and the province of each. */
    async placed(actor: Actor, ids: readonly EventId[]): Promise<PaidEvent[]> {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom("events")
        .select((event) => [
          "events.id",
          "events.province_code as code",
          "events.province_list as list",
          jsonArrayFrom(
            event
              .selectFrom("event_task_links as link")
              .select(["link.programme", "link.clause"])
              .whereRef("link.event_id", "=", "events.id")
              .orderBy("link.position"),
          ).as("links"),
        ])
        .where("events.id", "in", [...ids])
        .where((event) => readableBy(event, actor))
        .execute();
      return rows.map(({ id, code, list, links }) => ({
        id: EventId.parse(id),
        taskLinks: links.map(({ programme, clause }) => ({ programme, ...(clause !== null && { clause }) })),
        place: code !== null && list !== null ? { status: "known", province: { code, list } } : { status: "not-given" },
      }));
    },

    /** One slice of the events that match, and how many there are: in one statement, so that both are of one moment. */
    async page(actor: Actor, filter: EventFilter, request: PageRequest): Promise<EventListing> {
      const { order, limit, after } = request;
      const direction = order === "earliest-first" ? "asc" : "desc";
      const rank = (order === "best-first" && rankOf(filter.text)) || sql<number>`0`;
      const found = db
        .selectFrom("events")
        .select(["events.id", "events.start_date as start", rank.as("rank"), sql<number>`count(*) over ()`.as("total")])
        .where(meets(actor, filter));
      // The keys of the page first: what a list shows is then read for these alone.
      let page = db
        .selectFrom(found.as("found"))
        .selectAll()
        .limit(limit + 1);
      if (after !== undefined) page = page.where(comesAfter(after, direction));
      const rows = await selectSummaries(db)
        .innerJoin(
          page.orderBy("rank").orderBy("start", direction).orderBy("id", direction).as("key"),
          "key.id",
          "events.id",
        )
        .select(["key.rank", "key.total"])
        .orderBy("key.rank")
        .orderBy("key.start", direction)
        .orderBy("key.id", direction)
        .execute();

      const [first] = rows;
      if (first === undefined) return { events: [], unreadable: [], ...(await this.around(actor, filter)) };
      const here = rows.slice(0, limit);
      const last = rows.length > here.length ? here.at(-1) : undefined;
      const next = last && { next: { rank: last.rank, start: last.start_date, id: EventId.parse(last.id) } };
      return { ...sound(here, readSummary), ...next, total: first.total, nearest: {} };
    },

    /** What lies around an empty page: how many events match, and if none, the nearest days outside the period. */
    async around(actor: Actor, filter: EventFilter): Promise<Pick<EventListing, "total" | "nearest">> {
      const { from, to, ...anyDay } = filter;
      const edge = db.selectFrom("events").where(meets(actor, anyDay));
      const earlier = edge.select((e) => e.fn.max("start_date").as("day")).where("end_date", "<", from ?? FIRST_DAY);
      const later = edge.select((e) => e.fn.min("start_date").as("day")).where("start_date", ">", to ?? LAST_DAY);
      const all = db.selectFrom("events").select(sql<number>`count(*)`.as("count")).where(meets(actor, filter));
      const { total, before, after } = await db
        .selectNoFrom([all.as("total"), earlier.as("before"), later.as("after")])
        .executeTakeFirstOrThrow();
      const nearest: Nearest = { ...(before && { before }), ...(after && { after }) };
      return { total: total ?? 0, nearest: total === 0 ? nearest : {} };
    },

    /** How many of the events that match lie in each province, as the record names it. */
    async byProvince(actor: Actor, filter: EventFilter): Promise<ProvinceCount[]> {
      const rows = await db
        .selectFrom("events")
        .select((event) => [
          "events.province_list as list",
          "events.province_code as code",
          event.fn.countAll<number>().as("events"),
        ])
        .where(meets(actor, filter))
        .groupBy(["list", "code"])
        .orderBy("list")
        .orderBy("code")
        .execute();
      return rows.map(({ list, code, events }) => ({
        province: list !== null && code !== null ? toProvinceKey({ list, code }) : null,
        events,
      }));
    },

    async count(actor: Actor): Promise<number> {
      const { count } = await db
        .selectFrom("events")
        .select((event) => event.fn.countAll<number>().as("count"))
        .where((event) => readableBy(event, actor))
        .executeTakeFirstOrThrow();
      return count;
    },

    /** A text that changes with every transaction that changes what lists show; read from one row. */
    async version(): Promise<string> {
      const { version, changed_at } = await db
        .selectFrom("event_version")
        .select(["version", "changed_at"])
        .executeTakeFirstOrThrow();
      return `${version}-${changed_at.getTime()}`;
    },

    /** Every link to a programme: the finest cells, for the model to count. */
    async links(actor: Actor): Promise<LinkFact[]> {
      const rows = await db
        .selectFrom("event_task_links as link")
        .innerJoin("events", "events.id", "link.event_id")
        .select([
          "link.event_id",
          "link.programme",
          "link.clause",
          "events.status",
          "events.start_date",
          "events.end_date",
        ])
        .where((event) => readableBy(event, actor))
        .execute();
      return rows.map(({ event_id, programme, clause, status, start_date, end_date }) => ({
        event: event_id,
        programme,
        status,
        dates: { start: start_date, end: end_date },
        ...(clause === null ? {} : { clause }),
      }));
    },
  };
}

/** What decides where an event stands in a list. */
interface Key {
  readonly rank: number;
  readonly start: string;
  readonly id: string;
}

/** The days that the calendar of the record reaches to: nothing lies outside of them. */
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2199-12-31";

const meets = (actor: Actor, filter: EventFilter) => (event: ExpressionBuilder<Tables, "events">) =>
  event.and([matches(event, filter), paidBy(event, actor, filter), readableBy(event, actor)]);

/** The condition that a key comes after a place in the order. */
const comesAfter =
  ({ rank, start, id }: Position, direction: "asc" | "desc") =>
  (key: ExpressionBuilder<{ found: Key }, "found">) =>
    key.or([
      key("rank", ">", rank),
      key.and([
        key("rank", "=", rank),
        key(key.refTuple("start", "id"), direction === "asc" ? ">" : "<", key.tuple(start, id)),
      ]),
    ]);

/** The events of the rows that can be read; the others by their identifiers. */
function sound<Row extends { readonly id: string }, Event>(
  rows: readonly Row[],
  read: (row: Row) => z.ZodSafeParseResult<Event>,
): ReadEvents<Event> {
  const results = rows.map((row) => ({ id: row.id, read: read(row) }));
  return {
    events: results.flatMap(({ read }) => (read.success ? [read.data] : [])),
    unreadable: results.flatMap(({ id, read }) => (read.success ? [] : [{ id, reason: z.prettifyError(read.error) }])),
  };
}
