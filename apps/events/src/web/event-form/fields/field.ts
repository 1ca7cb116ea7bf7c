import { createContext, useContext } from "react";
import { useTexts } from "../../language/i18n.ts";
import { issueTexts } from "../issue-texts.ts";
import type { FormIssue } from "../issues.ts";

/** What is to be put right, for every input below to find its own. */
export const Issues = createContext<readonly FormIssue[]>([]);

/** The `id` of the element that stands for a place in the draft. */
export const anchorOf = (path: string) => `field.${path}`;

/**
 * The `id` and the error of an input.
 *
 * @param path its place in the draft
 * @param also further places whose errors it shows; `x.*` means everything below `x`
 */
export function useField(path: string, ...also: readonly string[]): { id: string; error: string | undefined } {
  const say = useTexts(issueTexts);
  const own = [path, ...also];
  const issue = useContext(Issues).find(({ path: place }) => own.some((pattern) => covers(pattern, place)));
  return { id: anchorOf(path), error: issue && say(issue.text, issue.values) };
}

const covers = (pattern: string, place: string) =>
  pattern.endsWith(".*") ? place.startsWith(pattern.slice(0, -1)) : place === pattern;

const FOCUSABLE = "input:not([type=hidden]), select, textarea, button";

/** Puts the focus into an element, or into the first input or button within it. */
export function focusWithin(element: Element | null | undefined): void {
  const target = element?.matches(FOCUSABLE) ? element : element?.querySelector(FOCUSABLE);
  if (target instanceof HTMLElement) target.focus();
}

/** Leads to the input at a place in the draft, or to the nearest thing around it. */
export function focusField(path: string): void {
  const steps = path.split(".");
  const around = steps.map((_, index) => steps.slice(0, steps.length - index).join("."));
  const nearest = around.map((place) => document.getElementById(anchorOf(place))).find((element) => element !== null);
  focusWithin(nearest);
}
