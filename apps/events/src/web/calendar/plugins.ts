import type { PluginInput } from "@fullcalendar/react";
import { use, useMemo } from "react";
import type { GridLayout } from "./layout.ts";
import { theme } from "./theme/theme.ts";

/** Parts of FullCalendar that a reader who looks at a month does not need. */
const LATER = {
  list: async () => (await import("./theme/list.ts")).list,
  hours: async () => (await import("./theme/hours.ts")).hours,
  dragging: async () => (await import("@fullcalendar/react/interaction")).default,
};

const asked = new Map<keyof typeof LATER, Promise<PluginInput>>();

function later(part: keyof typeof LATER): Promise<PluginInput> {
  const plugin = asked.get(part) ?? LATER[part]();
  asked.set(part, plugin);
  return plugin;
}

/**
 * The parts of FullCalendar that a layout needs, fetched when they are first needed: suspends until they are there.
 *
 * @param canDrag whether the reader may drag anything
 * @returns with a key: FullCalendar takes a part in only when it is made
 */
export function usePlugins(layout: GridLayout, canDrag: boolean): { key: string; plugins: PluginInput[] } {
  const part = partOf(layout);
  const shape = part && use(later(part));
  const dragging = canDrag ? use(later("dragging")) : undefined;
  // Another list, be it of the same, would have everything drawn anew.
  const plugins = useMemo(() => [theme, shape, dragging].filter((plugin) => plugin !== undefined), [shape, dragging]);
  return { key: `${part} ${canDrag}`, plugins };
}

function partOf(layout: GridLayout): "list" | "hours" | undefined {
  if (layout.startsWith("list")) return "list";
  return layout.startsWith("timeGrid") ? "hours" : undefined;
}
