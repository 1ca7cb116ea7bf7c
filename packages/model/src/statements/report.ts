import type { Language } from "../text.js";

/** A report in one language, in words, block by block from its head to its end: whoever shows it or writes it into a file decides nothing of what it says. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  /** Such as "No. 2". */
  readonly number: string;
  /** When it was made: an instant. */
  readonly made: string;
  /** Under the title: what it is of. */
  readonly subtitle: string;
  readonly letter: ReportLetter;
  readonly blocks: readonly ReportBlock[];
  /** At the foot of every page: what it is made from. */
  readonly foot: string;
}

/** What an official letter says around a report. */
export interface ReportLetter {
  /** The body that reports. */
  readonly issuer: string;
  /** The body above it, which stands over it in the head. */
  readonly superior?: string;
  /** Where it is signed, such as "Hà Nội". */
  readonly place: string;
  /** Who gets it. */
  readonly recipients: readonly string[];
}

/** One part of a report. */
export type ReportBlock =
  | { readonly is: "heading"; readonly text: string }
  | { readonly is: "text"; readonly text: string }
  /** Smaller: how to read what stands above. */
  | { readonly is: "note"; readonly text: string }
  | { readonly is: "facts"; readonly rows: readonly ReportFact[] }
  | ReportTable;

/** Something, and what it is. */
export interface ReportFact {
  readonly term: string;
  readonly value: string;
}

/** A table of a report. */
export interface ReportTable {
  readonly is: "table";
  /** Over the table, and of its sheet in a workbook. */
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly ReportCell[])[];
  readonly total?: readonly ReportCell[];
  /** Said instead where there are no rows. */
  readonly empty: string;
}

/** A column of a table. */
export interface ReportColumn {
  readonly heading: string;
  readonly is: "words" | "number";
}

/** Words as they stand, or a number as it is told in words and as a spreadsheet reckons with it: without a value where it is hidden or not known. */
export type ReportCell = string | { readonly text: string; readonly value?: number };

/**
 * What stands in a cell for readers.
 *
 * @example
 * textOfCell({ text: "1,200", value: 1200 }); // "1,200"
 */
export const textOfCell = (cell: ReportCell): string => (typeof cell === "string" ? cell : cell.text);
