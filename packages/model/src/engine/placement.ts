import { type Axis, axisOf, isMany, type ManyAxis, type SingleAxis } from "./axis.js";
import type { Block } from "./block.js";
import type { Column } from "./column.js";
import type { Dictionary } from "./dictionary.js";
import type { Entries } from "./entries.js";
import { type Filter, filtersOf, usedRows } from "./filter.js";
import { Layout } from "./layout.js";
import type { Question } from "./question.js";
import type { Numbers, Records } from "./records.js";
import type { Viewed } from "./viewed.js";

/** A column that has a part in the number of a cell: by its numbers, or by what is looked up for each of them. */
export interface Part {
  readonly column: Column;
  readonly stride: number;
  readonly codes?: Int32Array | undefined;
}

/** A column whose numbers stand for several categories of some axes. */
export interface Source {
  readonly column: Column;
  readonly dictionary: Dictionary;
}

/** By how much a number of a record moves it on, or what becomes of it in a view. */
interface Step {
  readonly place: number;
  readonly stride: number;
  readonly viewed: Viewed | undefined;
}

/** An axis of several categories: where the number stands that has them, and by how much their codes move a cell on. */
export interface OnlyMany {
  readonly place: number;
  readonly entries: Entries;
  readonly stride: number;
}

/** Says of every record which cell of a table it belongs to. */
export class Placement {
  layout: Layout;
  /** The only axis of several categories, if there is one and all of these count. */
  onlyMany: OnlyMany | undefined;
  /** The columns behind the axes on which a record may have several categories, each once. */
  readonly sources: readonly Source[];
  readonly #axes: readonly Axis[];
  readonly #single: readonly { readonly axis: number; readonly of: SingleAxis }[];
  /** These with their strides, at hand for one row after the other. */
  #steps: readonly Step[];
  readonly #many: readonly { readonly axis: number; readonly source: number; readonly of: ManyAxis }[];
  readonly #records: Records;
  readonly #used: Pick<Filter, "drop">;
  /** What the question lets through of the rows in use. */
  readonly #filters: readonly Filter[];
  /** What decides here where a record belongs, and its numbers of the row that was last asked for. */
  readonly #columns: readonly Column[];
  readonly #numbers: Numbers;

  /** @throws RangeError for a question about what there is not, or by links of several keys */
  constructor(records: Records, question: Question) {
    this.#records = records;
    this.#axes = (question.by ?? []).map((name) => axisOf(records, question, name));
    this.layout = this.#layout();
    this.#used = usedRows(records);
    this.#filters = filtersOf(records, question);
    this.#single = this.#axes.flatMap((of, axis) => (isMany(of) ? [] : [{ of, axis }]));
    this.#steps = this.#stepsNow();
    const many = this.#axes.filter(isMany);
    this.sources = [...new Map(many.map(({ column, source }) => [column, { column, dictionary: source }])).values()];
    this.#many = this.#axes.flatMap((of, axis) =>
      isMany(of) ? [{ of, axis, source: this.sources.findIndex(({ column }) => column === of.column) }] : [],
    );
    this.#columns = [...new Set([...this.#axes, ...this.#filters].map(({ column }) => column))];
    this.#numbers = new Int32Array(Math.max(0, ...this.#columns.map(({ place }) => place + 1)));
    this.onlyMany = this.#onlyManyNow();
    const [key, another] = new Set(many.flatMap(({ linkedKey }) => linkedKey ?? []));
    if (another !== undefined) throw new RangeError(`by links of ${key} and of ${another} at once`);
  }

  /** Whether a record may have several categories on an axis, or parts of them. */
  get isMany(): boolean {
    return this.#many.length > 0;
  }

  /** What the codes on each axis stand for. */
  get dictionaries(): readonly Dictionary[] {
    return this.#axes.map(({ values }) => values);
  }

  /** Takes notice of new categories. Gives the layout before, if there are any. */
  renew(): Layout | undefined {
    for (const { viewed } of this.#axes) viewed?.renew();
    const before = this.layout;
    if (this.#axes.every(({ values }, axis) => values.size === before.extents[axis])) return undefined;
    this.layout = this.#layout();
    this.#steps = this.#stepsNow();
    this.onlyMany = this.#onlyManyNow();
    return before;
  }

  /** How many categories each axis has, and one where a record may have several. */
  get extentsOfSingle(): readonly number[] {
    return this.#axes.map((axis, index) => (isMany(axis) ? 1 : (this.layout.extents[index] ?? 1)));
  }

  /** Puts the records of a block into cells: without the axes on which they may have several categories. */
  place(block: Block): void {
    this.placeBy(block, this.parts(this.layout.strides), this.layout.size);
  }

  /** The columns of the other axes, each with one of these strides. */
  parts(strides: readonly number[]): readonly Part[] {
    return this.#single.map(({ of: { column, viewed }, axis }) => ({
      column,
      stride: strides[axis] ?? 0,
      codes: viewed?.codes,
    }));
  }

  placeBy(block: Block, parts: readonly Part[], dropped: number): void {
    block.clear();
    for (const { column, stride, codes } of parts) {
      if (codes) block.addViewed(column, codes, stride);
      else block.add(column, stride);
    }
    this.#used.drop(block, dropped);
    for (const filter of this.#filters) filter.drop(block, dropped);
  }

  /** Whether there is a record in a row. */
  isUsed(row: number): boolean {
    return this.#records.has(row);
  }

  /** The numbers of a row, as far as they matter here. They are there until another row is asked for. */
  numbersAt(row: number): Numbers {
    for (const column of this.#columns) this.#numbers[column.place] = column.at(row);
    return this.#numbers;
  }

  /** The cell of a record without the axes on which it may have several categories; -1 if the question leaves it out. */
  cellOf(numbers: Numbers): number {
    // By index: this is asked of every table at every change, and a list gone through in another way takes longer here.
    const filters = this.#filters;
    for (let nth = 0; nth < filters.length; nth += 1) {
      const filter = filters[nth];
      if (filter && !filter.lets(numbers[filter.column.place] ?? 0)) return -1;
    }
    const steps = this.#steps;
    let cell = 0;
    for (let nth = 0; nth < steps.length; nth += 1) {
      const step = steps[nth];
      if (step === undefined) continue;
      const code = numbers[step.place] ?? 0;
      cell += (step.viewed ? (step.viewed.codes[code] ?? 0) : code) * step.stride;
    }
    return cell;
  }

  /** Every cell that a record belongs to, and how much of it does: none if the question leaves it out. */
  visit(numbers: Numbers, take: (cell: number, weight: number) => void): void {
    const cell = this.cellOf(numbers);
    if (cell < 0) return;
    this.visitMany((source) => numbers[this.sources[source]?.column.place ?? 0] ?? 0, cell, 1, take);
  }

  /**
   * Every cell that comes of one when the axes of several categories are gone through.
   *
   * @param codeIn the number of the record in the column of a source
   */
  visitMany(
    codeIn: (source: number) => number,
    cell: number,
    weight: number,
    take: (cell: number, weight: number) => void,
    nth = 0,
  ): void {
    const many = this.#many[nth];
    if (many === undefined) {
      take(cell, weight);
      return;
    }
    const { entries, wanted, values } = many.of;
    const number = codeIn(many.source);
    const end = entries.endOf(number);
    const stride = this.layout.strides[many.axis] ?? 0;
    const isLast = nth === this.#many.length - 1;
    for (let i = entries.startOf(number); i < end; i += 1) {
      const code = entries.codes[i] ?? 0;
      if (wanted && !wanted.has(values.texts[code] ?? null)) continue;
      const [next, share] = [cell + code * stride, weight * (entries.weights[i] ?? 0)];
      if (isLast) take(next, share);
      else this.visitMany(codeIn, next, share, take, nth + 1);
    }
  }

  /** Whether a record belongs to a cell. */
  covers(numbers: Numbers, cell: number): boolean {
    if (!this.isMany) return this.cellOf(numbers) === cell;
    let isCovered = false;
    this.visit(numbers, (other) => {
      isCovered ||= other === cell;
    });
    return isCovered;
  }

  #stepsNow(): readonly Step[] {
    return this.#single.map(({ of: { column, viewed }, axis }) => {
      return { place: column.place, viewed, stride: this.layout.strides[axis] ?? 0 };
    });
  }

  #onlyManyNow(): OnlyMany | undefined {
    const [many, another] = this.#many;
    if (many === undefined || another || many.of.wanted) return undefined;
    const { column, entries } = many.of;
    return { place: column.place, entries, stride: this.layout.strides[many.axis] ?? 0 };
  }

  /** The layout for the categories that there are now. */
  #layout(): Layout {
    return new Layout(this.#axes.map(({ values }) => values.size));
  }
}
