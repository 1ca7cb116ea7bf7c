import { finishedList } from "./finished-list.ts";
import type { GivenList } from "./given-list.ts";
import { LIMITS } from "./limits.ts";
import { ListUnreadable } from "./list-unreadable.ts";
import { tableOf } from "./text/text-table.ts";

/**
 * Reads cells as a spreadsheet copies them: a tab between cells, a row a line, quotes around a cell that has either in
 * it.
 *
 * @throws ListUnreadable
 * @example
 * readPaste("Họ và tên\tSĐT\nNguyễn Văn An\t0912345678\n").tables[0]?.rows[1]; // ["Nguyễn Văn An", "0912345678"]
 */
export function readPaste(text: string): GivenList {
  if (text.length > LIMITS.pasteCharacters) {
    throw new ListUnreadable({ code: "TOO_LARGE", size: text.length, limit: LIMITS.pasteCharacters });
  }
  const { table, notes } = tableOf("", text, { separator: "\t", start: 0 });
  return finishedList({ format: "paste", tables: [table], notes });
}
