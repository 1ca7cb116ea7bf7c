import type { Block } from "./block.js";
import type { Column } from "./column.js";
import type { Dictionary } from "./dictionary.js";
import { type Filter, filtersOf } from "./filter.js";
import { Layout } from "./layout.js";
import type { Links } from "./links.js";
import type { Question } from "./question.js";
import type { Records } from "./records.js";

/** A column that has a part in the number of a cell. */
export interface Part {
  readonly column: Column;
  readonly stride: number;
}

/** An axis whose categories are values that a key is linked to. */
interface LinkedAxis {
  readonly axis: number;
  readonly links: Links;
  /** The values that are asked for, if not all are. */
  readonly wanted: ReadonlySet<string | null> | undefined;
}

/** A key whose links are among the axes. */
export interface LinkedKey {
  readonly column: Column;
  readonly dictionary: Dictionary;
}

/** Says of every record which cell of a table it belongs to. */
export class Placement {
  layout: Layout;
  readonly linkedKey: LinkedKey | undefined;
  readonly #dictionaries: readonly Dictionary[];
  readonly #columns: readonly { readonly axis: number; readonly column: Column }[];
  readonly #linked: readonly LinkedAxis[];
  readonly #filters: readonly Filter[];

  /** @throws RangeError for a question about what there is not, or by links of several keys */
  constructor(records: Records, question: Question) {
    const { by = [], where = {} } = question;
    this.#dictionaries = by.map((name) => records.dictionary(name));
    this.layout = this.#layout();
    this.#filters = filtersOf(records, question);
    this.#columns = by.flatMap((name, axis) => (records.links(name) ? [] : { axis, column: records.column(name) }));
    this.#linked = by.flatMap((name, axis) => {
      const links = records.links(name);
      return links ? { axis, links, wanted: where[name] && new Set(where[name]) } : [];
    });
    const [key, another] = new Set(this.#linked.map(({ links }) => links.of));
    if (another !== undefined) throw new RangeError(`by links of ${key} and of ${another} at once`);
    this.linkedKey =
      key === undefined ? undefined : { column: records.column(key), dictionary: records.dictionary(key) };
  }

  /** Takes notice of new categories. Gives the layout before, if there are any. */
  renew(): Layout | undefined {
    const before = this.layout;
    if (this.#dictionaries.every(({ size }, axis) => size === before.extents[axis])) return undefined;
    this.layout = this.#layout();
    return before;
  }

  /** How many categories each axis has, and one where it is not a column's. */
  get extentsOfColumns(): readonly number[] {
    return this.layout.extents.map((extent, axis) =>
      this.#linked.some((linked) => linked.axis === axis) ? 1 : extent,
    );
  }

  /** Puts the records of a block into cells: without what they are linked to. */
  place(block: Block): void {
    this.placeBy(block, this.parts(this.layout.strides), this.layout.size);
  }

  /** The columns among the axes, each with one of these strides. */
  parts(strides: readonly number[]): readonly Part[] {
    return this.#columns.map(({ axis, column }) => ({ column, stride: strides[axis] ?? 0 }));
  }

  placeBy(block: Block, parts: readonly Part[], dropped: number): void {
    block.clear();
    for (const { column, stride } of parts) block.add(column, stride);
    for (const filter of this.#filters) filter.drop(block, dropped);
  }

  /** The cell of a record without what it is linked to; -1 if the question leaves it out. */
  cellOf(row: number): number {
    for (const filter of this.#filters) if (!filter.lets(row)) return -1;
    const { strides } = this.layout;
    let cell = 0;
    for (const { axis, column } of this.#columns) cell += column.at(row) * (strides[axis] ?? 0);
    return cell;
  }

  /** Every cell that a record belongs to, and how much of it does: none if the question leaves it out. */
  visit(row: number, take: (cell: number, weight: number) => void): void {
    const cell = this.cellOf(row);
    if (cell < 0) return;
    if (this.linkedKey === undefined) take(cell, 1);
    else this.visitLinked(this.linkedKey.column.at(row), cell, 1, take);
  }

  /** Every cell that comes of one when a key is taken for all that it is linked to. */
  visitLinked(key: number, cell: number, weight: number, take: (cell: number, weight: number) => void, nth = 0): void {
    const linked = this.#linked[nth];
    if (linked === undefined) {
      take(cell, weight);
      return;
    }
    const { axis, links, wanted } = linked;
    const entries = links.entriesOf(key);
    const stride = this.layout.strides[axis] ?? 0;
    for (let i = 0; i < entries.length; i += 2) {
      const code = entries[i] ?? 0;
      if (wanted && !wanted.has(links.values.texts[code] ?? null)) continue;
      this.visitLinked(key, cell + code * stride, weight * (entries[i + 1] ?? 0), take, nth + 1);
    }
  }

  /** Whether a record belongs to a cell. */
  covers(row: number, cell: number): boolean {
    if (this.linkedKey === undefined) return this.cellOf(row) === cell;
    let isCovered = false;
    this.visit(row, (other) => {
      isCovered ||= other === cell;
    });
    return isCovered;
  }

  /** The layout for the categories that there are now. */
  #layout(): Layout {
    return new Layout(this.#dictionaries.map(({ size }) => size));
  }
}
