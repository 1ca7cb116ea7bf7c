import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { connectTo } from "../../src/server/db/connection.ts";
import { startEmbedded } from "../../src/server/db/embedded.ts";
import { migrate } from "../../src/server/db/migrate.ts";
import { onServer, SILENT, urlOf } from "../../test/server.ts";
import { enter, enterOrganisations } from "../enter.ts";
import type { GeneratedEvent } from "../generated-events.ts";

/** Databases of made-up events on a server of their own. */
export interface Databases {
  /** Makes one with these events; returns its address. */
  filled(name: string, events: readonly GeneratedEvent[]): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a database server that is thrown away afterwards. */
export async function startDatabases(): Promise<Databases> {
  const folder = await mkdtemp(join(tmpdir(), "wps-bench-"));
  await chmod(folder, 0o711);
  const server = await startEmbedded(folder, { throwAway: true });
  return {
    async filled(name, events) {
      await onServer(server.url, sql`create database ${sql.id(name)}`);
      const url = urlOf(server.url, name);
      const db = connectTo(url, SILENT);
      await migrate(db);
      await enterOrganisations(db);
      await enter(db, events);
      await sql`vacuum analyze`.execute(db);
      await db.destroy();
      return url;
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
