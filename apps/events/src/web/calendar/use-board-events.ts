import type { EventSummary, PlainDate } from "@wps/model";
import type { KeyboardEvent, MouseEvent } from "react";
import { type Command, commandOf } from "./commands.ts";
import { dayOfLink } from "./day-cells.ts";
import type { CalendarEntry } from "./entries.ts";
import type { CalendarView } from "./view.ts";

interface BoardEventsOptions {
  readonly view: CalendarView;
  readonly entries: readonly CalendarEntry[];
  /** Called with the day that a reader pressed who can drag nothing: for the others FullCalendar tells of it. */
  readonly onPress: ((day: PlainDate) => void) | undefined;
  /** An entry that moves has a menu of ours where others have the browser's. */
  readonly isMovable: (event: EventSummary) => boolean;
  readonly onOpen: (entry: CalendarEntry) => void;
  readonly onMenu: (entry: CalendarEntry, at: DOMRect) => void;
  readonly onCommand: (command: Exclude<Command, { kind: "menu" }>) => void;
}

/** Listens once for all entries and days: hundreds of listeners of their own would make the calendar slow. */
export function useBoardEvents({ view, entries, onPress, isMovable, onOpen, onMenu, onCommand }: BoardEventsOptions) {
  const entryAt = (target: EventTarget) => {
    const box = target instanceof Element ? target.closest<HTMLElement>("[data-entry]") : null;
    const entry = box && entries.find(({ id }) => id === box.dataset.entry);
    return box && entry ? { box, entry } : undefined;
  };
  const pressed = (target: Element) => {
    const day = target.closest<HTMLElement>("[role=gridcell]")?.dataset.date;
    if (day && !target.closest("[role=button], [role=link]")) onPress?.(day);
  };
  return {
    onClick: (click: MouseEvent) => {
      if (!(click.target instanceof Element)) return;
      const found = entryAt(click.target);
      if (found === undefined) return pressed(click.target);
      if (click.target.closest("[data-actions]")) return onMenu(found.entry, found.box.getBoundingClientRect());
      // As for any link, a click with a modifier key is the browser's.
      if (click.ctrlKey || click.metaKey || click.shiftKey || !click.target.closest("a")) return;
      click.preventDefault();
      onOpen(found.entry);
    },
    onContextMenu: (click: MouseEvent) => {
      const found = entryAt(click.target);
      if (found === undefined || !isMovable(found.entry.event)) return;
      click.preventDefault();
      onMenu(found.entry, found.box.getBoundingClientRect());
    },
    onKeyDown: (pressed: KeyboardEvent) => {
      const found = entryAt(pressed.target);
      const day = pressed.target instanceof HTMLElement ? dayOfLink(pressed.target) : undefined;
      const command = commandOf(pressed, { day, isEntry: found !== undefined }, view);
      if (command === undefined) return;
      pressed.preventDefault();
      if (command.kind !== "menu") onCommand(command);
      else if (found) onMenu(found.entry, found.box.getBoundingClientRect());
    },
  };
}
