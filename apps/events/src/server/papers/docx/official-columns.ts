import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { twips } from "./docx-layout.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_LINES = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 } as const;

/**
 * What stands on the left of an official letter and what stands on its right, without a line between.
 *
 * @param share of the width that is on the left
 */
export function sideBySide(
  width: number,
  share: number,
  left: readonly Paragraph[],
  right: readonly Paragraph[],
): Table {
  const widths = [twips(width * share), twips(width * (1 - share))];
  return new Table({
    columnWidths: widths,
    width: { size: twips(width), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    margins: NO_MARGINS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, at) => new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children }),
        ),
      }),
    ],
  });
}
