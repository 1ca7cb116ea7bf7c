/**
 * How much a list may be: far more than all that a ministry trains in a year. The size of the file is looked at before
 * a thread is troubled with it; everything that takes reading to be known is looked at in that thread, while it
 * becomes known; time and memory are limited from outside of it, for what nobody thought of.
 */
export const LIMITS = {
  /** Bytes of a file, and characters of pasted cells. */
  fileBytes: 10 * 1024 * 1024,
  pasteCharacters: 2_000_000,

  /** What all parts of a workbook come to, unzipped. */
  unzippedBytes: 100 * 1024 * 1024,
  /** How many times its size a part may come to. Real sheets come to 10 or 20 times, and zeros alone to 1,000. */
  compression: 300,
  /** Parts smaller than this may come to any number of times their size. */
  harmlessBytes: 1024 * 1024,
  parts: 2_000,

  sheets: 20,
  rows: 20_000,
  columns: 200,
  cellCharacters: 4_000,
  /** Of the name of a sheet or a file, as much as is shown. */
  nameCharacters: 100,
  /**
   * In all tables together, with the empty cells before a text. A workbook keeps a text once, however many cells show
   * it; what we hand on does not.
   */
  cells: 1_000_000,
  characters: 20_000_000,

  /** How long the reading may take. */
  seconds: 20,
  heapMegabytes: 512,
  /** How many lists are read at once; others wait. */
  atOnce: 2,
  /** How long a thread waits for another list. */
  idleSeconds: 30,
} as const;
