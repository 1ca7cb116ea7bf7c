/** What may be noticed in reading a list, each of which has a sentence. */
export const KNOWN_NOTES = [
  "WRONG_EXTENSION",
  "ENCODING_ASSUMED",
  "LETTERS_CONVERTED",
  "STRAY_QUOTES",
  "MACROS_IGNORED",
  "FORMULAS",
  "FORMULAS_WITHOUT_VALUE",
  "ERRORS_IN_CELLS",
  "MERGED_CELLS",
  "HIDDEN_ROWS",
  "HIDDEN_COLUMNS",
  "SHEET_WITHOUT_CELLS",
] as const;
