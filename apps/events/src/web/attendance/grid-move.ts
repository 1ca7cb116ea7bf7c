import type { Spot } from "./register-rows.ts";

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How far a page key goes. */
const LEAP = 10;

/**
 * Where a key leads in a grid, as the pattern for grids has it; never out of the grid.
 *
 * @returns undefined where the key leads nowhere
 * @example
 * gridMove({ key: "ArrowDown", ctrlKey: false }, { row: 0, column: 1 }, { rows: 3, columns: 2 }); // { row: 1, column: 1 }
 * gridMove({ key: "End", ctrlKey: true }, { row: 0, column: 0 }, { rows: 3, columns: 2 }); // { row: 2, column: 1 }
 */
export function gridMove({ key, ctrlKey }: Pressed, { row, column }: Spot, size: Size): Spot | undefined {
  const within = (to: Spot): Spot => ({
    row: Math.max(0, Math.min(to.row, size.rows - 1)),
    column: Math.max(0, Math.min(to.column, size.columns - 1)),
  });
  switch (key) {
    case "ArrowUp":
      return within({ row: ctrlKey ? 0 : row - 1, column });
    case "ArrowDown":
    case "Enter":
      return within({ row: ctrlKey ? size.rows : row + 1, column });
    case "ArrowLeft":
      return within({ row, column: ctrlKey ? 0 : column - 1 });
    case "ArrowRight":
      return within({ row, column: ctrlKey ? size.columns : column + 1 });
    case "Home":
      return within({ row: ctrlKey ? 0 : row, column: 0 });
    case "End":
      return within({ row: ctrlKey ? size.rows : row, column: size.columns });
    case "PageUp":
      return within({ row: row - LEAP, column });
    case "PageDown":
      return within({ row: row + LEAP, column });
    default:
      return undefined;
  }
}
