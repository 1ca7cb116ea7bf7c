import type { Change, ListChange, MoneyChange } from "./notice.ts";

export type Told = Change | ListChange | MoneyChange;

/** How many changes are remembered for readers who come back. */
const REMEMBERED = 200;
/** So long before it listens, in milliseconds, a new reader may have read what it shows. */
const HEAD_START_MS = 5_000;
/** A place: the row of changes that it belongs to, and a time in milliseconds. */
const PLACE = /^(.+)\.(\d{1,15})$/;

/**
 * The latest changes, so that a reader who comes back hears what happened meanwhile. A place among them is named by a time
 * and not by a number: counted, it would tell of changes that the reader may not know of. Another process, or a gap in what
 * was heard, begins another row of changes, of which older places know nothing.
 *
 * @param uptime a clock in milliseconds that is never set back
 */
export function recentChanges(newId: () => string, uptime: () => number) {
  let row = newId();
  let remembered: { readonly change: Told; readonly heard: number }[] = [];
  /** Before this time not every change is remembered. */
  let completeSince = 0;
  return {
    add(change: Told): void {
      const [oldest] = remembered;
      if (oldest !== undefined && remembered.length === REMEMBERED) {
        completeSince = oldest.heard + 1;
        remembered = remembered.slice(1);
      }
      remembered.push({ change, heard: Math.floor(uptime()) });
    },
    /** Begins another row. */
    restart(): void {
      row = newId();
      remembered = [];
      completeSince = Math.floor(uptime());
    },
    /** The present place. */
    place: (): string => `${row}.${Math.floor(uptime())}`,
    /** The place of a reader who has not been here before, and may have read what it shows a moment ago. */
    placeOfNew: (): string => `${row}.${Math.max(0, Math.floor(uptime()) - HEAD_START_MS)}`,
    /** What came after a place, or in the same millisecond; undefined where not all of that is remembered. */
    since(place: string): readonly Told[] | undefined {
      const [, named, time] = PLACE.exec(place) ?? [];
      if (named !== row || Number(time) < completeSince) return undefined;
      return remembered.filter(({ heard }) => heard >= Number(time)).map(({ change }) => change);
    },
  };
}
