import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { reasonOf, StartupFailure } from "../startup-failure.ts";
import { connectTo } from "./connection.ts";
import { startEmbedded } from "./embedded.ts";
import { type Hearing, type Listening, listenTo } from "./listen.ts";
import { factsOf, shortcomingOf } from "./requirements.ts";
import type { Tables } from "./tables.ts";

export interface Database {
  readonly db: Kysely<Tables>;
  /** Settles with the reason if an embedded server stops by itself. */
  readonly lost: Promise<StartupFailure>;
  /** Listens on a channel, until it is told to stop: before the database is closed. */
  listen(channel: string, hearing: Hearing): Listening;
  close(): Promise<void>;
}

export interface OpenDeps {
  readonly log: Pick<Logger, "warn">;
  /** Called before the moments in which a new database is made. */
  readonly onFirstStart: (dataFolder: string) => void;
}

/**
 * Opens the server that the configuration names, or else starts the embedded one on the data folder.
 *
 * @throws StartupFailure where neither answers, or the server will not do
 */
export async function openDatabase(
  { databaseUrl, dataFolder }: Pick<Config, "databaseUrl" | "dataFolder">,
  { log, onFirstStart }: OpenDeps,
): Promise<Database> {
  if (databaseUrl !== undefined) return openServer(databaseUrl, log);
  const server = await startEmbedded(dataFolder, { onFirstStart });
  const db = connectTo(server.url, log);
  let closing = false;
  return {
    db,
    listen: (channel, hearing) => listenTo(server.url, channel, hearing, log),
    lost: new Promise((resolve) => {
      void server.ended.then(() => {
        const failure = server.failure();
        if (failure && !closing) resolve(failure);
      });
    }),
    async close() {
      closing = true;
      await db.destroy();
      await server.stop();
    },
  };
}

async function openServer(url: string, log: Pick<Logger, "warn">): Promise<Database> {
  const db = connectTo(url, log);
  try {
    const shortcoming = shortcomingOf(await factsOf(db));
    if (shortcoming !== undefined) throw new Error(shortcoming);
  } catch (cause) {
    await db.destroy();
    const { host, pathname } = new URL(url);
    throw new StartupFailure(`The database at ${host}${pathname} cannot be used: ${reasonOf(cause)}.`, { cause });
  }
  return {
    db,
    listen: (channel, hearing) => listenTo(url, channel, hearing, log),
    lost: new Promise(() => {}),
    close: () => db.destroy(),
  };
}
