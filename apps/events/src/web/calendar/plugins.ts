import type { PluginInput } from "@fullcalendar/react";
import dayGrid from "@fullcalendar/react/daygrid";
import list from "@fullcalendar/react/list";
import theme from "@fullcalendar/react/themes/forma";
import { use, useMemo } from "react";
import { type GridView, hasHours } from "./layout.ts";

/** Parts of FullCalendar that a reader who looks at a month does not need. */
const LATER = {
  hours: async () => (await import("@fullcalendar/react/timegrid")).default,
  dragging: async () => (await import("@fullcalendar/react/interaction")).default,
};

const asked = new Map<keyof typeof LATER, Promise<PluginInput>>();

function later(part: keyof typeof LATER): Promise<PluginInput> {
  const plugin = asked.get(part) ?? LATER[part]();
  asked.set(part, plugin);
  return plugin;
}

/**
 * The parts of FullCalendar that a view needs, fetched when they are first needed: suspends until they are there.
 *
 * @param canDrag whether the reader may drag anything
 * @returns with a key: FullCalendar takes a part in only when it is made
 */
export function usePlugins(view: GridView, canDrag: boolean): { key: string; plugins: PluginInput[] } {
  const hours = hasHours(view) ? use(later("hours")) : undefined;
  const dragging = canDrag ? use(later("dragging")) : undefined;
  // Another list, be it of the same, would have everything drawn anew.
  const plugins = useMemo(
    () => [theme, dayGrid, list, hours, dragging].filter((plugin) => plugin !== undefined),
    [hours, dragging],
  );
  return { key: `${hours !== undefined} ${canDrag}`, plugins };
}
