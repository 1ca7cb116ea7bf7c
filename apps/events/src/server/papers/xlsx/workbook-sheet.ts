import type { Cell, CellStyle, WriteSheet } from "hucre";

/** A cell as it stands on a sheet: words, or a number. */
export interface SheetCell {
  readonly value: string | number;
  readonly style?: CellStyle;
  /** The sheet to which it leads. */
  readonly leadsTo?: string;
}

/** More letters than this no cell takes. */
const LONGEST = 32_767;
/** What spreadsheets take for an error of their own, and not for words. */
const ERROR = /^#[A-Z_/0-9]+[!?]?$/;
/** What becomes a formula as soon as somebody edits it, unless its cell is one of text. */
const FORMULA = /^[=+\-@]/;

/** Rows of cells as a sheet. Nothing stands where no cell is. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (SheetCell | undefined)[])[],
  look: Pick<WriteSheet, "columns" | "freezePane" | "pageSetup">,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, cellsOfRow] of rows.entries()) {
    for (const [column, cell] of cellsOfRow.entries()) {
      if (cell) cells.set(`${row},${column}`, written(cell));
    }
  }
  return { name, rows: rows.map((row) => row.map(() => null)), cells, ...look };
}

function written({ value, style, leadsTo }: SheetCell): Partial<Cell> {
  if (typeof value === "number") return { value, style: { numFmt: numberFormat(value), ...style } };
  const text = escaped(value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value);
  return {
    value: text,
    style: { ...style, ...(FORMULA.test(value) && { numFmt: "@" }) },
    ...(ERROR.test(value) && { richText: [{ text }] }),
    ...(leadsTo !== undefined && {
      hyperlink: { target: "", location: `'${leadsTo.replaceAll("'", "''")}'!A1`, display: text },
    }),
  };
}

const numberFormat = (value: number) => (Number.isInteger(value) ? "#,##0" : "#,##0.##");

/** What looks like a sign in the spelling of spreadsheets is spelled as what it is. */
const escaped = (text: string) => text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
