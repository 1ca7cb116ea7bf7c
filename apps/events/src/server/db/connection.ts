import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect } from "kysely";
import { Pool, TypeOverrides, types } from "pg";
import type { Logger } from "pino";
import type { Tables } from "./tables.ts";

const values = new TypeOverrides();
// A date is a day of the calendar and no instant: as a Date it would move with the time zone of the server.
values.setTypeParser(types.builtins.DATE, (text) => text);
// Counts and amounts in minor units: far below what a number holds exactly.
values.setTypeParser(types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number`);
  return value;
});

/** What a server, a database or a role may have set otherwise, for its other users. */
const SETTINGS = CompiledQuery.raw(
  `select set_config('datestyle', 'ISO, YMD', false), set_config('timezone', 'UTC', false),
    set_config('statement_timeout', '60s', false)`,
);

/** Connects to the PostgreSQL server at an address, lazily: the first statement opens the first connection. */
export function connectTo(url: string, log: Pick<Logger, "warn">): Kysely<Tables> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    // Whoever comes with two hundred others at once waits for a turn rather than in vain.
    connectionTimeoutMillis: 30_000,
    application_name: "wps-events",
    types: values,
  });
  // A connection that breaks while nobody uses it is replaced by the next request; unheard, it would end the process.
  pool.on("error", (error) => log.warn({ err: error }, "an idle database connection broke"));
  // Nor may one that breaks between two statements of a transaction: the next statement is told, and nobody else has to be.
  pool.on("connect", (client) => client.on("error", () => {}));
  const onCreateConnection = async (connection: DatabaseConnection) => {
    await connection.executeQuery(SETTINGS);
  };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool, onCreateConnection }) });
}
