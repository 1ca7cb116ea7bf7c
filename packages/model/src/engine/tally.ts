import type { Block } from "./block.js";
import type { Column } from "./column.js";
import { Grid, type NewNumbers } from "./grid.js";
import { Kept } from "./kept.js";
import { Layout } from "./layout.js";
import { type LinkedKey, Placement } from "./placement.js";
import type { Question } from "./question.js";
import type { Records } from "./records.js";

/** Counts the records of each cell and adds up their quantities. */
abstract class AnyTally<Counts extends Int32Array | Float64Array> extends Kept<Counts> {
  protected readonly quantities: readonly Column[];

  constructor(placement: Placement, records: number, quantities: readonly Column[], newCounts: NewNumbers<Counts>) {
    super(placement, records, quantities.length, newCounts);
    this.quantities = quantities;
  }

  change(row: number, by: 1 | -1): void {
    this.placement.visit(row, (cell, weight) => this.put(cell, row, by * weight));
  }

  protected put(cell: number, row: number, by: number): void {
    const slot = this.grid.slotOf(cell);
    this.grid.counts[slot] = (this.grid.counts[slot] ?? 0) + by;
    for (let index = 0; index < this.quantities.length; index += 1) {
      const sums = this.grid.sums[index];
      if (sums) sums[slot] = (sums[slot] ?? 0) + by * ((this.quantities[index]?.at(row) ?? 0) - 1);
    }
  }

  /** Counts the records of a block that are in their cells already. */
  protected countIn(grid: Grid<Int32Array>, block: Block): void {
    block.countIn(grid);
    for (const [index, column] of this.quantities.entries()) block.sumIn(grid, index, column);
  }
}

class Tally extends AnyTally<Int32Array> {
  override change(row: number, by: 1 | -1): void {
    const cell = this.placement.cellOf(row);
    if (cell >= 0) this.put(cell, row, by);
  }

  enterAll(block: Block, from: number, to: number): void {
    block.through(from, to, this.grid, () => {
      this.placement.place(block);
      this.countIn(this.grid, block);
    });
  }
}

/** Counts by the key that is linked, which is quick, and takes each key for what it is linked to afterwards. */
class LinkedTally extends AnyTally<Float64Array> {
  readonly #key: LinkedKey;

  constructor(placement: Placement, key: LinkedKey, records: number, quantities: readonly Column[]) {
    super(placement, records, quantities, Float64Array);
    this.#key = key;
  }

  enterAll(block: Block, from: number, to: number): void {
    const { placement, grid } = this;
    const { layout } = placement;
    const axisOfKey = layout.extents.length;
    const unlinked = new Layout([...placement.extentsOfColumns, this.#key.dictionary.size]);
    const parts = [
      ...placement.parts(unlinked.strides),
      { column: this.#key.column, stride: unlinked.strides[axisOfKey] ?? 0 },
    ];
    const byKey = new Grid(unlinked.size, to - from, this.quantities.length, Int32Array);
    block.through(from, to, byKey, () => {
      placement.placeBy(block, parts, unlinked.size);
      this.countIn(byKey, block);
    });
    let ofKey = 0;
    const add = (cell: number, weight: number) => {
      const slot = grid.slotOf(cell);
      grid.counts[slot] = (grid.counts[slot] ?? 0) + weight * (byKey.counts[ofKey] ?? 0);
      for (let index = 0; index < this.quantities.length; index += 1) {
        const sums = grid.sums[index];
        if (sums) sums[slot] = (sums[slot] ?? 0) + weight * (byKey.sums[index]?.[ofKey] ?? 0);
      }
    };
    byKey.visit((cell, slot) => {
      ofKey = slot;
      placement.visitLinked(unlinked.codeAt(cell, axisOfKey), unlinked.numberIn(layout, cell), 1, add);
    });
  }
}

/** Counts the records of each cell that give all of some quantities, and adds these up. */
export function tallyOf(records: Records, question: Question, sums: readonly string[]): Kept {
  const placement = new Placement(records, { ...question, present: [...(question.present ?? []), ...sums] });
  const quantities = sums.map((name) => records.column(name));
  return placement.linkedKey
    ? new LinkedTally(placement, placement.linkedKey, records.size, quantities)
    : new Tally(placement, records.size, quantities, Int32Array);
}
