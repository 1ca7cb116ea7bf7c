import { type ReportCell, type ReportTable, textOfCell } from "@wps/model/statements";
import type { CellStyle, WriteSheet } from "hucre";
import { isNumber } from "../report-cell.ts";
import { type SheetCell, sheetOf } from "./workbook-sheet.ts";
import type { WorkbookWords } from "./workbook-words.ts";

const HEADING: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } };
const WORDS: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
const NUMBER: CellStyle = { alignment: { horizontal: "right", vertical: "top" } };
const TOTAL = { font: { bold: true }, border: { top: { style: "thin" } } } as const satisfies CellStyle;
/** In characters: wide enough for a name, and no column takes the screen. */
const [NARROW, WIDE] = [12, 48];

/** A column of a sheet: one of the table, as numbers or as it is told. */
interface SheetColumn {
  readonly at: number;
  readonly heading: string;
  readonly isNumbers: boolean;
}

/** A table as a sheet: its headings stay in sight, and under them stand its rows. */
export function tableSheet(name: string, table: ReportTable, words: WorkbookWords): WriteSheet {
  const columns = columnsOf(table, words);
  const headings = columns.map(({ heading }) => ({ value: heading, style: HEADING }));
  const rows = table.rows.map((row) => columns.map((column) => cellOf(row, column)));
  const total = table.total;
  const last = total ? [columns.map((column) => inTotal(cellOf(total, column)))] : [];
  const empty = table.rows.length === 0 ? [[{ value: table.empty }]] : [];
  return sheetOf(name, [headings, ...empty, ...rows, ...last], {
    columns: columns.map((_, at) => ({ width: widthOf([headings, ...rows, ...last].map((row) => row[at])) })),
    freezePane: { rows: 1 },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
}

/** The columns of a table, and beside each in which a number is hidden or not known, one that tells what is. */
function columnsOf({ columns, rows, total }: ReportTable, words: WorkbookWords): readonly SheetColumn[] {
  const told = [...rows, ...(total ? [total] : [])];
  return columns.flatMap(({ heading, is }, at) => {
    if (is === "words") return [{ at, heading, isNumbers: false }];
    const column = { at, heading, isNumbers: true };
    const isWhole = told.every((row) => isNumber(row[at] ?? ""));
    return isWhole ? [column] : [column, { at, heading: words.told(heading), isNumbers: false }];
  });
}

function cellOf(row: readonly ReportCell[], { at, isNumbers }: SheetColumn): SheetCell {
  const cell = row[at] ?? "";
  if (!isNumbers) return { value: textOfCell(cell), style: WORDS };
  return { value: isNumber(cell) ? cell.value : textOfCell(cell), style: NUMBER };
}

const inTotal = ({ value, style }: SheetCell): SheetCell => ({ value, style: { ...style, ...TOTAL } });

const widthOf = (cells: readonly (SheetCell | undefined)[]): number =>
  cells.reduce((widest, cell) => Math.min(WIDE, Math.max(widest, String(cell?.value ?? "").length + 2)), NARROW);
