import { setImmediate } from "node:timers/promises";
import type { Actor, EventId, Language } from "@wps/model";
import { findClause, findProgramme } from "@wps/model/catalogue";
import { type Names, toEventBlocks } from "@wps/model/ics";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { type Block, type FeedEntry, feedRepository, type ToWrite } from "./repository.ts";
import type { FeedScope } from "./scope.ts";
import { writerOf } from "./writer.ts";

/** As many events as are held in memory, and kept, at a time. */
const BATCH = 50;

export interface BlocksDeps {
  readonly db: Kysely<Tables>;
  readonly log: Logger;
  /** Where people find the app; without it entries lead to no page. */
  readonly site: string | undefined;
}

/**
 * The blocks that feeds are made of: each event as it is written for calendars, kept in the database for as long as its
 * revision and the way of writing stay the same. Those that are missing are written when a feed is asked for.
 */
export function feedBlocks({ db, log, site }: BlocksDeps) {
  const writer = writerOf(site);
  let lastTurn: Promise<unknown> = Promise.resolve();

  /** One after the other, so that no event is written twice at once. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = lastTurn.then(work, work);
    lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async function write(ids: readonly EventId[], language: Language): Promise<void> {
    await atomically(db, async (transaction) => {
      const own = feedRepository(transaction);
      const hosts = await own.hostNames(ids);
      const rooms = await own.roomNames(ids);
      const named: Names = { ...CATALOGUE_NAMES, organisation: (id) => hosts.get(id), room: (id) => rooms.get(id) };
      const blocks: Block[] = [];
      for (const entry of await own.read(ids)) {
        blocks.push(written(entry, { language, site, names: named }));
        // To write all events of a programme takes seconds: others are answered in between.
        await setImmediate();
      }
      if (blocks.length > 0) await own.keep(blocks, { language, writer });
      for (const block of blocks) {
        if ("skipped" in block.written) {
          const { id, revision } = block;
          log.error({ id, revision, reason: block.written.skipped }, "an event was left out of the feeds");
        }
      }
    });
  }

  return {
    /** The blocks of a feed, in its order; an event that cannot be written is left out, and the log says why. */
    async of(scope: FeedScope, reader: Actor, language: Language): Promise<string[]> {
      const tried = new Set<string>();
      const read = () => feedRepository(db).entries(scope, reader, { language, writer });
      const isMissing = (entry: FeedEntry) => entry.text === null && !tried.has(keyOf(entry));
      for (let entries = await read(); ; entries = await read()) {
        if (!entries.some(isMissing)) return entries.flatMap(({ text }) => text ?? []);
        await inTurn(async () => {
          // Whoever was first may have written them.
          const missing = (await read()).filter(isMissing);
          for (let done = 0; done < missing.length; done += BATCH) {
            await write(
              missing.slice(done, done + BATCH).map(({ id }) => id),
              language,
            );
          }
          for (const entry of missing) tried.add(keyOf(entry));
        });
      }
    },
  };
}

const CATALOGUE_NAMES = {
  programme: (code) => findProgramme(code)?.shortTitle,
  clause: (ref) => findClause(ref)?.shortTitle,
} satisfies Omit<Names, "organisation" | "room">;

const keyOf = ({ id, revision }: Pick<FeedEntry, "id" | "revision">) => `${id} ${revision}`;

function written({ event, ...entry }: ToWrite, options: Parameters<typeof toEventBlocks>[1]): Block {
  if ("unreadable" in event) return { ...entry, written: { skipped: event.unreadable } };
  try {
    return { ...entry, written: { text: toEventBlocks(event, options) } };
  } catch (error) {
    return { ...entry, written: { skipped: error instanceof Error ? error.message : String(error) } };
  }
}
