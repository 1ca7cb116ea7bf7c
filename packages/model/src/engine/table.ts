import type { Dictionary } from "./dictionary.js";
import type { Kept } from "./kept.js";

/** A cell by its category on each axis; nothing where there is no axis, and one cell. */
export type At<By extends string> = [By] extends [never] ? [] : [at: { readonly [Axis in By]: string | null }];

/** A cell that something was counted in. */
export interface Cell<By extends string = string, Of extends string = string> {
  readonly at: { readonly [Axis in By]: string | null };
  readonly count: number;
  readonly sums: { readonly [Quantity in Of]: number };
}

/** An answer: a number for every combination of categories. It follows its store when records come and go. */
export interface Table<By extends string = string, Of extends string = string> {
  readonly by: readonly By[];
  /** The categories of an axis in the order of their appearance. Those of a filter are not left out. */
  categories(axis: By): readonly (string | null)[];
  /** How many were counted in a cell; 0 where there was nothing to count. */
  count(...at: At<By>): number;
  /** The sum of a quantity in a cell; `null`, which is not 0, where no record gives it. */
  sum(of: Of, ...at: At<By>): number | null;
  /** As `count`, by the places that the categories have in those of each axis: sooner where many cells are read. */
  countAt(codes: readonly number[]): number;
  /** As `sum`, by the places that the categories have in those of each axis, and 0 where no record gives it. */
  sumAt(of: Of, codes: readonly number[]): number;
  /** The cells that something was counted in, in no order that means anything. */
  cells(): IterableIterator<Cell<By, Of>>;
}

/** A table that reads what is kept. */
export class KeptTable<By extends string, Of extends string> implements Table<By, Of> {
  readonly by: readonly By[];
  readonly #of: readonly Of[];
  readonly #kept: Kept;
  readonly #dictionaries: readonly Dictionary[];

  constructor(by: readonly By[], of: readonly Of[], kept: Kept) {
    this.by = by;
    this.#of = of;
    this.#kept = kept;
    this.#dictionaries = kept.placement.dictionaries;
  }

  categories(axis: By): readonly (string | null)[] {
    return this.#dictionaries[this.by.indexOf(axis)]?.texts ?? [];
  }

  count(...[at]: At<By>): number {
    return this.#kept.grid.counts[this.#slotOf(at)] ?? 0;
  }

  sum(of: Of, ...[at]: At<By>): number | null {
    const slot = this.#slotOf(at);
    const { counts, sums } = this.#kept.grid;
    return counts[slot] ? (sums[this.#of.indexOf(of)]?.[slot] ?? null) : null;
  }

  countAt(codes: readonly number[]): number {
    const { grid, placement } = this.#kept;
    const cell = placement.layout.cellOf(codes);
    return cell < 0 ? 0 : (grid.counts[grid.find(cell)] ?? 0);
  }

  sumAt(of: Of, codes: readonly number[]): number {
    const { grid, placement } = this.#kept;
    const cell = placement.layout.cellOf(codes);
    return cell < 0 ? 0 : (grid.sums[this.#of.indexOf(of)]?.[grid.find(cell)] ?? 0);
  }

  *cells(): IterableIterator<Cell<By, Of>> {
    const { grid, placement } = this.#kept;
    const texts = this.#dictionaries.map((dictionary) => dictionary.texts);
    const { layout } = placement;
    const filled: (readonly [cell: number, slot: number])[] = [];
    grid.visit((cell, slot) => filled.push([cell, slot]));
    for (const [cell, slot] of filled) {
      yield {
        at: named(this.by, (_, axis) => texts[axis]?.[layout.codeAt(cell, axis)] ?? null),
        count: grid.counts[slot] ?? 0,
        sums: named(this.#of, (_, index) => grid.sums[index]?.[slot] ?? 0),
      };
    }
  }

  /** Where the numbers of a cell are; -1, where there are none, for a category that was never met. */
  #slotOf(at: { readonly [axis: string]: string | null } = {}): number {
    const { grid, placement } = this.#kept;
    const { strides, extents } = placement.layout;
    let cell = 0;
    for (let axis = 0; axis < this.by.length; axis += 1) {
      const code = this.#dictionaries[axis]?.find(at[this.by[axis] ?? ""] ?? null);
      if (code === undefined || code >= (extents[axis] ?? 0)) return -1;
      cell += code * (strides[axis] ?? 0);
    }
    return grid.find(cell);
  }
}

/** A value for every name. */
function named<Name extends string, Value>(
  names: readonly Name[],
  valueAt: (name: Name, index: number) => Value,
): { readonly [One in Name]: Value } {
  const values: Partial<Record<Name, Value>> = {};
  names.forEach((name, index) => {
    values[name] = valueAt(name, index);
  });
  return values as Record<Name, Value>;
}
