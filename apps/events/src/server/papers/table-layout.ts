import { type ReportCell, type ReportTable, textOfCell } from "@wps/model/statements";
import { type ColumnWish, columnWidths, haveRoom } from "./column-widths.ts";
import { isNumber } from "./report-cell.ts";
import { type WidthOf, widestLine, widestWord } from "./text-lines.ts";

/** Where a table has to find room: all in points. */
export interface TableRoom {
  readonly width: number;
  /** On both sides of a cell together, beside its text. */
  readonly inset: number;
  /** Sizes of letters, the first of which is best and the last of which can still be read. */
  readonly sizes: readonly [number, ...number[]];
  /** How wide bold letters of a size are: no others are wider. */
  widthOf(size: number): WidthOf;
}

/** A word may ask for this share of the width before it breaks. */
const WORD = 1 / 3;

/** The largest letters with which nothing breaks that should not, and how wide columns are then. */
export function layoutOf(
  table: ReportTable,
  room: TableRoom,
): { readonly size: number; readonly widths: readonly number[] } {
  const wishesAt = (size: number) => table.columns.map((_, at) => wishOf(table, at, room, room.widthOf(size)));
  const size = room.sizes.find((one) => haveRoom(wishesAt(one), room.width)) ?? Math.min(...room.sizes);
  return { size, widths: columnWidths(wishesAt(size), room.width) };
}

/** What stands in a cell, where a number does not break at the spaces within it. */
export const unbrokenText = (cell: ReportCell): string =>
  isNumber(cell) ? textOfCell(cell).replaceAll(/[ \u202F]/g, "\u00A0") : textOfCell(cell);

function wishOf({ columns, rows, total }: ReportTable, at: number, room: TableRoom, widthOf: WidthOf): ColumnWish {
  const cells = [columns[at]?.heading ?? "", ...[...rows, ...(total ? [total] : [])].map((row) => row[at] ?? "")];
  const widest = (some: readonly ReportCell[], of: typeof widestWord) =>
    some.reduce((most, cell) => Math.max(most, of(unbrokenText(cell), widthOf)), 0) + room.inset;
  const words = cells.filter((cell) => !isNumber(cell));
  return {
    least: Math.max(Math.min(widest(words, widestWord), room.width * WORD), widest(cells.filter(isNumber), widestWord)),
    most: Math.min(widest(cells, widestLine), room.width),
    isFirm: columns[at]?.is === "number",
  };
}
