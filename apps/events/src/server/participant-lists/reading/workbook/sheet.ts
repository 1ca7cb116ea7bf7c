import { cellName, columnName, placeOf } from "../cell-name.ts";
import type { ListNote } from "../given-list.ts";
import type { GrowingTable } from "../growing-table.ts";
import { LIMITS } from "../limits.ts";
import { NotedPlaces } from "../noted-places.ts";
import { cellText, type Workbook } from "./cell.ts";
import { MergedCells } from "./merged-cells.ts";
import { StringText } from "./string-text.ts";
import type { XmlAttributes, XmlTaker } from "./xml-scanner.ts";

/** What is open in a cell whose letters are being read. */
type Part = "value" | "formula" | undefined;

/**
 * Takes the cells of a sheet into a table, each where its name says. How far the sheet says that it goes is not read:
 * some say too much, and some lie.
 */
export class SheetTaker implements XmlTaker {
  readonly #table: GrowingTable;
  readonly #workbook: Workbook;
  readonly #formulas = new NotedPlaces();
  readonly #withoutValue = new NotedPlaces();
  readonly #errors = new NotedPlaces();
  readonly #hiddenRows = new NotedPlaces();
  readonly #hiddenColumns = new Set<number>();
  readonly #merged = new MergedCells();

  #row = 0;
  #column = 0;
  #isRowHidden = false;
  #isInCell = false;
  #part: Part;
  #type: string | undefined;
  #style: string | undefined;
  #value = "";
  #isFormula = false;
  readonly #inline = new StringText();

  constructor(table: GrowingTable, workbook: Workbook) {
    this.#table = table;
    this.#workbook = workbook;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#isInCell) this.#openInCell(name);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "mergeCell") this.#merged.add(attributes.get("ref") ?? "");
    else if (name === "col") this.#openColumns(attributes);
  }

  text(text: string): void {
    if (this.#part === "value") this.#value += text;
    else if (this.#part === undefined && this.#isInCell) this.#inline.text(text);
  }

  close(name: string): void {
    if (!this.#isInCell) return;
    if (name === "c") this.#closeCell();
    else if (name === "v" || name === "f") this.#part = undefined;
    else this.#inline.close(name);
  }

  #openRow(attributes: XmlAttributes): void {
    const row = Number(attributes.get("r"));
    this.#row = Number.isSafeInteger(row) && row > 0 ? row : this.#row + 1;
    this.#column = 0;
    this.#isRowHidden = isTrue(attributes.get("hidden"));
  }

  #openColumns(attributes: XmlAttributes): void {
    if (!isTrue(attributes.get("hidden"))) return;
    const last = Math.min(Number(attributes.get("max")), LIMITS.columns);
    for (let column = Number(attributes.get("min")); column <= last; column += 1) this.#hiddenColumns.add(column);
  }

  #openCell(attributes: XmlAttributes): void {
    const place = placeOf(attributes.get("r") ?? "");
    this.#row = place?.row ?? Math.max(this.#row, 1);
    this.#column = place?.column ?? this.#column + 1;
    this.#isInCell = true;
    this.#type = attributes.get("t");
    this.#style = attributes.get("s");
    this.#value = "";
    this.#isFormula = false;
  }

  #openInCell(name: string): void {
    if (name === "v") this.#part = "value";
    else if (name === "f") {
      this.#part = "formula";
      this.#isFormula = true;
    } else this.#inline.open(name);
  }

  #closeCell(): void {
    this.#isInCell = false;
    this.#part = undefined;
    const cell = { type: this.#type, style: this.#style, value: this.#value, inline: this.#inline.take() };
    const text = cellText(cell, this.#workbook);
    this.#table.put(this.#row, this.#column, text);
    if (this.#isFormula) this.#noteFormula(text);
    if (this.#type === "e") this.#errors.add(this.#name());
    if (this.#isRowHidden && text !== "") {
      this.#hiddenRows.add(String(this.#row));
      this.#isRowHidden = false;
    }
  }

  #noteFormula(text: string): void {
    // A formula that came to an empty text has a type; one that never was worked out has none.
    const isWorkedOut = text !== "" || this.#type === "str";
    (isWorkedOut ? this.#formulas : this.#withoutValue).add(this.#name());
  }

  #name(): string {
    return cellName(this.#row, this.#column);
  }

  /** What there is to say, now that the sheet is read. */
  notes(): ListNote[] {
    const table = this.#table.name;
    const merged = new NotedPlaces();
    for (const range of this.#merged.keepFirst(this.#table)) merged.add(range);
    const hiddenColumns = new NotedPlaces();
    for (const column of this.#hiddenColumns) {
      if (this.#table.rows.some((cells) => (cells[column - 1] ?? "") !== "")) hiddenColumns.add(columnName(column));
    }
    return [
      ...this.#formulas.notes("FORMULAS", table),
      ...this.#withoutValue.notes("FORMULAS_WITHOUT_VALUE", table),
      ...this.#errors.notes("ERRORS_IN_CELLS", table),
      ...merged.notes("MERGED_CELLS", table),
      ...this.#hiddenRows.notes("HIDDEN_ROWS", table),
      ...hiddenColumns.notes("HIDDEN_COLUMNS", table),
    ];
  }
}

const isTrue = (value: string | undefined) => value === "1" || value === "true";
