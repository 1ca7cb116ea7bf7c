import { writeXlsx } from "hucre/xlsx";
import type { TakenTable } from "../../contract/taken-table.ts";

/** The names of the two sheets. */
export interface SheetNames {
  readonly numbers: string;
  readonly about: string;
}

const HEADING = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;
/** In characters: wide enough for a name, and no column takes the screen. */
const [NARROW, WIDE] = [12, 48];

/**
 * As a workbook: the numbers on one sheet, as numbers, and what they mean on another. Words are written as words, whatever they
 * begin with, so that nothing in them is ever reckoned.
 */
export async function workbookOf({ title, about, columns, rows }: TakenTable, names: SheetNames): Promise<Blob> {
  const bytes = await writeXlsx({
    properties: { title },
    sheets: [
      {
        name: names.numbers,
        rows: [columns, ...rows].map((row) => [...row]),
        columns: columns.map((heading, at) => ({ width: widthOf([heading, ...rows.map((row) => row[at])]) })),
        cells: new Map(columns.map((_, at) => [`0,${at}`, { style: HEADING }])),
        freezePane: { rows: 1 },
      },
      {
        name: names.about,
        rows: [[title], ...about.map(({ term, value }) => [term, value])],
        columns: [{ width: 24 }, { width: 80 }],
      },
    ],
  });
  return new Blob([new Uint8Array(bytes)], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
}

const widthOf = (cells: readonly unknown[]): number =>
  Math.min(WIDE, Math.max(NARROW, ...cells.map((cell) => String(cell ?? "").length + 2)));
