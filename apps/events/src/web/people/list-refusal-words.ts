/** The reasons for which a list is not read, each of which has a sentence. */
export const LIST_REFUSALS = [
  "EMPTY",
  "UNKNOWN_FORMAT",
  "OTHER_FORMAT",
  "ENCRYPTED",
  "DAMAGED",
  "FORBIDDEN_XML",
  "BROKEN_TEXT",
  "TOO_LARGE",
  "TOO_LARGE_UNZIPPED",
  "TOO_COMPRESSED",
  "TOO_MANY_PARTS",
  "TOO_MANY_SHEETS",
  "TOO_MANY_ROWS",
  "TOO_MANY_COLUMNS",
  "TOO_MANY_CELLS",
  "TOO_MUCH_TEXT",
  "CELL_TOO_LONG",
  "TOO_SLOW",
  "TOO_MUCH_MEMORY",
  "READING_FAILED",
] as const;
export type ListRefusalCode = (typeof LIST_REFUSALS)[number];

/** What a file may be instead of a list. */
export const OTHER_FORMATS = [
  "xls",
  "xlsb",
  "ods",
  "numbers",
  "doc",
  "docx",
  "pptx",
  "pdf",
  "rtf",
  "html",
  "xml",
  "image",
  "archive",
] as const;

/** Limits that are told in bytes. */
export const IN_BYTES: ReadonlySet<string> = new Set<ListRefusalCode>(["TOO_LARGE", "TOO_LARGE_UNZIPPED"]);
