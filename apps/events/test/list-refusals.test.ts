import { expect, test } from "vitest";
import type { ListNote } from "../src/server/participant-lists/reading/given-list.ts";
import type { ListRefusal, OtherFormat } from "../src/server/participant-lists/reading/list-unreadable.ts";
import { KNOWN_NOTES } from "../src/web/participant-import/known-notes.ts";
import { LIST_REFUSALS, OTHER_FORMATS } from "../src/web/people/list-refusal-words.ts";

/** All that the reader can say: a code more or less does not compile. */
const CODES: Readonly<Record<ListRefusal["code"], true>> = {
  EMPTY: true,
  UNKNOWN_FORMAT: true,
  OTHER_FORMAT: true,
  ENCRYPTED: true,
  DAMAGED: true,
  FORBIDDEN_XML: true,
  BROKEN_TEXT: true,
  TOO_LARGE: true,
  TOO_LARGE_UNZIPPED: true,
  TOO_COMPRESSED: true,
  TOO_MANY_PARTS: true,
  TOO_MANY_SHEETS: true,
  TOO_MANY_ROWS: true,
  TOO_MANY_COLUMNS: true,
  TOO_MANY_CELLS: true,
  TOO_MUCH_TEXT: true,
  CELL_TOO_LONG: true,
  TOO_SLOW: true,
  TOO_MUCH_MEMORY: true,
  READING_FAILED: true,
};
const FORMATS: Readonly<Record<OtherFormat, true>> = {
  xls: true,
  xlsb: true,
  ods: true,
  numbers: true,
  doc: true,
  docx: true,
  pptx: true,
  pdf: true,
  rtf: true,
  html: true,
  xml: true,
  image: true,
  archive: true,
};
const NOTES: Readonly<Record<ListNote["code"], true>> = {
  WRONG_EXTENSION: true,
  ENCODING_ASSUMED: true,
  LETTERS_CONVERTED: true,
  STRAY_QUOTES: true,
  MACROS_IGNORED: true,
  FORMULAS: true,
  FORMULAS_WITHOUT_VALUE: true,
  ERRORS_IN_CELLS: true,
  MERGED_CELLS: true,
  HIDDEN_ROWS: true,
  HIDDEN_COLUMNS: true,
  SHEET_WITHOUT_CELLS: true,
};

test("whatever the reader of lists says, the page has a sentence for", () => {
  expect([...LIST_REFUSALS].sort()).toEqual(Object.keys(CODES).sort());
  expect([...OTHER_FORMATS].sort()).toEqual(Object.keys(FORMATS).sort());
  expect([...KNOWN_NOTES].sort()).toEqual(Object.keys(NOTES).sort());
});
