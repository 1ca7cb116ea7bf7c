import type { EventBaseline, EventId, ProgrammeEvent } from "@wps/model";
import type { CompiledQuery, Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { eventLists } from "./repository-lists.ts";
import { versionRepository } from "./repository-versions.ts";
import {
  CHILD_TABLES,
  type ChildRows,
  type EventContent,
  readEvent,
  toChildRows,
  toEvent,
  toEventRow,
} from "./rows.ts";
import { searchTextOf } from "./search-text.ts";
import { type EventRow, selectEvents } from "./selection.ts";

/** As many events as are held in memory while their search texts are refreshed. */
const REFRESH_BATCH = 200;

/** What the service decides about an entry, beside its content. */
export interface EventStamps {
  readonly id: EventId;
  readonly origin: ProgrammeEvent["origin"];
  readonly recordRef?: string | undefined;
  readonly baseline?: EventBaseline | undefined;
  readonly now: string;
}

/** All SQL about events. */
export function eventRepository(db: Kysely<Tables>) {
  // Put together once: for so large a statement that takes as long as the database needs to answer it.
  let findOne: CompiledQuery<EventRow> | undefined;
  return {
    ...eventLists(db),
    versions: versionRepository(db),

    async find(id: EventId): Promise<ProgrammeEvent | undefined> {
      findOne ??= selectEvents(db).where("events.id", "=", id).compile();
      const { rows } = await db.executeQuery<EventRow>({ ...findOne, parameters: [id] });
      return rows[0] && toEvent(rows[0]);
    },

    /** Some events, in the order asked for; those that are not there are left out. */
    async several(ids: readonly EventId[]): Promise<ProgrammeEvent[]> {
      if (ids.length === 0) return [];
      const rows = await selectEvents(db)
        .where("events.id", "in", [...ids])
        .execute();
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.flatMap((id) => {
        const row = found.get(id);
        return row ? [toEvent(row)] : [];
      });
    },

    async insert(event: EventContent, stamps: EventStamps): Promise<void> {
      await db
        .insertInto("events")
        .values({
          ...toEventRow(event, searchTextOf(event, stamps.recordRef)),
          id: stamps.id,
          origin: stamps.origin,
          record_ref: stamps.recordRef ?? null,
          baseline: stamps.baseline === undefined ? null : JSON.stringify(stamps.baseline),
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
          baseline: stamps.baseline === undefined ? null : JSON.stringify(stamps.baseline),
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
  };
}
export type EventRepository = ReturnType<typeof eventRepository>;

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
    children.event_deviations.length > 0 && db.insertInto("event_deviations").values(placed(children.event_deviations)),
    children.event_variants.length > 0 && db.insertInto("event_variants").values(placed(children.event_variants)),
  ];
  for (const insert of inserts) if (insert) await insert.execute();
}
