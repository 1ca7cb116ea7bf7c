import type { RawBuilder } from "kysely";
import { connectTo } from "../src/server/db/connection.ts";

/** A log that nobody reads. */
export const SILENT = { warn: () => {} };

/** The address of another database on the same server. */
export function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement that concerns the whole server. */
export async function onServer(url: string, statement: RawBuilder<unknown>): Promise<void> {
  const db = connectTo(url, SILENT);
  try {
    await statement.execute(db);
  } finally {
    await db.destroy();
  }
}
