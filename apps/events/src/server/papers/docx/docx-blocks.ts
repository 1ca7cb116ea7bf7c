import type { ReportBlock, ReportCell, ReportFact, ReportTable } from "@wps/model/statements";
import {
  AlignmentType,
  type FileChild,
  HeadingLevel,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { layoutOf, unbrokenText } from "../table-layout.ts";
import { halves, STYLES, type TableLook, twips } from "./docx-layout.ts";
import { estimatedWidth } from "./estimated-width.ts";

/** Between the edges of a cell and its text, in points. */
const INSET = { x: 5, y: 2 } as const;
const MARGINS = {
  top: twips(INSET.y),
  bottom: twips(INSET.y),
  left: twips(INSET.x),
  right: twips(INSET.x),
} as const;
/** How much of the width the terms of facts take. */
const TERMS = 0.35;
/** A row of more letters than this may go on on the next page: others stand on one. */
const LONG_ROW = 1500;

/** The blocks of a report as parts of a document: headings are headings, tables are tables. */
export function docxBlocks(blocks: readonly ReportBlock[], look: TableLook): readonly FileChild[] {
  return blocks.flatMap((block) => partsOf(block, look));
}

/** A text with its line ends, as runs of a paragraph. */
export function runsOf(text: string, options: IRunOptions = {}): readonly TextRun[] {
  return text.split("\n").map((line, at) => new TextRun({ ...options, text: line, ...(at > 0 && { break: 1 }) }));
}

/** Tables that follow each other would grow together, and nothing may end with one. */
export const apart = () => new Paragraph({ spacing: { before: 0, after: 0, line: twips(6), lineRule: "exact" } });

function partsOf(block: ReportBlock, look: TableLook): readonly FileChild[] {
  switch (block.is) {
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(block.text) })];
    case "text":
      return paragraphsOf(STYLES.text, block.text);
    case "note":
      return paragraphsOf(STYLES.note, block.text);
    case "facts":
      return block.rows.length === 0 ? [] : [factsTable(block.rows, look), apart()];
    case "table":
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(block.name) }),
        ...(block.rows.length === 0 ? paragraphsOf(STYLES.text, block.empty) : [tableOf(block, look), apart()]),
      ];
  }
}

/** One for each line: a line that is broken off within a paragraph would be stretched to its full width. */
const paragraphsOf = (style: string, text: string) =>
  text.split("\n").map((line) => new Paragraph({ style, children: [new TextRun(line)] }));

function factsTable(rows: readonly ReportFact[], { width, bordersOfFacts }: TableLook): Table {
  const widths = [width * TERMS, width * (1 - TERMS)];
  return tableFrame(
    widths,
    bordersOfFacts,
    rows.map(({ term, value }) => ({
      cells: [
        { text: term, run: {} },
        { text: value, run: { bold: true } },
      ],
    })),
  );
}

function tableOf(table: ReportTable, look: TableLook): Table {
  const { size, widths } = layoutOf(table, {
    width: look.width,
    inset: 2 * INSET.x,
    sizes: look.sizes,
    widthOf: estimatedWidth,
  });
  const run = { size: halves(size) };
  const bold = { ...run, bold: true };
  const cellsOf = (cells: readonly ReportCell[], options: IRunOptions) =>
    table.columns.map(({ is }, at) => ({
      text: unbrokenText(cells[at] ?? ""),
      run: options,
      isRight: is === "number",
    }));
  const headings = {
    cells: cellsOf(
      table.columns.map(({ heading }) => heading),
      bold,
    ),
    isHeading: true,
  };
  const rows = table.rows.map((row) => ({ cells: cellsOf(row, run) }));
  const total = table.total ? [{ cells: cellsOf(table.total, bold) }] : [];
  return tableFrame(widths, look.borders, [headings, ...rows, ...total], look.shade);
}

interface FramedRow {
  readonly cells: readonly { readonly text: string; readonly run: IRunOptions; readonly isRight?: boolean }[];
  readonly isHeading?: boolean;
}

function tableFrame(
  widths: readonly number[],
  borders: TableLook["borders"],
  rows: readonly FramedRow[],
  shade?: string,
): Table {
  return new Table({
    columnWidths: widths.map(twips),
    width: { size: widths.map(twips).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: MARGINS,
    rows: rows.map(({ cells, isHeading = false }) => {
      const letters = cells.reduce((sum, { text }) => sum + text.length, 0);
      return new TableRow({
        ...(isHeading && { tableHeader: true }),
        ...(letters < LONG_ROW && { cantSplit: true }),
        children: cells.map(
          ({ text, run, isRight }, at) =>
            new TableCell({
              width: { size: twips(widths[at] ?? 0), type: WidthType.DXA },
              ...(isHeading && shade !== undefined && { shading: { fill: shade } }),
              children: [
                new Paragraph({
                  style: STYLES.cell,
                  ...(isRight && { alignment: AlignmentType.RIGHT }),
                  ...(isHeading && { keepNext: true }),
                  children: runsOf(text, run),
                }),
              ],
            }),
        ),
      });
    }),
  });
}
