import { type Place, placeOf } from "../cell-name.ts";
import type { RawTable } from "../growing-table.ts";
import { LIMITS } from "../limits.ts";
import { ListUnreadable } from "../list-unreadable.ts";

/** Cells that are shown as one, by their corners. */
interface Range {
  readonly name: string;
  readonly first: Place;
  readonly last: Place;
}

/** The ranges of a sheet whose cells are shown as one. */
export class MergedCells {
  readonly #ranges: Range[] = [];

  add(name: string): void {
    const [from = "", to = from] = name.split(":");
    const [first, last] = [placeOf(from), placeOf(to)];
    if (first && last) this.#ranges.push({ name, first, last });
    if (this.#ranges.length > LIMITS.cells) throw new ListUnreadable({ code: "DAMAGED" });
  }

  /**
   * Keeps the first cell of each range, as the sheet shows it: some programs leave what others held, where nobody sees
   * it.
   *
   * @returns the names of the ranges that have a text
   */
  keepFirst({ rows }: RawTable): string[] {
    let touched = 0;
    return this.#ranges.flatMap(({ name, first, last }) => {
      for (let row = first.row; row <= Math.min(last.row, rows.length); row += 1) {
        const cells = rows[row - 1] ?? [];
        for (let column = first.column; column <= Math.min(last.column, cells.length); column += 1) {
          touched += 1;
          if (row !== first.row || column !== first.column) cells[column - 1] = "";
        }
        touched += 1;
      }
      // Ranges do not overlap, so that together they touch no cell twice.
      if (touched > 2 * LIMITS.rows * LIMITS.columns) throw new ListUnreadable({ code: "DAMAGED" });
      const text = rows[first.row - 1]?.[first.column - 1] ?? "";
      return text === "" ? [] : [name];
    });
  }
}
