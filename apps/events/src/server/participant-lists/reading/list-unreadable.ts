/** What somebody may take for a list, and what is not read. */
export type OtherFormat =
  | "xls"
  | "xlsb"
  | "ods"
  | "numbers"
  | "doc"
  | "docx"
  | "pptx"
  | "pdf"
  | "rtf"
  | "html"
  | "xml"
  | "image"
  | "archive";

/** Why a list is not read: a closed list, with the numbers that a sentence about it needs. Sizes are in bytes. */
export type ListRefusal =
  | { readonly code: "EMPTY" }
  | { readonly code: "UNKNOWN_FORMAT" }
  | { readonly code: "OTHER_FORMAT"; readonly format: OtherFormat }
  /** Protected by a password. */
  | { readonly code: "ENCRYPTED" }
  /** Cut off, or not written as its format demands; what is known of the place is its part of the workbook. */
  | { readonly code: "DAMAGED"; readonly part?: string }
  /** A part of the workbook declares entities, which no spreadsheet does. */
  | { readonly code: "FORBIDDEN_XML"; readonly part: string }
  /** It begins as text of an encoding, and does not go on as such. */
  | { readonly code: "BROKEN_TEXT"; readonly encoding: string }
  | { readonly code: "TOO_LARGE"; readonly size: number; readonly limit: number }
  | { readonly code: "TOO_LARGE_UNZIPPED"; readonly limit: number }
  | { readonly code: "TOO_COMPRESSED"; readonly part: string; readonly limit: number }
  | { readonly code: "TOO_MANY_PARTS"; readonly count: number; readonly limit: number }
  | { readonly code: "TOO_MANY_SHEETS"; readonly count: number; readonly limit: number }
  | { readonly code: "TOO_MANY_ROWS"; readonly table: string; readonly row: number; readonly limit: number }
  | { readonly code: "TOO_MANY_COLUMNS"; readonly table: string; readonly column: number; readonly limit: number }
  | { readonly code: "TOO_MANY_CELLS"; readonly limit: number }
  | { readonly code: "TOO_MUCH_TEXT"; readonly limit: number }
  | {
      readonly code: "CELL_TOO_LONG";
      readonly table: string;
      readonly cell: string;
      readonly length: number;
      readonly limit: number;
    }
  | { readonly code: "TOO_SLOW"; readonly seconds: number }
  | { readonly code: "TOO_MUCH_MEMORY" }
  /** The reader itself broke: the cause is for the log. */
  | { readonly code: "READING_FAILED" };

/** A list that is not read, and why. */
export class ListUnreadable extends Error {
  readonly refusal: ListRefusal;

  constructor(refusal: ListRefusal, options?: ErrorOptions) {
    super(refusal.code, options);
    this.name = "ListUnreadable";
    this.refusal = refusal;
  }
}
