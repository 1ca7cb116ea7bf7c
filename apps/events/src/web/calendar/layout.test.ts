import FullCalendar from "@fullcalendar/react";
import type { Language } from "@wps/model";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type GridView, layoutOf, layoutOptions } from "./layout.ts";
import { sayPeriod } from "./period.ts";
import { hours } from "./theme/hours.ts";
import { list } from "./theme/list.ts";
import { theme } from "./theme/theme.ts";

// FullCalendar sets a timer for the next day, which would keep the process.
beforeAll(() => void vi.useFakeTimers());
afterAll(() => void vi.useRealTimers());

const VIEWS: readonly GridView[] = ["month", "week", "day", "list"];
const DAY = "2027-03-15";
const EVENTS = [
  { id: "1", allDay: true, start: DAY, end: "2027-03-17" },
  { id: "2", allDay: false, start: "2027-03-15T01:30:00Z", end: "2027-03-15T04:30:00Z" },
];

/** Everything that a calendar without words of ours says, to the eye and to the ear. */
function said(view: GridView, language: Language): string[] {
  const layout = layoutOf(view, false);
  const html = renderToStaticMarkup(
    createElement(FullCalendar, {
      ...layoutOptions(language, false),
      plugins: [theme, hours, list],
      titleFormat: () => sayPeriod(view, DAY, language),
      initialView: layout,
      initialDate: DAY,
      events: EVENTS,
      eventContent: () => null,
    }),
  );
  const labels = [...html.matchAll(/(?:aria-label|title)="([^"]*)"/g)].map(([, label = ""]) => label);
  return [...labels, ...html.replaceAll(/<[^>]*>/g, "\n").split("\n")].filter((text) => text.trim() !== "");
}

const wordsIn = (texts: readonly string[]) => new Set(texts.join(" ").match(/\p{L}{2,}/gu));

describe.each(VIEWS)("the %s in Vietnamese", (view) => {
  const texts = said(view, "vi");

  it("says no word that it says in English", () => {
    const english = wordsIn(said(view, "en"));
    expect(english.size).toBeGreaterThan(3);
    expect([...wordsIn(texts)].filter((word) => english.has(word))).toEqual([]);
  });

  it("is composed (NFC), and is headed as the page is", () => {
    expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
    expect(texts).toContain(sayPeriod(view, DAY, "vi"));
  });
});
