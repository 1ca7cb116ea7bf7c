import { cellName } from "../cell-name.ts";
import { GrowingTable, Room } from "../growing-table.ts";
import { NotedPlaces } from "../noted-places.ts";
import { recordsOf } from "./records.ts";
import type { Separation } from "./separator.ts";

/** The table that a text is, its rows counted as Excel counts them: a line within quotes is no row. */
export function tableOf(name: string, text: string, { separator, start }: Separation) {
  const table = new GrowingTable(name, false, new Room());
  const strayQuotes = new NotedPlaces();
  let row = 0;
  for (const { cells, strayQuote } of recordsOf(text.slice(start), separator)) {
    row += 1;
    for (const [at, cell] of cells.entries()) table.put(row, at + 1, cell);
    if (strayQuote > 0) strayQuotes.add(cellName(row, strayQuote));
  }
  return { table, notes: strayQuotes.notes("STRAY_QUOTES", name) };
}
