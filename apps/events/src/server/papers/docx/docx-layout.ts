import type { FileChild, ISectionOptions, IStylesOptions, ITableBordersOptions } from "docx";

/** How a report looks as a document to work on. */
export interface DocxLayout {
  /** Of headings and of {@link STYLES}, with the language of all words. */
  readonly styles: IStylesOptions;
  readonly section: Omit<ISectionOptions, "children">;
  readonly tables: TableLook;
  /** What stands before the blocks, and after them. */
  readonly head: readonly FileChild[];
  readonly end: readonly FileChild[];
}

export interface TableLook {
  /** How wide lines are, in points. */
  readonly width: number;
  /** Of letters in tables, in points: the first with which no number breaks is taken. */
  readonly sizes: readonly [number, ...number[]];
  readonly borders: ITableBordersOptions;
  readonly bordersOfFacts: ITableBordersOptions;
  /** Behind headings of columns. */
  readonly shade?: string;
}

/** The styles of paragraphs that each layout defines, by their ids. */
export const STYLES = { text: "Text", note: "Note", cell: "Cell" } as const;

/** In which a document counts: twentieths of points, and halves of points for letters. */
export const twips = (points: number): number => Math.round(points * 20);
export const halves = (points: number): number => Math.round(points * 2);
