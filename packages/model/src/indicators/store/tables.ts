import type { Question, Repeats, Table } from "../../engine/index.js";
import type { Category } from "../measure-question.js";
import type { Axis, Scoped } from "./scoped.js";
import type { Columns, Dimension, Key, Quantity } from "./stored.js";

/** A cell by the place of its category on each axis, and room for one more: that of a part of the cell. */
export type Cell = number[];

/** Which participations of a cell, by what they are and what they give. */
export interface Among extends Partial<Scoped> {
  readonly present?: readonly (Key | Quantity)[];
}

/** Those who came. */
export const CAME: Among = { where: { presence: ["came as registered", "walked in"] } };

/** A number of each cell. */
export type Read = (cell: Cell) => number;

/** Counts of the participations that a question is about, by some axes: counted when they are first asked for, and kept. */
export class Tables {
  readonly #columns: Columns;
  readonly #scoped: Scoped;
  readonly #axes: readonly Axis[];

  constructor(columns: Columns, scoped: Scoped, axes: readonly Axis[]) {
    this.#columns = columns;
    this.#scoped = scoped;
    this.#axes = axes;
  }

  /** The categories of an axis by their place. */
  categories(axis: number): readonly Category[] {
    return this.#columns.count(this.#question()).categories(this.#axes[axis]?.name ?? "");
  }

  count(among: Among = {}): Read {
    const table = this.#columns.count(this.#question(among));
    return (cell) => table.countAt(cell);
  }

  /** Counts of the parts of each cell that have a category. */
  countOf(part: Dimension, categories: readonly Category[], among: Among = {}): Read[] {
    const table = this.#columns.count(this.#question(among, part));
    return this.#reads(table, part, categories, (cell) => table.countAt(cell));
  }

  sum(of: Quantity, among: Among = {}): Read {
    const table = this.#columns.sum(of, this.#question(among));
    return (cell) => table.sumAt(of, cell);
  }

  /** Counts and sums of the parts of each cell, in turn, and what their categories are. */
  sumBy(
    of: Quantity,
    part: Dimension,
    among: Among = {},
  ): { readonly parts: readonly string[]; readonly reads: Read[] } {
    const table = this.#columns.sum(of, this.#question(among, part));
    const parts = table.categories(part).filter((category) => category !== null);
    const counts = this.#reads(table, part, parts, (cell) => table.countAt(cell));
    const sums = this.#reads(table, part, parts, (cell) => table.sumAt(of, cell));
    return { parts, reads: counts.flatMap((count, index) => [count, ...sums.slice(index, index + 1)]) };
  }

  /** How many different ones of a key there are. */
  distinct(key: Key, among: Among = {}): Read {
    const table = this.#columns.distinct(key, this.#question(among));
    return (cell) => table.countAt(cell);
  }

  /** How often those of a key come again. */
  repeats(key: Key, among: Among = {}): Repeats {
    return this.#columns.repeats(key, this.#question(among));
  }

  #question(
    { where, views, present = [] }: Among = {},
    part?: Dimension,
  ): Question<string, string, Key | Quantity, Dimension | Key, string> {
    return {
      by: [...this.#axes.map(({ name }) => name), ...(part ? [part] : [])],
      where: { ...this.#scoped.where, ...where },
      views: Object.assign({}, this.#scoped.views, views, ...this.#axes.map((axis) => axis.views)),
      present,
    };
  }

  #reads(table: Table, part: string, categories: readonly Category[], read: Read): Read[] {
    const known = table.categories(part);
    const last = this.#axes.length;
    return categories.map((category) => {
      const code = known.indexOf(category);
      return (cell) => {
        cell[last] = code;
        return read(cell);
      };
    });
  }
}
