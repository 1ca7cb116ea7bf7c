import type { PlainDate } from "@wps/model";
import { type RefObject, useCallback, useEffect, useRef } from "react";

interface DayCellsOptions {
  /** Where the cells are. */
  readonly root: RefObject<HTMLElement | null>;
  /** The day that Tab leads to. */
  readonly day: PlainDate;
  /** What a cell is called when it has the focus. */
  readonly nameOf: (day: PlainDate) => string;
}

const CELL = "[role=gridcell][data-date]";

/** The day whose cell this is. */
export const dayOfCell = (target: HTMLElement): PlainDate | undefined =>
  target.matches(CELL) ? target.dataset.date : undefined;

/**
 * Makes FullCalendar's days a grid that the arrow keys walk through, which it is not by itself: one of its cells can be
 * tabbed to, and each says which day it is and how much is on it.
 *
 * @returns `dress`, for every cell that appears, and `focus`, which leads to a day, also to one that is yet to appear
 */
export function useDayCells({ root, day, nameOf }: DayCellsOptions) {
  const latest = useRef({ day, nameOf });
  const awaited = useRef<PlainDate>(undefined);

  const dress = useCallback((cell: HTMLElement) => {
    const { date } = cell.dataset;
    if (date === undefined) return;
    if (cell.getAttribute("role") !== "gridcell") {
      cell.setAttribute("role", "gridcell");
      cell.closest("[role=table]")?.setAttribute("role", "grid");
    }
    cell.setAttribute("aria-label", latest.current.nameOf(date));
    cell.tabIndex = date === latest.current.day ? 0 : -1;
    if (date !== awaited.current) return;
    awaited.current = undefined;
    cell.focus();
  }, []);

  const dressAll = useCallback(() => {
    for (const cell of root.current?.querySelectorAll<HTMLElement>(CELL) ?? []) dress(cell);
  }, [root, dress]);

  useEffect(() => {
    latest.current = { day, nameOf };
    dressAll();
  }, [day, nameOf, dressAll]);

  const focus = useCallback(
    (to: PlainDate) => {
      latest.current = { ...latest.current, day: to };
      awaited.current = to;
      dressAll();
    },
    [dressAll],
  );
  return { dress, focus };
}
