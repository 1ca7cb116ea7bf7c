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
    const rows = table.rows.map((cells) => upToLast(cells.map(plainText), (cell) => cell !== ""));
    const filled = upToLast(rows, (cells) => cells.length > 0);
    return filled.length > 0 ? [{ name: table.name, hidden: table.hidden, rows: filled }] : [];
  });
  if (tables.length === 0) throw new ListUnreadable({ code: "EMPTY" });
  return { ...list, tables, notes };
}

const upToLast = <T>(all: readonly T[], isKept: (one: T) => boolean): readonly T[] =>
  all.slice(0, all.findLastIndex(isKept) + 1);
