import { type KeyboardEvent, useState } from "react";

/** A cell by its row and its column, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, Spot>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: Number.NEGATIVE_INFINITY },
  End: { row: 0, column: Number.POSITIVE_INFINITY },
};

const within = (at: number, count: number): number => Math.min(Math.max(at, 0), count - 1);

/**
 * Where a key leads in a grid; nowhere where it is none of those that lead through it.
 *
 * @example
 * spotAfter("ArrowRight", { row: 0, column: 1 }, { row: 3, column: 2 }); // { row: 0, column: 1 }
 */
export function spotAfter(key: string, { row, column }: Spot, count: Spot): Spot | undefined {
  const step = STEPS[key];
  return step && { row: within(row + step.row, count.row), column: within(column + step.column, count.column) };
}

/** Lets the arrow keys lead through the cells of a grid, of which the tabulator reaches one alone. */
export function useGridKeys(count: Spot) {
  const [kept, setAt] = useState<Spot>({ row: 0, column: 0 });
  // The grid may have become smaller since.
  const at = { row: within(kept.row, count.row), column: within(kept.column, count.column) };
  return {
    /** What a cell needs to be reached. */
    cellProps: (spot: Spot) => ({
      "data-spot": `${spot.row} ${spot.column}`,
      tabIndex: spot.row === at.row && spot.column === at.column ? 0 : -1,
      onFocus: () => setAt(spot),
    }),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : spotAfter(event.key, at, count);
      if (next === undefined) return;
      event.preventDefault();
      setAt(next);
      event.currentTarget.querySelector<HTMLElement>(`[data-spot="${next.row} ${next.column}"]`)?.focus();
    },
  };
}
