import { type ListColumns, type ListField, readHeading } from "@wps/model/people";
import type { ReadList } from "../../contract/list-readings.ts";

export type GivenTable = ReadList["tables"][number];

/** Which of the tables is the list, where its heading ends, and what its columns hold. */
export interface Layout {
  /** The place among the tables. */
  readonly table: number;
  /** The rows up to here are no people; none, where there is no heading. */
  readonly heading: number;
  readonly columns: ListColumns;
  /** Whether the columns hold what somebody said before of a list with the same heading. */
  readonly isRemembered: boolean;
}

/** A heading is looked for in so many rows. */
const MOST_ROWS_ABOVE = 30;

/** The table that people see and that has a heading, else the first that they see. */
export function guessLayout({ tables, layouts }: ReadList): Layout {
  const guessed = tables.map((_, table) => layoutOf(tables, table, layouts));
  const seen = guessed.filter(({ table }) => tables[table]?.hidden === false);
  const all = [...seen, ...guessed];
  const isHeaded = ({ heading }: Layout) => heading > 0;
  return all.find(isHeaded) ?? all.find(({ columns }) => hasName(columns)) ?? all[0] ?? layoutOf(tables, 0, layouts);
}

/** How one of the tables is laid out: as was said before of the same heading, else as its heading reads. */
export function layoutOf(tables: readonly GivenTable[], table: number, layouts: ReadList["layouts"]): Layout {
  const rows = tables[table]?.rows ?? [];
  for (const [index, row] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const known = layouts.find(({ heading }) => JSON.stringify(heading) === JSON.stringify(row));
    if (known) return { table, heading: index + 1, columns: known.columns, isRemembered: true };
  }
  const heading = readHeading(rows);
  if (heading) return { table, heading: heading.rows, columns: heading.columns, isRemembered: false };
  // What stands alone in each row is a name.
  return { table, heading: 0, columns: widthOf(rows) === 1 ? ["name"] : [], isRemembered: false };
}

/** The heading ends elsewhere: the columns hold what that row says, or what they held before where it says nothing. */
export function withHeading(layout: Layout, rows: GivenTable["rows"], heading: number): Layout {
  const read = heading === 0 ? undefined : readHeading(rows.slice(heading - 1, heading + 1));
  if (read === undefined) return { ...layout, heading, isRemembered: false };
  return { ...layout, heading: heading - 1 + read.rows, columns: read.columns, isRemembered: false };
}

/** A column holds something else. A field has one column: another that held it is of no use any more. */
export function withColumn(layout: Layout, at: number, field: ListField | null): Layout {
  const width = Math.max(layout.columns.length, at + 1);
  const columns = Array.from({ length: width }, (_, nth) => {
    const held = layout.columns[nth] ?? null;
    return nth === at ? field : held === field ? null : held;
  });
  return { ...layout, columns, isRemembered: false };
}

/** Whether it is known how people are called: without that nothing can be read. */
export const hasName = (columns: ListColumns): boolean => columns.includes("name") || columns.includes("given");

/** The row that names the columns, to know it again; nothing where there is none, or an empty one. */
export function headingOf(rows: GivenTable["rows"], { heading }: Layout): string[] | undefined {
  const row = rows[heading - 1];
  return row?.some((cell) => cell !== "") ? [...row] : undefined;
}

/** As many columns as the widest row has. */
export const widthOf = (rows: GivenTable["rows"]): number => rows.reduce((most, row) => Math.max(most, row.length), 0);
