import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { TestProject } from "vitest/node";
import { connectTo } from "../src/server/db/connection.ts";
import { startEmbedded } from "../src/server/db/embedded.ts";
import { migrate } from "../src/server/db/migrate.ts";
import { onServer, SILENT, urlOf } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The PostgreSQL server of this run, and its migrated database to copy. */
    readonly server: { readonly url: string; readonly template: string };
  }
}

/** One server for the whole run: thrown away afterwards, or the one at `DATABASE_URL_TEST`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer(process.env.DATABASE_URL_TEST);
  const template = `wps_template_${randomUUID()}`;
  await onServer(server.url, sql`create database ${sql.id(template)}`);
  const db = connectTo(urlOf(server.url, template), SILENT);
  await migrate(db);
  await db.destroy();
  project.provide("server", { url: server.url, template });
  return async () => {
    await onServer(server.url, sql`drop database ${sql.id(template)}`);
    await server.stop();
  };
}

async function startServer(given: string | undefined): Promise<{ url: string; stop: () => Promise<void> }> {
  if (given) return { url: given, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), "wps-test-"));
  await chmod(folder, 0o711);
  const server = await startEmbedded(folder, { throwAway: true });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
