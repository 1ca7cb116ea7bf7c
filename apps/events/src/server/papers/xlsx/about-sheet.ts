import type { Report, ReportBlock, ReportTable } from "@wps/model/statements";
import type { CellStyle, WriteSheet } from "hucre";
import { type SheetCell, sheetOf } from "./workbook-sheet.ts";

const TITLE: CellStyle = { font: { bold: true, size: 16 } };
const HEADING: CellStyle = { font: { bold: true, size: 13 } };
const TERM: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
const TEXT: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
const NOTE: CellStyle = { font: { italic: true }, ...TEXT };
const LINK: CellStyle = { font: { underline: true, color: { rgb: "4A3488" } }, ...TEXT };
/** In characters: of what is named, and of what is said. */
const WIDTHS = [28, 90] as const;

type Row = readonly (SheetCell | undefined)[];
const GAP: Row = [];

/**
 * What a report says in words, as the first sheet of a workbook.
 *
 * @param names the sheets of its tables
 */
export function aboutSheet(name: string, report: Report, names: ReadonlyMap<ReportTable, string>): WriteSheet {
  const { title, number, subtitle, blocks, foot } = report;
  const rows: Row[] = [
    [{ value: title, style: TITLE }],
    [{ value: number, style: HEADING }],
    [{ value: subtitle }],
    GAP,
    ...blocks.flatMap((block) => rowsOf(block, names)),
    GAP,
    [undefined, { value: foot, style: NOTE }],
  ];
  return sheetOf(name, rows, {
    columns: WIDTHS.map((width) => ({ width })),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
}

function rowsOf(block: ReportBlock, names: ReadonlyMap<ReportTable, string>): readonly Row[] {
  switch (block.is) {
    case "heading":
      return [GAP, [{ value: block.text, style: HEADING }]];
    case "text":
      return [[undefined, { value: block.text, style: TEXT }]];
    case "note":
      return [[undefined, { value: block.text, style: NOTE }]];
    case "facts":
      return block.rows.map(({ term, value }) => [
        { value: term, style: TERM },
        { value, style: TEXT },
      ]);
    case "table": {
      const sheet = names.get(block) ?? "";
      const fullName = sheet === block.name ? undefined : { value: block.name, style: TEXT };
      return [[{ value: sheet, style: LINK, leadsTo: sheet }, fullName]];
    }
  }
}
