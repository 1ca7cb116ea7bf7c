/**
 * What the bytes of a text are read as. Letters of TCVN3 and VNI are read as windows-1252, and then as what they mean.
 */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "windows-1252";

/** A list of people as it was handed in, with every cell as text. What its columns mean is not known here. */
export interface GivenList {
  readonly format: "xlsx" | "csv" | "paste";
  /** What the bytes of a csv file were written in; a workbook and pasted cells have none. */
  readonly encoding?: TextEncoding;
  /** The tables in which there is any text, in their order. */
  readonly tables: readonly GivenTable[];
  /** What whoever imports the list should know before they trust it. */
  readonly notes: readonly ListNote[];
}

/** A sheet of a workbook, or all of a csv file. */
export interface GivenTable {
  /** The sheet's name, the file's name without its ending, or nothing for pasted cells. */
  readonly name: string;
  /** Whether the person sees the sheet only when they ask for it. */
  readonly hidden: boolean;
  /**
   * The first is row 1 as the sheet counts them, and rows without text are there too. A row ends with its last text, so
   * that rows differ in length. Texts are in NFC and trimmed; lines within a cell end in "\n".
   */
  readonly rows: readonly (readonly string[])[];
}

/** Ways of writing Vietnamese from before Unicode, and UTF-8 that was once taken for windows-1252. */
export type LegacyLetters = "tcvn3" | "vni" | "misread-utf-8";

/** Cells that a note is about: how many, and the first twenty by their names, such as "B7". */
export interface NotedCells {
  readonly table: string;
  readonly count: number;
  readonly cells: readonly string[];
}

/** What was noticed in reading, in words that the pages have a sentence for. */
export type ListNote =
  /** The file's name ends as another kind of file. */
  | { readonly code: "WRONG_EXTENSION"; readonly extension: string; readonly format: GivenList["format"] }
  /** Nothing in the file says how its letters are written: this is the likeliest. */
  | { readonly code: "ENCODING_ASSUMED"; readonly encoding: TextEncoding }
  /** Cells of a column were written in other letters, and are now in Unicode. */
  | {
      readonly code: "LETTERS_CONVERTED";
      readonly table: string;
      readonly column: string;
      readonly from: LegacyLetters;
      readonly count: number;
    }
  /** Quotes that enclose no cell were read as letters. */
  | ({ readonly code: "STRAY_QUOTES" } & NotedCells)
  /** There are programs in the workbook. They were not run. */
  | { readonly code: "MACROS_IGNORED" }
  /** Cells show what formulas last came to; formulas are not worked out anew. */
  | ({ readonly code: "FORMULAS" } & NotedCells)
  /** Formulas that never were worked out: their cells are empty here. */
  | ({ readonly code: "FORMULAS_WITHOUT_VALUE" } & NotedCells)
  /** Cells show an error such as "#N/A", which is their text here. */
  | ({ readonly code: "ERRORS_IN_CELLS" } & NotedCells)
  /** Merged cells, by their ranges such as "A3:A5": the text is in the first cell of each. */
  | ({ readonly code: "MERGED_CELLS" } & NotedCells)
  /** Rows that a filter or a person hid were read as well, by their numbers. */
  | ({ readonly code: "HIDDEN_ROWS" } & NotedCells)
  /** Columns that a person hid were read as well, by their letters. */
  | ({ readonly code: "HIDDEN_COLUMNS" } & NotedCells)
  /** Charts and the like among the sheets, which have no cells. */
  | { readonly code: "SHEET_WITHOUT_CELLS"; readonly table: string };
