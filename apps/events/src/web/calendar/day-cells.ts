import type { PlainDate } from "@wps/model";
import { type RefObject, useCallback, useEffect, useRef } from "react";

interface DayCellsOptions {
  /** Where the days are. */
  readonly root: RefObject<HTMLElement | null>;
  /** The day that Tab leads to. */
  readonly day: PlainDate;
  /** What a day is called. */
  readonly nameOf: (day: PlainDate) => string;
}

/** The number of a day, in its cell or above its column. */
const DAY_LINK = "[data-date] > * > [role=link], [data-date] > [role=link]";

/** The day whose number this is. */
export const dayOfLink = (target: HTMLElement): PlainDate | undefined =>
  target.matches(DAY_LINK) ? target.closest<HTMLElement>("[data-date]")?.dataset.date : undefined;

/**
 * Makes FullCalendar's days a grid that the arrow keys walk through, which it is not by itself: the number of one day
 * can be tabbed to, and each says which day it is and how much is on it.
 *
 * @returns `dress`, for every cell that appears, and `focus`, which leads to a day, also to one that is yet to appear
 */
export function useDayCells({ root, day, nameOf }: DayCellsOptions) {
  const latest = useRef({ day, nameOf });
  const awaited = useRef<PlainDate>(undefined);

  const dressLink = useCallback((link: HTMLElement) => {
    const date = dayOfLink(link);
    if (date === undefined) return;
    link.setAttribute("aria-label", latest.current.nameOf(date));
    link.tabIndex = date === latest.current.day ? 0 : -1;
    if (date !== awaited.current) return;
    awaited.current = undefined;
    link.focus();
  }, []);

  const dress = useCallback(
    (cell: HTMLElement) => {
      if (cell.role === "cell") {
        cell.role = "gridcell";
        cell.closest("[role=table]")?.setAttribute("role", "grid");
      }
      const link = cell.querySelector<HTMLElement>("[role=link]");
      if (link) dressLink(link);
    },
    [dressLink],
  );

  const dressAll = useCallback(() => {
    for (const link of root.current?.querySelectorAll<HTMLElement>(DAY_LINK) ?? []) dressLink(link);
  }, [root, dressLink]);

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
