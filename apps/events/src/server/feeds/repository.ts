import { type Actor, BilingualLine, EventId, type Language, type ProgrammeEvent } from "@wps/model";
import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Tables } from "../db/tables.ts";
import { matches, readableBy } from "../events/filter.ts";
import { readEvent } from "../events/rows.ts";
import { selectEvents } from "../events/selection.ts";
import type { FeedScope } from "./scope.ts";

/** In which language a block is written, and by which way of writing. */
export interface Writing {
  readonly language: Language;
  /** Blocks that were written in another way are not taken. */
  readonly writer: string;
}

/** The place of an event in a feed; the text is absent until its present revision is written. */
export interface FeedEntry {
  readonly id: EventId;
  readonly revision: number;
  readonly text: string | null;
}

/** An event to write, or what is wrong with its row. */
export interface ToWrite {
  readonly id: EventId;
  readonly revision: number;
  readonly event: ProgrammeEvent | { readonly unreadable: string };
}

/** An event as it was written for calendars, or why it was not. */
export interface Block extends Omit<FeedEntry, "text"> {
  readonly written: { readonly text: string } | { readonly skipped: string };
}

/** What feeds read of events, and all SQL about the blocks that are kept of them. */
export function feedRepository(db: Kysely<Tables>) {
  return {
    /** A number that is another one as soon as any event or organisation has changed. */
    async version(): Promise<number> {
      return (await db.selectFrom("event_version").select("version").executeTakeFirstOrThrow()).version;
    },

    /** The events of a feed in their order, each with its block where there is one of its present revision. */
    async entries(scope: FeedScope, reader: Actor, { language, writer }: Writing): Promise<FeedEntry[]> {
      const rows = await db
        .selectFrom("events")
        .leftJoin("event_blocks as block", (join) =>
          join
            .onRef("block.event_id", "=", "events.id")
            .onRef("block.revision", "=", "events.revision")
            .on("block.language", "=", language)
            .on("block.writer", "=", writer),
        )
        .select(["events.id", "events.revision", "block.text"])
        .where((event) => event.and([isIn(event, scope), readableBy(event, reader)]))
        .orderBy("events.start_date")
        .orderBy("events.id")
        .execute();
      return rows.map((row) => ({ ...row, id: EventId.parse(row.id) }));
    },

    /** Events as they stand now. */
    async read(ids: readonly EventId[]): Promise<ToWrite[]> {
      const rows = await selectEvents(db).where("events.id", "in", ids).execute();
      return rows.map((row) => {
        const { data, error } = readEvent(row);
        const event = data ?? { unreadable: error === undefined ? "" : z.prettifyError(error) };
        return { id: EventId.parse(row.id), revision: row.revision, event };
      });
    },

    /** The names of the organisations that take part in events; nobody renames them until the transaction ends. */
    async hostNames(ids: readonly EventId[]): Promise<ReadonlyMap<string, BilingualLine>> {
      const rows = await db
        .selectFrom("organisations")
        .select(["id", "name"])
        .where("id", "in", (organisation) =>
          organisation.selectFrom("event_organisations").select("organisation_id").where("event_id", "in", ids),
        )
        .orderBy("id")
        .forShare()
        .execute();
      return new Map(rows.map(({ id, name }) => [id, BilingualLine.parse(name)]));
    },

    /** The names of the rooms that sessions of events take place in; nobody renames them until the transaction ends. */
    async roomNames(ids: readonly EventId[]): Promise<ReadonlyMap<string, BilingualLine>> {
      const rows = await db
        .selectFrom("rooms")
        .select(["id", "name"])
        .where("id", "in", (room) => room.selectFrom("event_sessions").select("room_id").where("event_id", "in", ids))
        .orderBy("id")
        .forShare()
        .execute();
      return new Map(rows.map(({ id, name }) => [id, BilingualLine.parse(name)]));
    },

    /** Keeps blocks in place of what was kept of their events. */
    async keep(blocks: readonly Block[], { language, writer }: Writing): Promise<void> {
      const rows = blocks.map(({ id, revision, written }) => ({
        event_id: id,
        language,
        revision,
        writer,
        text: "text" in written ? written.text : null,
        skipped: "skipped" in written ? written.skipped : null,
      }));
      await db
        .insertInto("event_blocks")
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(["event_id", "language"]).doUpdateSet({
            revision: sql.ref("excluded.revision"),
            writer: sql.ref("excluded.writer"),
            text: sql.ref("excluded.text"),
            skipped: sql.ref("excluded.skipped"),
          }),
        )
        .execute();
    },
  };
}

function isIn(event: ExpressionBuilder<Tables, "events">, scope: FeedScope) {
  if (scope.of === "event") return event("events.id", "=", scope.id);
  const { of: _, ...filter } = scope;
  return matches(event, filter);
}
