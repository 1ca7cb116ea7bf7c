import { linesOf } from "../text-lines.ts";
import { type Letters, lineHeightOf, type PaperFlow } from "./paper-flow.ts";
import type { PaperPart } from "./paper-part.ts";

/** What stands in one cell of a row. */
export interface PaperCell {
  readonly text: string;
  readonly letters: Letters;
  readonly side: "left" | "right";
  /** Left out where it is said again. */
  readonly part?: PaperPart;
}

/** Rows of cells that stand below each other. */
export interface RowLook {
  /** Of the columns, in points. */
  readonly widths: readonly number[];
  /** Between a cell's edge and its text. */
  readonly inset: { readonly x: number; readonly y: number };
  /** Under each row. */
  readonly rule?: { readonly width: number; readonly colour: string };
  readonly fill?: string;
}

/** How high a row is where nothing breaks it. */
export function rowHeight(flow: PaperFlow, cells: readonly PaperCell[], look: RowLook): number {
  return heightOf(linesOfCells(flow, cells, look), lineHeightOfRow(cells), look);
}

/**
 * Draws a row, on the next page where this one has no room for all of it, and over several where no page has.
 *
 * @param onNextPage draws what stands at the head of each page, such as the headings of a table
 */
export function drawRow(
  flow: PaperFlow,
  cells: readonly PaperCell[],
  look: RowLook,
  onNextPage: () => void = () => {},
): void {
  const lines = linesOfCells(flow, cells, look);
  const lineHeight = lineHeightOfRow(cells);
  const nextPage = () => {
    flow.nextPage();
    onNextPage();
  };
  const fitting = () => Math.floor((flow.left - 2 * look.inset.y) / lineHeight);
  const height = heightOf(lines, lineHeight, look);
  // A row that fills most of a page may as well begin here.
  if (height > flow.left && (height <= flow.whole / 2 || fitting() < 3)) nextPage();
  const count = lineCountOf(lines);
  for (let from = 0; from < count; ) {
    const to = from + Math.max(1, fitting());
    const part = lines.map((cell) => cell.slice(from, to));
    drawPart(flow, cells, part, look);
    from = to;
    if (from < count) nextPage();
  }
  if (look.rule) flow.rule(look.rule.width, look.rule.colour);
}

/** The lines of a row that stand on one page. */
function drawPart(
  flow: PaperFlow,
  cells: readonly PaperCell[],
  part: readonly (readonly string[])[],
  look: RowLook,
): void {
  const lineHeight = lineHeightOfRow(cells);
  const height = heightOf(part, lineHeight, look);
  if (look.fill) flow.shade(height, look.fill);
  let edge = flow.area.left;
  for (const [at, { letters, side, part: cell }] of cells.entries()) {
    const width = look.widths[at] ?? 0;
    const right = edge + width - look.inset.x;
    for (const [nth, text] of (part[at] ?? []).entries()) {
      const x = side === "right" ? right - flow.widthOf(letters)(text) : edge + look.inset.x;
      flow.line(text, letters, { x, y: flow.y + look.inset.y + nth * lineHeight }, cell);
    }
    edge += width;
  }
  flow.y += height;
}

const linesOfCells = (flow: PaperFlow, cells: readonly PaperCell[], { widths, inset }: RowLook) =>
  cells.map(({ text, letters }, at) => linesOf(text, (widths[at] ?? 0) - 2 * inset.x, flow.widthOf(letters)));

const lineHeightOfRow = (cells: readonly PaperCell[]) =>
  Math.max(0, ...cells.map(({ letters }) => lineHeightOf(letters)));

const lineCountOf = (lines: readonly (readonly string[])[]) => Math.max(1, ...lines.map((cell) => cell.length));

const heightOf = (lines: readonly (readonly string[])[], lineHeight: number, { inset }: RowLook) =>
  lineCountOf(lines) * lineHeight + 2 * inset.y;
