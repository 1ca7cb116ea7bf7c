import { EventId, type LinkFact, type ProgrammeEvent } from "@wps/model";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../db/tables.ts";
import { matches, searchTextOf } from "./filter.ts";
import type { EventFilter, EventSlice, Nearest, PageRequest, ReadEvents } from "./listing.ts";
import {
  CHILD_TABLES,
  type ChildRows,
  type EventContent,
  readEvent,
  readSummary,
  toChildRows,
  toEvent,
  toEventRow,
} from "./rows.ts";
import { selectEvents, selectSummaries } from "./selection.ts";

/** As many events as are held in memory while their search texts are refreshed. */
const REFRESH_BATCH = 200;

/** What the service decides about an entry, beside its content. */
export interface EventStamps {
  readonly id: EventId;
  readonly origin: ProgrammeEvent["origin"];
  readonly recordRef?: string | undefined;
  readonly now: string;
}

/** All SQL about events. */
export function eventRepository(db: Kysely<Tables>) {
  return {
    async find(id: EventId): Promise<ProgrammeEvent | undefined> {
      const row = await selectEvents(db).where("events.id", "=", id).executeTakeFirst();
      return row && toEvent(row);
    },

    async all(): Promise<ReadEvents<ProgrammeEvent>> {
      return sound(await selectEvents(db).orderBy("events.start_date").orderBy("events.id").execute(), readEvent);
    },

    async page(filter: EventFilter, request: PageRequest): Promise<EventSlice> {
      const direction = request.order === "earliest-first" ? "asc" : "desc";
      let query = selectSummaries(db)
        .where((event) => matches(event, filter))
        .orderBy("events.start_date", direction)
        .orderBy("events.id", direction)
        .limit(request.limit + 1);
      if (request.after !== undefined) {
        const { start, id } = request.after;
        query = query.where((event) =>
          event(
            event.refTuple("events.start_date", "events.id"),
            direction === "asc" ? ">" : "<",
            event.tuple(start, id),
          ),
        );
      }
      const rows = await query.execute();
      const here = rows.slice(0, request.limit);
      const last = rows.length > here.length ? here.at(-1) : undefined;
      const next = last && { next: { start: last.start_date, id: EventId.parse(last.id) } };
      return { ...sound(here, readSummary), ...next };
    },

    async count(filter: EventFilter): Promise<number> {
      const { count } = await db
        .selectFrom("events")
        .select((event) => event.fn.countAll<number>().as("count"))
        .where((event) => matches(event, filter))
        .executeTakeFirstOrThrow();
      return count;
    },

    /** How many events there are, how often they were changed, and when last. */
    async fingerprint(): Promise<string> {
      const { count, revisions, latest } = await db
        .selectFrom("events")
        .select((event) => [
          event.fn.countAll<number>().as("count"),
          event.fn.sum<string | null>("revision").as("revisions"),
          event.fn.max("updated_at").as("latest"),
        ])
        .executeTakeFirstOrThrow();
      return `${count}-${revisions}-${latest?.toISOString()}`;
    },

    /** The nearest first days outside the filter's period, to lead a reader out of an empty one. */
    async nearest(filter: EventFilter): Promise<Nearest> {
      const anyDay = { ...filter, from: undefined, to: undefined };
      const edge = db.selectFrom("events").where((event) => matches(event, anyDay));
      const before =
        filter.from &&
        (await edge
          .select((e) => e.fn.max("start_date").as("day"))
          .where("end_date", "<", filter.from)
          .executeTakeFirst());
      const after =
        filter.to &&
        (await edge
          .select((e) => e.fn.min("start_date").as("day"))
          .where("start_date", ">", filter.to)
          .executeTakeFirst());
      return {
        ...(before && before.day !== null ? { before: before.day } : {}),
        ...(after && after.day !== null ? { after: after.day } : {}),
      };
    },

    async insert(event: EventContent, stamps: EventStamps): Promise<void> {
      await db
        .insertInto("events")
        .values({
          ...toEventRow(event, searchTextOf(event, stamps.recordRef)),
          id: stamps.id,
          origin: stamps.origin,
          record_ref: stamps.recordRef ?? null,
          revision: 1,
          record_revision: stamps.origin === "public-record" ? 1 : null,
          sequence: 0,
          created_at: stamps.now,
          updated_at: stamps.now,
        })
        .execute();
      await insertChildren(db, stamps.id, toChildRows(event));
    },

    /** Whether nobody has changed the event since the public record wrote it. */
    async isAsRecorded(id: EventId): Promise<boolean> {
      const row = await db
        .selectFrom("events")
        .select("id")
        .where("id", "=", id)
        .whereRef("record_revision", "=", "revision")
        .executeTakeFirst();
      return row !== undefined;
    },

    /** Replaces the content where the revision is still the one given; false where somebody was faster. */
    async replace(
      before: ProgrammeEvent,
      event: EventContent,
      stamps: Omit<EventStamps, "id" | "recordRef"> & { sequence: number },
    ): Promise<boolean> {
      const updated = await db
        .updateTable("events")
        .set({
          ...toEventRow(event, searchTextOf(event, before.recordRef)),
          revision: before.revision + 1,
          ...(stamps.origin === "public-record" ? { record_revision: before.revision + 1 } : {}),
          sequence: stamps.sequence,
          updated_at: stamps.now,
        })
        .where("id", "=", before.id)
        .where("revision", "=", before.revision)
        .executeTakeFirst();
      if (updated.numUpdatedRows === 0n) return false;
      for (const table of CHILD_TABLES) await db.deleteFrom(table).where("event_id", "=", before.id).execute();
      await insertChildren(db, before.id, toChildRows(event));
      return true;
    },

    /**
     * Writes the search texts anew that an earlier release wrote in another way; a row that cannot be read keeps its own.
     *
     * @returns how many there were
     */
    async refreshSearch(): Promise<number> {
      const ids = (await db.selectFrom("events").select("id").execute()).map((row) => row.id);
      let refreshed = 0;
      for (let done = 0; done < ids.length; done += REFRESH_BATCH) {
        const batch = ids.slice(done, done + REFRESH_BATCH);
        for (const row of await selectEvents(db).select("events.search").where("events.id", "in", batch).execute()) {
          const { data: event } = readEvent(row);
          const search = event && searchTextOf(event, event.recordRef);
          if (search === undefined || search === row.search) continue;
          const update = db.updateTable("events").set({ search }).where("id", "=", row.id);
          // Where somebody has changed the event in the meantime, its text is fresh.
          const { numUpdatedRows } = await update.where("revision", "=", row.revision).executeTakeFirst();
          refreshed += Number(numUpdatedRows);
        }
      }
      return refreshed;
    },

    /** Every link to a programme: the finest cells, for the model to count. */
    async links(): Promise<LinkFact[]> {
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
export type EventRepository = ReturnType<typeof eventRepository>;

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

async function insertChildren(db: Kysely<Tables>, event: EventId, children: ChildRows): Promise<void> {
  const placed = <Row>(rows: readonly Row[]) => rows.map((row, position) => ({ ...row, event_id: event, position }));
  const inserts = [
    children.event_sources.length > 0 && db.insertInto("event_sources").values(placed(children.event_sources)),
    children.event_sessions.length > 0 && db.insertInto("event_sessions").values(placed(children.event_sessions)),
    children.event_organisations.length > 0 &&
      db.insertInto("event_organisations").values(placed(children.event_organisations)),
    children.event_task_links.length > 0 && db.insertInto("event_task_links").values(placed(children.event_task_links)),
    children.event_headcounts.length > 0 && db.insertInto("event_headcounts").values(placed(children.event_headcounts)),
    children.event_funding.length > 0 && db.insertInto("event_funding").values(placed(children.event_funding)),
    children.event_outcomes.length > 0 && db.insertInto("event_outcomes").values(placed(children.event_outcomes)),
    children.event_variants.length > 0 && db.insertInto("event_variants").values(placed(children.event_variants)),
  ];
  for (const insert of inserts) if (insert) await insert.execute();
}
