import type { Block } from "./block.js";
import { Grid, type NewNumbers } from "./grid.js";
import type { Placement } from "./placement.js";
import type { Numbers } from "./records.js";

/** Numbers that are at hand: what was counted into them, and how they follow when records come and go. */
export abstract class Kept<Counts extends Int32Array | Float64Array = Int32Array | Float64Array> {
  readonly placement: Placement;
  /** The key whose rows are looked at when one of them changes, if there is one. */
  readonly key: string | undefined;
  grid: Grid<Counts>;

  /** @param records about how many there will be */
  constructor(placement: Placement, records: number, sums: number, newCounts: NewNumbers<Counts>, key?: string) {
    this.placement = placement;
    this.key = key;
    this.grid = new Grid(placement.layout.size, records, sums, newCounts);
  }

  /** Takes in rows that follow each other. */
  abstract enterAll(block: Block, from: number, to: number): void;

  /** Takes in a row (1) or lets it go (-1): what its record is, whatever the columns say at this moment. */
  abstract change(row: number, numbers: Numbers, by: 1 | -1): void;

  /** Lets the record of a row go and takes in another one in its place: sooner than one after the other where that is known. */
  replace(row: number, before: Numbers, after: Numbers): void {
    this.change(row, before, -1);
    this.change(row, after, 1);
  }

  /** Makes room for categories that are new. */
  renew(): void {
    const before = this.placement.renew();
    if (before === undefined) return;
    const { layout } = this.placement;
    this.renumber(layout.size, (cell) => before.numberIn(layout, cell));
  }

  protected renumber(size: number, numberOf: (cell: number) => number): void {
    this.grid = this.grid.renumbered(size, numberOf);
  }
}
