import { allCategories } from "../categories.js";
import { OVERLAPPING, type ParticipationTable } from "../measure-participations.js";
import type { Category } from "../measure-question.js";
import type { OpenMeasurement } from "../measurement.js";
import type { ParticipationQuestion } from "../participation-question.js";
import type { Reading } from "../placed.js";
import type { Reference } from "../reference.js";
import { readingOf } from "../scope.js";
import { breaksOf, combinations, daysOf } from "../tabulate.js";
import { CELL_MEASURES, type CellMeasure } from "./cell-measures.js";
import { type Axis, axisOf, type Scoped, scopedTo } from "./scoped.js";
import type { Columns } from "./stored.js";
import { type Cell, Tables } from "./tables.js";

type AnsweredCell = ParticipationTable["cells"][number];

const DAY: Axis = { name: "day", views: {} };

/** The answer to a question, and the numbers that it was made of: what did not change is not made again. */
export class Answer {
  readonly #columns: Columns;
  readonly #question: ParticipationQuestion;
  readonly #reference: Reference;
  readonly #reading: Reading;
  readonly #scoped: Scoped;
  readonly #axes: readonly Axis[];
  #categories: Category[][] = [];
  #cells: AnsweredCell[] = [];
  #numbers: (readonly number[])[] = [];

  /** @throws RangeError where the reference holds no programme of the code that the question names */
  constructor(columns: Columns, question: ParticipationQuestion, reference: Reference) {
    this.#columns = columns;
    this.#question = question;
    this.#reference = reference;
    this.#reading = readingOf(question, reference);
    this.#scoped = scopedTo(question, this.#reading);
    this.#axes = question.by.map((dimension) => axisOf(dimension, this.#reading));
  }

  /** The answer as it is now. */
  table(): ParticipationTable {
    const whole = this.#measureBy([]);
    this.#answerCells();
    const { by } = this.#question;
    return {
      question: this.#question,
      total: whole.measure(whole.numbersAt([0])),
      categories: this.#categories.map((categories) => [...categories]),
      cells: [...this.#cells],
      overlapping: by.some((dimension) => OVERLAPPING.has(dimension)),
      breaks: breaksOf(this.#question, () => daysOf(this.#found(DAY).filter((day) => day !== null)), this.#reference),
    };
  }

  #answerCells(): void {
    const categories = this.#axes.map((axis, index) => this.#categoriesOf(axis, index));
    if (!categories.every((found, axis) => isSame(found, this.#categories[axis] ?? []))) {
      this.#cells = [];
      this.#numbers = [];
    }
    this.#categories = categories;
    const keys = this.#cells.length === 0 ? combinations(categories) : [];
    const measured = this.#measureBy(this.#axes);
    const tables = new Tables(this.#columns, this.#scoped, this.#axes);
    const rows = tables.count();
    let nothing: OpenMeasurement | undefined;
    const codes = categories.map((found, axis) => placesOf(found, tables.categories(axis)));
    let nth = 0;
    visitCells(codes, (cell) => {
      const isEmpty = rows(cell) === 0;
      const numbers = isEmpty ? NONE : measured.numbersAt(cell);
      const before = this.#numbers[nth];
      if (before === undefined || !isSame(numbers, before)) {
        nothing ??= measured.measure([]);
        const key = this.#cells[nth]?.key ?? keys[nth] ?? [];
        this.#cells[nth] = { key, measurement: isEmpty ? nothing : measured.measure(numbers) };
        this.#numbers[nth] = numbers;
      }
      nth += 1;
    });
  }

  #measureBy(axes: readonly Axis[]): CellMeasure {
    return CELL_MEASURES[this.#question.measure](new Tables(this.#columns, this.#scoped, axes));
  }

  /** What is told apart on an axis, in the order in which it is shown. */
  #categoriesOf(axis: Axis, index: number): Category[] {
    const dimension = this.#question.by[index];
    const chosen = dimension && this.#question.where[dimension];
    if (dimension === undefined) return [];
    if (chosen !== undefined) return [chosen];
    return allCategories(dimension, new Set(this.#found(axis)), this.#reading);
  }

  /** The categories that there are in scope. */
  #found(axis: Axis): Category[] {
    const tables = new Tables(this.#columns, this.#scoped, [axis]);
    const count = tables.count();
    return tables.categories(0).filter((_, code) => count([code]) > 0);
  }
}

/** The numbers of a cell in which nobody is. */
const NONE: readonly number[] = [];

/** Where the categories are among those known; -1 for one that is not. */
function placesOf(categories: readonly Category[], known: readonly Category[]): readonly number[] {
  const places = new Map(known.map((category, place) => [category, place]));
  return categories.map((category) => places.get(category) ?? -1);
}

/** Every cell, the first axis outermost. */
function visitCells(codes: readonly (readonly number[])[], visit: (cell: Cell) => void): void {
  const cell: Cell = codes.map(() => 0);
  const from = (axis: number): void => {
    const places = codes[axis];
    if (places === undefined) {
      visit(cell);
      return;
    }
    for (const place of places) {
      cell[axis] = place;
      from(axis + 1);
    }
  };
  from(0);
}

function isSame<One>(some: readonly One[], others: readonly One[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i += 1) if (some[i] !== others[i]) return false;
  return true;
}
