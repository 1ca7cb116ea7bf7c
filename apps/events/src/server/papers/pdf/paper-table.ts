import type { ReportCell, ReportColumn, ReportTable } from "@wps/model/statements";
import { INK, QUIET } from "../paper.ts";
import { isNumber } from "../report-cell.ts";
import { layoutOf, unbrokenText } from "../table-layout.ts";
import { type Letters, lineHeightOf, type PaperFlow } from "./paper-flow.ts";
import type { PaperPart } from "./paper-part.ts";
import { drawRow, type PaperCell, type RowLook, rowHeight } from "./paper-rows.ts";

/** Between the edge of a cell and its text. */
export const INSET = { x: 5, y: 3 } as const;
export const THIN = { width: 0.5, colour: "#d8d5de" } as const;
const STRONG = { width: 1, colour: INK } as const;
const SHADE = "#f4f2f8";

const NAME = { font: "bold", size: 10 } as const;
const EMPTY = { font: "regular", size: 9.5, colour: QUIET } as const;
/** Letters shrink until every number has room, but not below what can be read. */
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5, 6] as const;
/** Headings that fill more of a page than this are not repeated. */
const HEADINGS = 1 / 3;

/** Draws a table as a part of a paper, over as many pages as it takes, with its headings on each. */
export function drawTable(flow: PaperFlow, table: ReportTable, paper: PaperPart): void {
  flow.skip(14);
  if (table.rows.length === 0) {
    flow.keep(lineHeightOf(NAME) + lineHeightOf(EMPTY));
    flow.write(table.name, NAME, paper.within("H3"));
    flow.write(table.empty, EMPTY, paper.within("P"));
    return;
  }
  const { size, widths } = layoutOf(table, {
    width: flow.width,
    inset: 2 * INSET.x,
    sizes: SIZES,
    widthOf: (one) => flow.widthOf({ font: "bold", size: one }),
  });
  const look = { widths, inset: INSET };
  const headings = headingsOf(table, size);
  const rows = table.rows.map((row) => cellsOf(table, row, { font: "regular", size }));
  keepTogether(flow, table, [headings, ...rows.slice(0, 1)], look);
  flow.write(table.name, NAME, paper.within("H3"));
  flow.y += INSET.y;
  const part = paper.within("Table");
  const drawHeadings = (cells: readonly PaperCell[]) => drawRow(flow, cells, { ...look, fill: SHADE, rule: STRONG });
  const repeats = rowHeight(flow, headings, look) <= flow.whole * HEADINGS;
  const onNextPage = repeats ? () => drawHeadings(headings) : undefined;
  drawHeadings(asRow(headings, part, "TH"));
  for (const row of rows) drawRow(flow, asRow(row, part, "TD"), { ...look, rule: THIN }, onNextPage);
  if (!table.total) return;
  flow.rule(STRONG.width, STRONG.colour);
  const total = cellsOf(table, table.total, { font: "bold", size });
  drawRow(flow, asRow(total, part, "TD"), { ...look, rule: STRONG }, onNextPage);
}

/** Cells as a row that is read out. */
function asRow(cells: readonly PaperCell[], table: PaperPart, tag: "TH" | "TD"): readonly PaperCell[] {
  const row = table.within("TR");
  return cells.map((cell) => ({ ...cell, part: row.within(tag) }));
}

/** The name of a table stands on the page where its rows begin. */
function keepTogether(flow: PaperFlow, table: ReportTable, rows: readonly (readonly PaperCell[])[], look: RowLook) {
  const name = lineHeightOf(NAME) * Math.ceil(flow.widthOf(NAME)(table.name) / flow.width);
  flow.keep(rows.reduce((height, row) => height + rowHeight(flow, row, look), name + INSET.y));
}

const headingsOf = ({ columns }: ReportTable, size: number): readonly PaperCell[] =>
  columns.map(({ heading, is }) => ({ text: heading, letters: { font: "bold", size }, side: sideOf(is) }));

const cellsOf = ({ columns }: ReportTable, row: readonly ReportCell[], letters: Letters): readonly PaperCell[] =>
  columns.map(({ is }, at) => {
    const cell = row[at] ?? "";
    // What is hidden or not known is no number, and does not look like one.
    const colour = is === "number" && !isNumber(cell) ? { colour: QUIET } : {};
    return { text: unbrokenText(cell), letters: { ...letters, ...colour }, side: sideOf(is) };
  });

const sideOf = (is: ReportColumn["is"]) => (is === "number" ? "right" : "left");
