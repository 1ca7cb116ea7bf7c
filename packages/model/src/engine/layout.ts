import { MOST } from "./column.js";

/** How the cells of a table are numbered: a place for every combination of the categories of its axes. */
export class Layout {
  /** How many categories each axis has. */
  readonly extents: readonly number[];
  /** By how much the number of a cell grows from one category of an axis to the next. */
  readonly strides: readonly number[];
  /** How many cells there are. */
  readonly size: number;

  /** @throws RangeError where there would be more cells than a number of 31 bits tells apart */
  constructor(extents: readonly number[]) {
    this.extents = extents;
    this.strides = extents.map((_, axis) => extents.slice(0, axis).reduce((product, extent) => product * extent, 1));
    this.size = extents.reduce((product, extent) => product * extent, 1);
    if (this.size >= MOST) throw new RangeError(`a table of ${this.size} cells is too large`);
  }

  /** The number of a cell by its code on each axis; -1 where an axis has no such code. */
  cellOf(codes: readonly number[]): number {
    let cell = 0;
    for (let axis = 0; axis < this.extents.length; axis += 1) {
      const code = codes[axis] ?? 0;
      if (code < 0 || code >= (this.extents[axis] ?? 0)) return -1;
      cell += code * (this.strides[axis] ?? 0);
    }
    return cell;
  }

  /** The code on an axis of a cell. */
  codeAt(cell: number, axis: number): number {
    return Math.floor(cell / (this.strides[axis] ?? 1)) % (this.extents[axis] ?? 1);
  }

  /** The number that a cell of this layout has in another one of the same axes. */
  numberIn(other: Layout, cell: number): number {
    let number = 0;
    for (let axis = 0; axis < other.strides.length; axis += 1) {
      number += (other.strides[axis] ?? 0) * this.codeAt(cell, axis);
    }
    return number;
  }
}
