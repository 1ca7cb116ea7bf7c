import { addDays, daysBetween, type PlainDate, spanOf } from "@wps/model";
import { periodOf } from "./period.ts";
import type { CalendarView } from "./view.ts";

/** What a key asks the calendar to do. */
export type Command =
  | { readonly kind: "go-to"; readonly day: PlainDate }
  | { readonly kind: "choose"; readonly day: PlainDate }
  | { readonly kind: "before" | "after" | "today" | "create" | "menu" | "undo" | "help" };

/** A key as the browser tells of it. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

interface Focus {
  /** The day whose cell has the focus. */
  readonly day?: PlainDate | undefined;
  /** Whether an event has the focus. */
  readonly isEntry: boolean;
}

/**
 * What a key does while the focus is in the calendar: on a day, on an event or elsewhere in it. Keys that the browser
 * needs, such as Tab and Enter on a link, are left to it.
 *
 * @example
 * commandOf({ key: "ArrowDown" }, { day: "2027-03-15", isEntry: false }, "month"); // { kind: "go-to", day: "2027-03-22" }
 */
export function commandOf(pressed: Pressed, { day, isEntry }: Focus, view: CalendarView): Command | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "z") return { kind: "undo" };
  if (ctrlKey || metaKey || altKey) return undefined;
  if (isEntry && (key.toLowerCase() === "m" || key === "ContextMenu" || (key === "F10" && shiftKey))) {
    return { kind: "menu" };
  }
  if (day !== undefined && (key === "Enter" || key === " ")) return { kind: "choose", day };
  const next = day && dayAfter(key, day, view);
  if (next !== undefined) return { kind: "go-to", day: next };
  return LETTERS[key.toLowerCase()];
}

const LETTERS: Readonly<Record<string, Command>> = {
  pageup: { kind: "before" },
  pagedown: { kind: "after" },
  t: { kind: "today" },
  n: { kind: "create" },
  "?": { kind: "help" },
};

function dayAfter(key: string, day: PlainDate, view: CalendarView): PlainDate | undefined {
  const week = periodOf("week", day);
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return view === "month" ? addDays(day, -7) : undefined;
    case "ArrowDown":
      return view === "month" ? addDays(day, 7) : undefined;
    case "Home":
      return week.start;
    case "End":
      return week.end;
    case "PageUp":
      return aPeriodAway(day, view, -1);
    case "PageDown":
      return aPeriodAway(day, view, 1);
    default:
      return undefined;
  }
}

/** The same day of the next month or the one before, or its last day where it is shorter; the same weekday of a week. */
function aPeriodAway(day: PlainDate, view: CalendarView, side: -1 | 1): PlainDate {
  if (view === "week") return addDays(day, 7 * side);
  if (view === "day") return addDays(day, side);
  const here = spanOf("month", day);
  const there = spanOf("month", side === 1 ? addDays(here.end, 1) : addDays(here.start, -1));
  const same = addDays(there.start, daysBetween(here.start, day));
  return same > there.end ? there.end : same;
}
