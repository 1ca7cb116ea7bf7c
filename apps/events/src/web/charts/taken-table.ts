import type { TakenTable } from "../../contract/taken-table.ts";
import { toCsv } from "../csv.ts";

/** One cell of a table that is taken away. */
export type TakenCell = TakenTable["rows"][number][number];

/** As comma-separated values. What the numbers mean stands in the rows themselves. */
export const csvOf = ({ columns, rows }: TakenTable): string =>
  toCsv([columns, ...rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))))]);

/** As JSON that says where its schema is. */
export const jsonOf = (table: TakenTable): string =>
  `${JSON.stringify({ $schema: `${window.location.origin}/api/schemas/table`, ...table }, null, 2)}\n`;
