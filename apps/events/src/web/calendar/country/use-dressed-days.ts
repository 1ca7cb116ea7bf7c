import { wordingIn } from "@wps/model";
import type { CountryDay } from "@wps/model/planning";
import { type RefObject, useEffect } from "react";
import { useLanguage } from "../../language/i18n.ts";
import { type DayDress, dressOf } from "./day-dress.ts";

/**
 * Marks the days of the country on whatever shows a day. The calendar draws its cells itself and anew when it moves on, so they are
 * dressed as they come: nothing of it has to be drawn again for that.
 */
export function useDressedDays(root: RefObject<HTMLElement | null>, days: readonly CountryDay[]): void {
  const { language } = useLanguage();
  useEffect(() => {
    const { current } = root;
    if (current === null) return;
    const dress = (cell: HTMLElement) => wear(cell, dressOf(cell.dataset.date ?? "", days), nameOf);
    const nameOf = (day: CountryDay) => wordingIn(day.name, language).text;
    const dressAll = () => {
      for (const cell of current.querySelectorAll<HTMLElement>("[data-date]")) dress(cell);
    };
    dressAll();
    const watcher = new MutationObserver(dressAll);
    watcher.observe(current, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [root, days, language]);
}

function wear(cell: HTMLElement, dress: DayDress, nameOf: (day: CountryDay) => string): void {
  set(cell, "data-country-off", dress.off);
  set(cell, "data-country-line", dress.line);
  const words = [...new Set(dress.days.map(nameOf))].join("; ") || undefined;
  const link = cell.matches("a") ? cell : cell.querySelector<HTMLElement>("[role=link]");
  // The name of the day says how many events it has; this comes after it.
  if (link !== null) set(link, "aria-description", words);
  if (!cell.matches("a")) set(cell, "title", words);
}

/** Writes only what is not there: whatever watches the page is not woken for nothing. */
function set(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
