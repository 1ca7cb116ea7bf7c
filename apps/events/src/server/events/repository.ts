import type {
  ClauseCode,
  EventId,
  EventSummary,
  NewProgrammeEvent,
  PlainDate,
  ProgrammeCode,
  ProgrammeEvent,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { type EventFilter, matches, searchTextOf } from "./filter.ts";
import { type ChildRows, type ChildTable, toChildRows, toEvent, toEventRow, toEventSummary } from "./rows.ts";
import { selectEvents, selectSummaries } from "./selection.ts";

/** Which slice of the events that match, in which order. */
export interface PageRequest {
  readonly order: "earliest-first" | "latest-first";
  readonly limit: number;
  readonly after?: { readonly start: PlainDate; readonly id: string } | undefined;
}

/** What the service decides about an entry, beside its content. */
export interface EventStamps {
  readonly id: EventId;
  readonly origin: ProgrammeEvent["origin"];
  readonly recordRef?: string | undefined;
  readonly sessionIds: readonly string[];
  readonly now: string;
}

/** All SQL about events. */
export function eventRepository(db: Kysely<Tables>) {
  return {
    async find(id: EventId): Promise<ProgrammeEvent | undefined> {
      const row = await selectEvents(db).where("events.id", "=", id).executeTakeFirst();
      return row && toEvent(row);
    },

    async all(): Promise<ProgrammeEvent[]> {
      const rows = await selectEvents(db).orderBy("events.start_date").orderBy("events.id").execute();
      return rows.map(toEvent);
    },

    async page(filter: EventFilter, request: PageRequest): Promise<EventSummary[]> {
      const direction = request.order === "earliest-first" ? "asc" : "desc";
      let query = selectSummaries(db)
        .where((event) => matches(event, filter))
        .orderBy("events.start_date", direction)
        .orderBy("events.id", direction)
        .limit(request.limit);
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
      return (await query.execute()).map(toEventSummary);
    },

    async count(filter: EventFilter): Promise<number> {
      const { count } = await db
        .selectFrom("events")
        .select((event) => event.fn.countAll<number>().as("count"))
        .where((event) => matches(event, filter))
        .executeTakeFirstOrThrow();
      return count;
    },

    /** The nearest first days outside the filter's period, to lead a reader out of an empty one. */
    async nearest(filter: EventFilter): Promise<{ before?: PlainDate; after?: PlainDate }> {
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

    async insert(event: NewProgrammeEvent, stamps: EventStamps): Promise<void> {
      await db
        .insertInto("events")
        .values({
          ...toEventRow(event, searchTextOf(event, stamps.recordRef)),
          id: stamps.id,
          origin: stamps.origin,
          record_ref: stamps.recordRef ?? null,
          revision: 1,
          sequence: 0,
          created_at: stamps.now,
          updated_at: stamps.now,
        })
        .execute();
      await insertChildren(db, stamps.id, toChildRows(event, stamps.sessionIds));
    },

    /** Replaces the content where the revision is still the one given; false where somebody was faster. */
    async replace(
      before: ProgrammeEvent,
      event: NewProgrammeEvent,
      stamps: Omit<EventStamps, "id" | "origin"> & { sequence: number },
    ): Promise<boolean> {
      const updated = await db
        .updateTable("events")
        .set({
          ...toEventRow(event, searchTextOf(event, before.recordRef)),
          revision: before.revision + 1,
          sequence: stamps.sequence,
          updated_at: stamps.now,
        })
        .where("id", "=", before.id)
        .where("revision", "=", before.revision)
        .executeTakeFirst();
      if (updated.numUpdatedRows === 0n) return false;
      for (const table of CHILD_TABLES) await db.deleteFrom(table).where("event_id", "=", before.id).execute();
      await insertChildren(db, before.id, toChildRows(event, stamps.sessionIds));
      return true;
    },

    /** Every link to a programme: the finest cells, for the model to count. */
    async links(): Promise<{ event: string; programme: ProgrammeCode; clause?: ClauseCode }[]> {
      const rows = await db.selectFrom("event_task_links").select(["event_id", "programme", "clause"]).execute();
      return rows.map(({ event_id, programme, clause }) => ({
        event: event_id,
        programme,
        ...(clause === null ? {} : { clause }),
      }));
    },
  };
}

const CHILD_TABLES = [
  "event_sessions",
  "event_organisations",
  "event_task_links",
  "event_headcounts",
  "event_funding",
  "event_outcomes",
  "event_variants",
  "event_sources",
] as const satisfies readonly ChildTable[];

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
