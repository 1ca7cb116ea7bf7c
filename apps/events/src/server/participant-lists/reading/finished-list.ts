import type { GivenList, ListNote } from "./given-list.ts";
import type { RawTable } from "./growing-table.ts";
import { plainText } from "./letters/plain-text.ts";
import { respell } from "./letters/respelling.ts";
import { ListUnreadable } from "./list-unreadable.ts";

/** Puts what was read into Unicode and into plain text: the last step, whatever the list came as. */
export function finishedList(list: Omit<GivenList, "tables"> & { readonly tables: readonly RawTable[] }): GivenList {
  const notes: ListNote[] = [...list.notes];
  const tables = list.tables.flatMap((table) => {
    notes.push(...respell(table));
    tidy(table);
    return table.rows.length > 0 ? [{ name: table.name, hidden: table.hidden, rows: table.rows }] : [];
  });
  if (tables.length === 0) throw new ListUnreadable({ code: "EMPTY" });
  return { ...list, tables, notes };
}

/** Makes texts plain in the columns that need it, and ends rows and the table with the last text. */
function tidy({ rows, letters }: RawTable): void {
  const untidy = letters.flatMap((column, at) => (column?.isUntidy ? [at] : []));
  for (const cells of rows) {
    for (const at of untidy) {
      const text = cells[at];
      if (text !== undefined) cells[at] = plainText(text);
    }
    while (cells.at(-1) === "") cells.pop();
  }
  while (rows.at(-1)?.length === 0) rows.pop();
}
