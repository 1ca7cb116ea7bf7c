import type { Block } from "./block.js";
import type { Column } from "./column.js";
import type { Numeric } from "./entries.js";
import { Grid, type NewNumbers } from "./grid.js";
import { Kept } from "./kept.js";
import { Layout } from "./layout.js";
import { type OnlyMany, Placement } from "./placement.js";
import type { Question } from "./question.js";
import type { Numbers, Records } from "./records.js";

/** Counts the records of each cell and adds up their quantities. */
abstract class AnyTally<Counts extends Int32Array | Float64Array> extends Kept<Counts> {
  protected readonly quantities: readonly Column[];

  constructor(placement: Placement, records: number, quantities: readonly Column[], newCounts: NewNumbers<Counts>) {
    super(placement, records, quantities.length, newCounts);
    this.quantities = quantities;
  }

  /** Puts a record into a cell so many times, or takes it out. */
  protected put(cell: number, numbers: Numbers, by: number): void {
    const slot = this.grid.slotOf(cell);
    this.grid.add(slot, by);
    for (let index = 0; index < this.quantities.length; index += 1) {
      const sums = this.grid.sums[index];
      if (sums) sums[slot] = (sums[slot] ?? 0) + by * ((numbers[this.quantities[index]?.place ?? 0] ?? 0) - 1);
    }
  }
}

class Tally extends AnyTally<Int32Array> {
  change(_row: number, numbers: Numbers, by: 1 | -1): void {
    const cell = this.placement.cellOf(numbers);
    if (cell >= 0) this.put(cell, numbers, by);
  }

  override replace(_row: number, before: Numbers, after: Numbers): void {
    const [left, entered] = [this.placement.cellOf(before), this.placement.cellOf(after)];
    if (left === entered && this.quantities.length === 0) return;
    if (left >= 0) this.put(left, before, -1);
    if (entered >= 0) this.put(entered, after, 1);
  }

  enterAll(block: Block, from: number, to: number): void {
    block.through(from, to, this.grid, () => {
      this.placement.place(block);
      block.tallyIn(this.grid, this.quantities);
    });
  }
}

/** Counts by what the axes of several categories are read from, which is quick, and goes through these afterwards. */
class ManyTally extends AnyTally<Float64Array> {
  constructor(placement: Placement, records: number, quantities: readonly Column[]) {
    super(placement, records, quantities, Float64Array);
  }

  change(_row: number, numbers: Numbers, by: 1 | -1): void {
    const only = this.placement.onlyMany;
    if (only) this.#putInAll(only, numbers, by);
    else this.placement.visit(numbers, (cell, weight) => this.put(cell, numbers, by * weight));
  }

  enterAll(block: Block, from: number, to: number): void {
    const { placement, grid } = this;
    const { layout, sources } = placement;
    const axes = layout.extents.length;
    const plain = new Layout([...placement.extentsOfSingle, ...sources.map(({ dictionary }) => dictionary.size)]);
    const parts = [
      ...placement.parts(plain.strides),
      ...sources.map(({ column }, source) => ({ column, stride: plain.strides[axes + source] ?? 0 })),
    ];
    const bySource = new Grid(plain.size, to - from, this.quantities.length, Int32Array);
    block.through(from, to, bySource, () => {
      placement.placeBy(block, parts, plain.size);
      block.tallyIn(bySource, this.quantities);
    });
    const only = placement.onlyMany;
    if (only && bySource.isDense && grid.isDense) {
      const places = Int32Array.from({ length: plain.strides[axes] ?? 1 }, (_, cell) => plain.numberIn(layout, cell));
      const share = (counted: Numeric, sums: Float64Array) =>
        only.entries.shareOut(counted, plain.extents[axes] ?? 0, sums, places, only.stride);
      share(bySource.counts, grid.wide());
      for (const [index, sums] of grid.sums.entries()) share(bySource.sums[index] ?? sums, sums);
    } else this.#spread(plain, bySource);
  }

  /** As visiting its cells does, and sooner. */
  #putInAll({ place, entries, stride }: OnlyMany, numbers: Numbers, by: 1 | -1): void {
    const cell = this.placement.cellOf(numbers);
    if (cell < 0) return;
    const number = numbers[place] ?? 0;
    const end = entries.endOf(number);
    for (let i = entries.startOf(number); i < end; i += 1) {
      this.put(cell + (entries.codes[i] ?? 0) * stride, numbers, by * (entries.weights[i] ?? 0));
    }
  }

  /** Goes through the axes of several categories cell by cell. */
  #spread(plain: Layout, bySource: Grid<Int32Array>): void {
    const { placement, grid } = this;
    const { layout } = placement;
    const axes = layout.extents.length;
    let slotBefore = 0;
    const add = (cell: number, weight: number) => {
      const slot = grid.slotOf(cell);
      grid.add(slot, weight * (bySource.counts[slotBefore] ?? 0));
      for (let index = 0; index < this.quantities.length; index += 1) {
        const sums = grid.sums[index];
        if (sums) sums[slot] = (sums[slot] ?? 0) + weight * (bySource.sums[index]?.[slotBefore] ?? 0);
      }
    };
    bySource.visit((cell, slot) => {
      slotBefore = slot;
      placement.visitMany((source) => plain.codeAt(cell, axes + source), plain.numberIn(layout, cell), 1, add);
    });
  }
}

/** Counts the records of each cell that give all of some quantities, and adds these up. */
export function tallyOf(records: Records, question: Question, sums: readonly string[]): Kept {
  const placement = new Placement(records, { ...question, present: [...(question.present ?? []), ...sums] });
  const quantities = sums.map((name) => records.column(name));
  return placement.isMany
    ? new ManyTally(placement, records.size, quantities)
    : new Tally(placement, records.size, quantities, Int32Array);
}
