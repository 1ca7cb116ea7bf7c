import { cellName } from "../cell-name.ts";
import { GrowingTable, Room, tableName } from "../growing-table.ts";
import { NotedPlaces } from "../noted-places.ts";
import { recordsOf } from "./records.ts";
import type { Separation } from "./separator.ts";

/** The table that a text is, its rows counted as Excel counts them: a line within quotes is no row. */
export function tableOf(name: string, text: string, { separator, start }: Separation) {
  const table = new GrowingTable(tableName(name), false, new Room());
  const strayQuotes = new NotedPlaces();
  let row = 0;
  for (const { cells, strayQuote } of recordsOf(text.slice(start), separator)) {
    row += 1;
    for (let at = 0; at < cells.length; at += 1) table.put(row, at + 1, cells[at] ?? "");
    if (strayQuote > 0) strayQuotes.add(cellName(row, strayQuote));
  }
  return { table, notes: strayQuotes.notes("STRAY_QUOTES", table.name) };
}
