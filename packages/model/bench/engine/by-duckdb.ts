import { participationsOf, type SqlColumn, type SqlTable, sharesOf, tablesBySql } from "./by-sql.ts";
import type { Engine } from "./engine.ts";
import { type Found, has } from "./peers.ts";

/** What is called of `@duckdb/node-api`. */
interface DuckDb {
  readonly VARCHAR: unknown;
  readonly INTEGER: unknown;
  readonly DuckDBInstance: {
    create(path: string, options: { readonly threads: string }): Promise<{ connect(): Promise<Connection> }>;
  };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows: number): Chunk };
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: Chunk): void; closeSync(): void }>;
}

interface Chunk {
  setColumns(columns: readonly (readonly unknown[])[]): void;
}

const isDuckDb = (module: unknown): module is DuckDb =>
  has(module, "VARCHAR", "INTEGER", "DuckDBInstance", "DuckDBDataChunk");

/** As many rows as a chunk has room for. */
const CHUNK = 2_048;

/** With DuckDB in this process, on one thread like all but Polars: texts as enumerations, those of people and events too. */
export function byDuckDb({ module: duckDb, version }: Found): Engine {
  if (!isDuckDb(duckDb)) throw new TypeError("this is no @duckdb/node-api that the bench knows");

  /** Puts the rows into a table as they are. */
  const give = async <Row>(connection: Connection, { name, rows, texts, numbers }: SqlTable<Row>) => {
    const columns: SqlColumn<Row, string | number | null>[] = [...texts, ...numbers];
    const types = columns.map((_, index) => (index < texts.length ? "VARCHAR" : "INTEGER"));
    await connection.run(
      `CREATE TABLE given_${name} (${columns.map(([column], index) => `${column} ${types[index]}`)})`,
    );
    const appender = await connection.createAppender(`given_${name}`);
    for (let from = 0; from < rows.length; from += CHUNK) {
      const part = rows.slice(from, from + CHUNK);
      const chunk = duckDb.DuckDBDataChunk.create(
        types.map((type) => duckDb[type]),
        part.length,
      );
      chunk.setColumns(columns.map(([, valueIn]) => part.map(valueIn)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  };

  /** Makes the table of what was given, with enumerations for texts: one a name, whatever table it is in. */
  const take = async <Row>(connection: Connection, { name, texts, numbers }: SqlTable<Row>) => {
    for (const [text] of texts) {
      const isKnown = await connection.runAndReadAll(`SELECT 1 FROM duckdb_types() WHERE type_name = '${text}_name'`);
      if (isKnown.getRows().length > 0) continue;
      await connection.run(`CREATE TYPE ${text}_name AS ENUM (SELECT DISTINCT ${text} FROM given_${name})`);
    }
    const columns = [
      ...texts.map(([text]) => `${text}::${text}_name AS ${text}`),
      ...numbers.map(([number]) => number),
    ];
    await connection.run(`CREATE TABLE ${name} AS SELECT ${columns} FROM given_${name}; DROP TABLE given_${name}`);
  };

  return {
    name: "DuckDB",
    version: `${version}, 1 thread`,
    async ingest(data) {
      const instance = await duckDb.DuckDBInstance.create(":memory:", { threads: "1" });
      const connection = await instance.connect();
      // All events have shares, and not all have participations.
      await give(connection, sharesOf(data));
      await take(connection, sharesOf(data));
      await give(connection, participationsOf(data));
      await take(connection, participationsOf(data));
      return () =>
        tablesBySql(async (sql) => {
          const result = await connection.runAndReadAll(sql);
          return () => result.getRows();
        });
    },
  };
}
