import { participationsOf, type SqlTable, sharesOf, tablesBySql } from "./by-sql.ts";
import type { Engine } from "./engine.ts";
import { type Found, has } from "./peers.ts";

/** What is called of `nodejs-polars`. */
interface Polars {
  readonly Utf8: unknown;
  readonly Int32: unknown;
  readonly Categorical: unknown;
  Series(name: string, values: readonly unknown[], type: unknown): Series;
  DataFrame(columns: readonly Series[]): Frame;
  SQLContext(frames: Readonly<Record<string, Frame>>): {
    execute(sql: string, options: { readonly eager: true }): Frame;
  };
}

interface Series {
  cast(type: unknown): Series;
}

interface Frame {
  rows(): unknown[][];
}

const isPolars = (module: unknown): module is Polars =>
  has(module, "Utf8", "Int32", "Categorical", "Series", "DataFrame", "SQLContext");

/** With the data frames of Polars, asked in SQL, which is at least as fast as its expressions: texts as categories. */
export function byPolars({ module: polars, version }: Found): Engine {
  if (!isPolars(polars)) throw new TypeError("this is no nodejs-polars that the bench knows");
  const frameOf = <Row>({ rows, texts, numbers }: SqlTable<Row>) =>
    polars.DataFrame([
      ...texts.map(([name, valueIn]) => polars.Series(name, rows.map(valueIn), polars.Utf8).cast(polars.Categorical)),
      ...numbers.map(([name, valueIn]) => polars.Series(name, rows.map(valueIn), polars.Int32)),
    ]);
  return {
    name: "Polars",
    version,
    ingest(data) {
      const frames = polars.SQLContext({
        participations: frameOf(participationsOf(data)),
        shares: frameOf(sharesOf(data)),
      });
      return () =>
        tablesBySql((sql) => {
          const frame = frames.execute(sql, { eager: true });
          return () => frame.rows();
        });
    },
  };
}
