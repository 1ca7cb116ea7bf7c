import type { Spot } from "./register-rows.ts";

/** The `id` of the cell of a place. */
export const cellId = ({ row, column }: Spot): string => `mark.${row}.${column}`;

/** Moves the focus to a cell, as soon as it is drawn. */
export function focusCell(spot: Spot): void {
  requestAnimationFrame(() => document.getElementById(cellId(spot))?.focus());
}
